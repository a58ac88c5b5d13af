import { KEYS_IN_WORDS } from './keys'

/** The keys of a presentation, and what can be done without any. */
export function KeysHelp() {
  return (
    <section
      aria-label="Keys"
      className="absolute top-1/2 left-1/2 z-20 max-h-[90%] w-[min(34rem,92%)] -translate-1/2 overflow-y-auto border border-rule2 bg-paper p-6"
    >
      <h2 className="font-serif text-panel font-semibold">Keys</h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-body">
        {KEYS_IN_WORDS.map(({ keys, does }) => (
          <div key={keys} className="contents">
            <dt className="font-medium">{keys}</dt>
            <dd className="text-ink2">{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-interface text-ink2">
        A press at the left or right edge, or a swipe, steps too. A press on a circle goes into it.
      </p>
    </section>
  )
}
