import Link from 'next/link'
import { Palette } from '../palette/Palette'
import { MainNavigation } from './MainNavigation'
import { ThemeToggle } from './ThemeToggle'

/** The bar at the top of every page. */
export function SiteHeader() {
  return (
    <header className="print:hidden relative flex min-h-14 shrink-0 items-center gap-x-4 border-b px-4 md:px-6 lg:gap-x-7">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:z-40 focus:bg-paper focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <Link
        href="/"
        className="mr-auto whitespace-nowrap font-serif text-sentence font-semibold md:mr-0"
      >
        GenAI Atlas
      </Link>
      <div className="flex items-center max-md:flex-row-reverse md:min-w-0 md:flex-1 md:gap-x-2">
        <MainNavigation />
        <Palette />
        <ThemeToggle />
      </div>
    </header>
  )
}
