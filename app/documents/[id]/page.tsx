import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ContributionList } from '@/components/documents/ContributionList'
import { DisputedClaims } from '@/components/documents/DisputedClaims'
import { DocumentImprint } from '@/components/documents/DocumentImprint'
import { DocumentName } from '@/components/documents/DocumentName'
import { SectionEntries } from '@/components/documents/SectionEntries'
import { SectionOutline } from '@/components/documents/SectionOutline'
import { loadDataset } from '@/data/load'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { contributionsOf, sectionsOf } from '@/domain/documents'
import { countOf } from '@/domain/format'
import { askQuestions, documentsIn } from '@/domain/questions'
import { indexRows } from '@/domain/rows'

export const dynamicParams = false
export const generateStaticParams = () => DOCUMENT_IDS.map((id) => ({ id }))

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: id, description: `What ${id} states, section by section, as the atlas cites it.` }
}

export default async function DocumentPage({ params }: Props) {
  const { id } = await params
  const dataset = loadDataset()
  const document = dataset.documents.find((candidate) => candidate.id === id)
  if (document === undefined) notFound()
  const sections = sectionsOf(dataset, document)
  const disputed = askQuestions(dataset, indexRows(dataset)).filter(
    (question) => !question.isAgreement && documentsIn(question).includes(document.id),
  )
  return (
    <div className="mx-auto w-full max-w-[1600px] px-4 pt-6 pb-16 md:px-6">
      <nav aria-label="Breadcrumb" className="text-interface text-ink3">
        <Link href="/documents" className="row-link">
          Documents
        </Link>{' '}
        / {document.id}
      </nav>
      <p className="mt-3 text-interface">
        <DocumentName document={document.id} />
      </p>
      <h1 className="mt-1 font-serif text-title font-semibold">
        {document.title ?? `Untitled document, ${document.id}`}
      </h1>
      <DocumentImprint document={document} isWide />
      <div className="mt-8 gap-x-12 border-t border-ink lg:grid lg:grid-cols-[300px_minmax(0,1fr)]">
        <aside className="lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:border-r lg:py-4 lg:pr-4">
          <SectionOutline document={document.id} sections={sections} />
        </aside>
        <div className="min-w-0 pt-4 max-lg:mt-6">
          <section aria-labelledby="contributions" className="mb-12">
            <h2 id="contributions" className="mb-3 scroll-mt-4 font-serif text-panel font-semibold">
              What it contributes
            </h2>
            <ContributionList contributions={contributionsOf(dataset, document.id)} />
          </section>
          <h2 className="mb-3 font-serif text-panel font-semibold">Section by section</h2>
          {sections.map((section) => (
            <SectionEntries key={section.slug} document={document.id} section={section} />
          ))}
          <section aria-labelledby="disputed" className="mt-12">
            <h2 id="disputed" className="scroll-mt-4 font-serif text-panel font-semibold">
              What is contradicted
            </h2>
            <p className="mt-1 mb-3 text-ink2">
              {countOf(disputed.length, 'disagreement')} in which it takes a position, by others or
              by itself.
            </p>
            <DisputedClaims document={document.id} questions={disputed} />
          </section>
        </div>
      </div>
    </div>
  )
}
