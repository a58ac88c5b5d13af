import { type Document, type Figure, MEASURES, type Organisation } from '@/data/schema'
import { MEASURE_WORDS } from '@/domain/figures/wording'
import { FigureCard } from './FigureCard'

/** Every figure of the documents by what it measures, those given in words only too. */
export function FigureCards({
  figures,
  documents,
  organisations,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
}) {
  const groups = MEASURES.map((measure) => ({
    measure,
    members: figures.filter((figure) => figure.measure === measure),
  })).filter(({ members }) => members.length > 0)
  return (
    <section id="all-figures" aria-labelledby="all-figures-heading" className="scroll-mt-4 pt-10">
      <h2 id="all-figures-heading" className="font-serif text-finding font-semibold">
        Every figure, with its words and its place
      </h2>
      <p className="mt-1 max-w-[84ch] text-interface text-ink2">
        {figures.length} figures, those without a number too. Each has an address of its own.
      </p>
      {groups.map(({ measure, members }) => (
        <section key={measure} aria-labelledby={`measure-${measure}`} className="mt-8">
          <h3
            id={`measure-${measure}`}
            className="border-b border-ink pb-2 text-body font-semibold first-letter:uppercase"
          >
            {MEASURE_WORDS[measure]}
          </h3>
          <div className="-mt-px grid gap-x-10 md:grid-cols-2 xl:grid-cols-3">
            {members.map((figure) => (
              <FigureCard
                key={figure.id}
                figure={figure}
                documents={documents}
                organisations={organisations}
              />
            ))}
          </div>
        </section>
      ))}
    </section>
  )
}
