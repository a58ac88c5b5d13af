import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { AtlasView } from '@/components/atlas/AtlasView'
import type { AtlasData } from '@/components/atlas/atlas-data'
import { NO_ROWS } from '@/components/atlas/leaf-rows'
import { arrangeByConcept } from '@/domain/arrange/concept'
import { COMPACT_PACKING, packCircles } from '@/domain/circles'
import { atlasParsers, defaultQuery } from '@/domain/query'
import { aModel, aStatement, aTaxon } from '../../builders'
import { ODD_NAMES } from '../../odd-names'

/** An atlas in which a branch, what it holds and what is beside it bear the same name. */
function atlasOf(name: string): AtlasData {
  const taxonomy = [
    aTaxon({ id: 'ai', name: 'AI' }),
    aTaxon({ id: 'branch', parent: 'ai', name, kind: 'branch' }),
    aTaxon({ id: 'beside', parent: 'ai', name, kind: 'branch' }),
  ]
  const models = ['one', 'other'].map((id) =>
    aModel({ id, name, statements: [aStatement({ place: 'branch' })] }),
  )
  const tree = arrangeByConcept(taxonomy, models)
  return {
    ...NO_ROWS,
    circles: packCircles(tree),
    compactCircles: packCircles(tree, COMPACT_PACKING),
    taxonomy,
    models,
    technologyNames: [],
    organisations: [],
    relations: [],
    names: {},
    disputes: {},
  }
}

for (const width of [360, 1260])
  test.each(Object.entries(ODD_NAMES))(
    `at ${width} px nothing leaves its column with names %s`,
    async (_, name) => {
      const screen = await render(
        <div style={{ width }} data-testid="atlas">
          <AtlasView
            data={atlasOf(name)}
            query={{ ...defaultQuery(atlasParsers), focus: 'branch' }}
          />
        </div>,
      )
      const heading = screen.getByRole('region', { name: 'In focus' }).getByRole('heading')
      await expect.element(heading).toHaveTextContent(name)
      const atlas = screen.getByTestId('atlas').element()
      const edge = atlas.getBoundingClientRect().right
      const wide = [...atlas.querySelectorAll('[role=treeitem], nav, section, table, h2, a[href]')]
        .filter((element) => element.scrollWidth > Math.max(1, element.clientWidth) + 1)
        .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 40)}`)
      expect(wide).toEqual([])
      for (const element of atlas.querySelectorAll('[role=treeitem] span, h2, nav a, table'))
        expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(edge + 1)
    },
  )
