import Link from 'next/link'
import { type FigureProvenance, provenanceInWords } from '@/domain/figures/provenance'

/** Whose page the figures come from, what its publisher sells, and how many figures name a source. */
export function MarketIntro({ provenance }: { provenance: FigureProvenance }) {
  const { main } = provenance
  return (
    <header>
      <h1 className="font-serif text-title font-semibold">Market</h1>
      <p className="mt-2 max-w-[64ch] font-serif text-sentence text-ink2">
        {provenanceInWords(provenance)} Each stands apart by what it measures.
      </p>
      <p className="mt-2 max-w-[84ch] text-interface text-ink3">
        The publisher of{' '}
        <Link href={`/documents/${main.id}`} className="link">
          {main.id}
        </Link>
        : {main.interest} What is computed from the figures is marked{' '}
        <span className="derived">derived</span>; where it puts figures against each other it stands
        among the{' '}
        <Link href="/documents#arithmetic" className="link">
          arithmetic checks
        </Link>
        .
      </p>
    </header>
  )
}
