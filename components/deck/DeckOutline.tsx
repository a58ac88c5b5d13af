import Link from 'next/link'
import type { SlideContent } from '@/domain/slides/content'

/** What the ready deck tells, slide by slide, before a script runs: titles, measures, sources, and the views themselves. */
export function DeckOutline({
  name,
  slides,
}: {
  name: string
  slides: readonly Pick<SlideContent, 'id' | 'title' | 'subtitle' | 'sourceLine' | 'link'>[]
}) {
  return (
    <section aria-label="The ready deck" className="max-w-[60rem]">
      <h2 className="font-serif text-panel font-semibold">{name}</h2>
      <noscript>
        <p className="mt-2 border-l-2 border-rule2 bg-sink px-3 py-2 text-interface">
          Building and presenting a deck needs script. What the ready deck tells stands here.
        </p>
      </noscript>
      <ol className="mt-3 divided border-y">
        {slides.map(({ id, title, subtitle, sourceLine, link }, index) => (
          <li key={id} className="grid grid-cols-[2rem_minmax(0,1fr)] py-3">
            <span className="text-interface text-ink3 tabular-nums">{index + 1}</span>
            <div>
              <h3 className="font-serif text-sentence font-semibold">
                <Link href={link} className="hover:underline">
                  {title}
                </Link>
              </h3>
              <p className="text-interface text-ink2">{subtitle}</p>
              <p className="mt-1 text-citation text-ink3">{sourceLine}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
