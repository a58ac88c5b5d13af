import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AgainstNesting } from '@/components/documents/AgainstNesting'
import { ContributionList } from '@/components/documents/ContributionList'
import { DisputedClaims } from '@/components/documents/DisputedClaims'
import { DocumentImprint } from '@/components/documents/DocumentImprint'
import { DocumentName } from '@/components/documents/DocumentName'
import { DocumentPart } from '@/components/documents/DocumentPart'
import { OwnFigures } from '@/components/documents/OwnFigures'
import { OwnTree } from '@/components/documents/OwnTree'
import { SectionEntries } from '@/components/documents/SectionEntries'
import { SectionOutline } from '@/components/documents/SectionOutline'
import { loadDataset } from '@/data/load'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { contributionsOf, sectionsOf } from '@/domain/documents'
import { disputedClaims } from '@/domain/documents/claims'
import { inSectionOrder } from '@/domain/documents/order'
import { ownTree, statedAgainstNesting } from '@/domain/documents/own-tree'
import { countOf } from '@/domain/format'
import { askQuestions } from '@/domain/questions'
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
  const tree = ownTree(dataset, document)
  const against = statedAgainstNesting(dataset, document)
  const figures = inSectionOrder(document, dataset.figures, ({ citations }) => citations)
  const claims = disputedClaims(askQuestions(dataset, indexRows(dataset)), document)
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
          <DocumentPart id="contributions" title="What it contributes">
            <ContributionList contributions={contributionsOf(dataset, document.id)} />
          </DocumentPart>
          {tree === null ? null : (
            <DocumentPart
              id="tree"
              title="Its own tree"
              note="Where its own statements place what it names, whatever the others say."
            >
              <OwnTree document={document.id} node={tree} />
              <AgainstNesting relations={against} />
            </DocumentPart>
          )}
          <DocumentPart
            id="figures"
            title="Its figures"
            note={`${countOf(figures.length, 'figure')}, in the order of its sections.`}
          >
            <OwnFigures figures={figures} organisations={dataset.organisations} />
          </DocumentPart>
          <DocumentPart
            id="disputed"
            title="What is contradicted"
            note={`${countOf(claims.length, 'disagreement')} in which it takes a position, by others or by itself, in the order of its sections.`}
          >
            <DisputedClaims claims={claims} />
          </DocumentPart>
          <DocumentPart id="sections" title="Section by section">
            {sections.map((section) => (
              <SectionEntries key={section.slug} document={document.id} section={section} />
            ))}
          </DocumentPart>
        </div>
      </div>
    </div>
  )
}
