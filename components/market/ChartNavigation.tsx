import { CHARTS } from '@/domain/figures/chart'

const SECTIONS = [
  ...CHARTS,
  { id: 'show-together', name: 'Show together' },
  { id: 'all-figures', name: 'Every figure' },
] as const

/** The charts of the page as links within it. */
export function ChartNavigation() {
  return (
    <nav aria-label="Charts" className="print:hidden mt-6 overflow-x-auto border-b">
      <ul className="flex flex-wrap gap-x-6 max-md:gap-x-5">
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-9 items-center border-b-2 border-transparent text-interface text-ink2 hover:border-ink hover:text-ink max-md:min-h-11"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
