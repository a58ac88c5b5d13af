import { notFound } from 'next/navigation'
import { API_FILES } from '@/domain/export/api-files'
import { loadPublishedDataset } from '../../edition'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => API_FILES.map(({ name }) => ({ file: name }))

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file: name } = await params
  const file = API_FILES.find((candidate) => candidate.name === name)
  if (file === undefined) notFound()
  return new Response(file.text(loadPublishedDataset()), {
    headers: { 'Content-Type': file.type, 'Access-Control-Allow-Origin': '*' },
  })
}
