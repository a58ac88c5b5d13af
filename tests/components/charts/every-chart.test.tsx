import { describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { AdoptionChart } from '@/components/charts/AdoptionChart'
import { BandsChart } from '@/components/charts/BandsChart'
import { CountsChart } from '@/components/charts/CountsChart'
import { ImageMarketChart } from '@/components/charts/ImageMarketChart'
import { MarketGrowthChart } from '@/components/charts/MarketGrowthChart'
import { SharesChart } from '@/components/charts/SharesChart'
import { TogetherChart } from '@/components/charts/TogetherChart'
import { VerdictsChart } from '@/components/charts/VerdictsChart'
import { CHARTS } from '@/domain/figures/chart'
import { marketCharts } from '@/domain/figures/market-charts'
import { together } from '@/domain/figures/together'
import { aCitation, aDocument, aModel, aStatement, aUseCase } from '../../builders'
import { FIGURES, ORGANISATIONS } from '../../domain/figures/figures'

const documents = [aDocument()]
const named = { id: 'a', name: 'A', aliases: [] }
const stated = {
  side: 'llm',
  role: 'a role',
  summary: 'a summary',
  strengths: [],
  limits: [],
  citation: aCitation(),
} as const
const charts = marketCharts(
  {
    figures: [...FIGURES],
    organisations: ORGANISATIONS.map((row) => ({ ...row, aliases: [], roles: [], citations: [] })),
    models: [aModel({ statements: [aStatement({ output: ['text'] })] })],
    useCases: [aUseCase({ verdicts: [{ llm: 'yes', generativeAi: 'no', citation: aCitation() }] })],
    technologies: [{ ...named, statements: [{ ...stated, strengths: [], limits: [] }] }],
    challenges: [{ ...named, kind: 'cost', statements: [stated] }],
  },
  { rate: [], from: [], to: null, scale: 'linear' },
)

const ALL = {
  'market-growth': (
    <MarketGrowthChart chart={charts['market-growth']} documents={documents} setQuery={() => {}} />
  ),
  'orders-of-magnitude': <BandsChart chart={charts['orders-of-magnitude']} documents={documents} />,
  'image-market': <ImageMarketChart chart={charts['image-market']} documents={documents} />,
  adoption: <AdoptionChart chart={charts.adoption} documents={documents} />,
  shares: <SharesChart chart={charts.shares} documents={documents} />,
  parameters: <BandsChart chart={charts.parameters} documents={documents} />,
  verdicts: <VerdictsChart chart={charts.verdicts} documents={documents} />,
  modalities: <CountsChart chart={charts.modalities} documents={documents} />,
  technologies: <CountsChart chart={charts.technologies} documents={documents} />,
  challenges: <CountsChart chart={charts.challenges} documents={documents} />,
  figures: (
    <TogetherChart
      chart={together(FIGURES.slice(0, 3), ORGANISATIONS)}
      documents={documents}
      fragment="show-together"
    />
  ),
}

/** What draws the plot is loaded on demand. */
const DRAWN = { timeout: 10_000 }

test('every chart of the page is looked at here', () => {
  expect(Object.keys(ALL).sort()).toEqual([...CHARTS.map(({ id }) => id), 'figures'].sort())
})

describe.each(Object.entries(ALL))('%s', (id, chart) => {
  test('has a heading, a source line, a table and every way to take it along', async () => {
    const screen = await render(chart)
    const figure = screen.getByRole('figure')
    await expect.element(figure.getByRole('heading').first()).toBeVisible()
    await expect.element(figure.getByText(/^Source: nurix, /)).toBeVisible()
    await figure.getByText('Show table').click()
    await expect.element(figure.getByRole('table').last()).toBeVisible()
    for (const name of ['Copy picture', 'Export', 'Copy link', 'Copy citation', 'Cite'])
      await expect.element(figure.getByRole('button', { name, exact: true })).toBeVisible()
  })

  test('leaves as a picture with title, source and fonts inside that refers to nothing else', async () => {
    const screen = await render(chart)
    if (id !== 'verdicts')
      await expect.element(screen.getByRole('img').first(), DRAWN).toBeVisible()
    await screen.getByRole('button', { name: 'Export' }).click()
    const saved = new Promise<Blob>((resolve) => {
      const original = URL.createObjectURL
      URL.createObjectURL = (file) => {
        URL.createObjectURL = original
        resolve(file as Blob)
        return original(file)
      }
    })
    await screen.getByRole('menuitem', { name: 'SVG' }).click()
    const svg = new DOMParser().parseFromString(await (await saved).text(), 'image/svg+xml')
    expect(svg.querySelector('parsererror')).toBeNull()
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
    const title = screen.getByRole('figure').element().querySelector('h2, h3')?.textContent ?? ''
    expect(words).toContain(title.slice(0, 20))
    expect(words).toContain('Source: nurix')
    const markup = svg.documentElement.outerHTML
    expect(markup).not.toMatch(/(?:href|src)\s*=|@import|url\((?!data:|(?:"|&quot;)?#)/)
    expect(markup).not.toContain('var(--')
  })
})
