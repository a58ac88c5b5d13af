import type { Metadata, Viewport } from 'next'
import { type ReactNode, Suspense } from 'react'
import { editionOf } from '@/app/api/edition'
import { CitingDocuments } from '@/components/citations/citing-documents'
import { AddressAdapter } from '@/components/layout/AddressAdapter'
import { ASKED_SCRIPT } from '@/components/layout/asked'
import { EARLY_INPUT_SCRIPT } from '@/components/layout/early-input'
import { FollowedLinks } from '@/components/layout/FollowedLinks'
import { FragmentEntries } from '@/components/layout/FragmentEntries'
import { SiteFooter } from '@/components/layout/SiteFooter'
import { SiteHeader } from '@/components/layout/SiteHeader'
import { THEME_SCRIPT } from '@/components/layout/theme'
import { StageView } from '@/components/stage/StageView'
import { loadDataset } from '@/data/load'
import { citedDocuments } from '@/domain/citations'
import { paletteCss, TOKENS } from '@/domain/palette'
import { inter, sourceSerif } from './fonts'
import './globals.css'

/** Tells which edition of the data a page was made from: what is added to a deck is frozen at it. */
export const generateMetadata = (): Metadata => ({
  title: { default: 'GenAI Atlas', template: '%s · GenAI Atlas' },
  description:
    'Generative AI and large language models as three published documents describe them: taxonomy, models, use cases and market figures, every datum cited, every contradiction shown.',
  other: { edition: editionOf(loadDataset()).hash },
})

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: TOKENS.paper.light },
    { media: '(prefers-color-scheme: dark)', color: TOKENS.paper.dark },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      className={`${inter.variable} ${sourceSerif.variable}`}
      suppressHydrationWarning
    >
      <head>
        <style>{paletteCss()}</style>
        <script>{THEME_SCRIPT}</script>
        <script>{ASKED_SCRIPT}</script>
        <script>{EARLY_INPUT_SCRIPT}</script>
      </head>
      <body>
        <AddressAdapter>
          <SiteHeader />
          <Suspense>
            <StageView />
          </Suspense>
          <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
            <CitingDocuments value={citedDocuments(loadDataset().documents)}>
              {children}
            </CitingDocuments>
          </main>
          <SiteFooter />
          <FollowedLinks />
          <Suspense>
            <FragmentEntries />
          </Suspense>
        </AddressAdapter>
      </body>
    </html>
  )
}
