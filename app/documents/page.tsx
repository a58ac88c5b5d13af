import type { Metadata } from 'next'
import { editionOf } from '@/app/api/edition'
import { ArithmeticChecks } from '@/components/arithmetic/ArithmeticChecks'
import { DataHealthFacts } from '@/components/documents/DataHealthFacts'
import { DocumentCard } from '@/components/documents/DocumentCard'
import { KindMatrix } from '@/components/documents/KindMatrix'
import { QuestionsExplorer } from '@/components/documents/QuestionsExplorer'
import { AsAsked } from '@/components/layout/AsAsked'
import { PartLinks } from '@/components/layout/PartLinks'
import { FillScreen } from '@/components/stage/FillScreen'
import { Stageable } from '@/components/stage/Stageable'
import { loadDataset } from '@/data/load'
import { arithmeticChecks } from '@/domain/arithmetic/checks'
import { contributionsOf } from '@/domain/documents'
import { healthOf } from '@/domain/documents/health'
import { askQuestions } from '@/domain/questions'
import { indexRows } from '@/domain/rows'

export const metadata: Metadata = {
  title: 'Documents',
  description:
    'What the three documents contribute, where they disagree with each other and with themselves, where they agree, and the questions they answer.',
}

const PARTS = [
  { fragment: 'questions', name: 'Disagreements and agreements' },
  { fragment: 'faqs', name: 'Questions and answers' },
  { fragment: 'kinds', name: 'Who takes a position on what' },
  { fragment: 'health', name: 'Data health' },
  { fragment: 'arithmetic', name: 'Arithmetic checks' },
]

export default function DocumentsPage() {
  const dataset = loadDataset()
  const questions = askQuestions(dataset, indexRows(dataset))
  const checks = arithmeticChecks(dataset.figures)
  return (
    <div className="mx-auto w-full max-w-[1600px] px-4 pt-6 pb-16 md:px-6">
      <h1 className="font-serif text-title font-semibold">Documents</h1>
      <p className="mt-1 max-w-[44em] font-serif text-sentence text-ink2">
        Three published documents are all that the atlas rests on. They disagree with each other,
        and with themselves; every position stands here with its place.
      </p>
      <PartLinks parts={PARTS} />
      <div className="@container mt-6">
        <div className="grid gap-x-10 gap-y-8 @3xl:grid-cols-3 @3xl:gap-y-0">
          {dataset.documents.map((document) => (
            <DocumentCard
              key={document.id}
              document={document}
              contributions={contributionsOf(dataset, document.id)}
            />
          ))}
        </div>
      </div>
      <section aria-labelledby="questions" className="mt-12">
        <h2 id="questions" className="mb-4 scroll-mt-4 font-serif text-panel font-semibold">
          Where they disagree, and where they agree
        </h2>
        <AsAsked>
          <QuestionsExplorer questions={questions} faqs={dataset.faqs} />
        </AsAsked>
      </section>
      <div className="mt-12 grid grid-cols-[repeat(auto-fit,minmax(min(100%,26rem),1fr))] gap-x-16 gap-y-10">
        <section aria-labelledby="kinds" className="@container min-w-0">
          <h2 id="kinds" className="mb-3 font-serif text-panel font-semibold">
            Who takes a position on what
          </h2>
          <Stageable id="who-on-what" title="Who takes a position on what" kind="chart" withTitle>
            <KindMatrix questions={questions} />
            <FillScreen part="who-on-what" />
          </Stageable>
        </section>
        <section aria-labelledby="health" className="@container min-w-0">
          <h2 id="health" className="mb-3 font-serif text-panel font-semibold">
            Data health{' '}
            <span className="derived align-middle font-sans text-smallest font-normal">
              derived
            </span>
          </h2>
          <DataHealthFacts health={healthOf(dataset, checks)} edition={editionOf(dataset)} />
        </section>
      </div>
      <section aria-labelledby="arithmetic" className="mt-12">
        <h2 id="arithmetic" className="scroll-mt-4 font-serif text-panel font-semibold">
          Arithmetic checks
        </h2>
        <p className="mt-1 mb-4 max-w-[84ch] text-interface text-ink2">
          The figures of the documents held against each other. The inputs are stated; every result
          is ours, by the formula beside it, and marked derived. Formulas count sums in US$ billion
          and model sizes in billions of parameters.
        </p>
        <ArithmeticChecks checks={checks} documents={dataset.documents} />
      </section>
    </div>
  )
}
