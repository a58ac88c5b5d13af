import Link from 'next/link'
import { Palette } from '../palette/Palette'
import { MainNavigation } from './MainNavigation'
import { ThemeToggle } from './ThemeToggle'

/** The bar at the top of every page. */
export function SiteHeader() {
  return (
    <header className="print:hidden relative z-30 flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 border-b px-4 [container:bar/inline-size] md:px-6 lg:gap-x-7">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:z-40 focus:bg-paper focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <Link
        href="/"
        className="mr-auto whitespace-nowrap font-serif text-sentence font-semibold bar:mr-0"
      >
        GenAI Atlas
      </Link>
      <div className="flex items-center menu:flex-row-reverse bar:min-w-0 bar:flex-1 bar:gap-x-2">
        <MainNavigation />
        <Palette />
        <ThemeToggle />
      </div>
    </header>
  )
}
