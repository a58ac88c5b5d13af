'use client'

const KEYS = [
  { key: '↑ ↓', does: 'choose' },
  { key: 'Enter', does: 'open' },
  { key: 'Esc', does: 'close' },
]

/** The keys of the search, and the switch for all keys that do something by themselves, on whatever page. */
export function PaletteFooter({
  areSingleKeysOn,
  onSingleKeysChange,
}: {
  areSingleKeysOn: boolean
  onSingleKeysChange: (isOn: boolean) => void
}) {
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-t px-4 py-1.5 text-citation text-ink2">
      {KEYS.map(({ key, does }) => (
        <span key={key} className="max-md:hidden pointer-coarse:hidden">
          <kbd className="rounded-letter border px-1 font-sans">{key}</kbd> {does}
        </span>
      ))}
      <label className="ml-auto inline-flex min-h-6 items-center gap-2 max-md:min-h-11 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={areSingleKeysOn}
          onChange={(event) => onSingleKeysChange(event.target.checked)}
        />
        Single keys: / and letters
      </label>
    </div>
  )
}
