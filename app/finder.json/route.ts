import { PAGES } from '@/components/layout/pages'
import { loadDataset } from '@/data/load'
import { findablesOf } from '@/domain/finder/findables'

export const dynamic = 'force-static'

/** All there is to find, as a file that the search loads when it is first opened. */
export const GET = () => Response.json(findablesOf(loadDataset(), PAGES))
