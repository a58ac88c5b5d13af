/** Which rows are selected, and how that is changed. */
export type Selection = {
  readonly ids: readonly string[]
  /** No more can be added. */
  readonly isFull: boolean
  readonly onToggle: (id: string) => void
}

/** The box that selects a row; on a card it stands before the row's name. Called, not mounted. */
export function selectCell({
  id,
  name,
  isSelected,
  isDisabled,
  onToggle,
}: {
  id: string
  name: string
  isSelected: boolean
  isDisabled: boolean
  onToggle: (id: string) => void
}) {
  return (
    <td className="py-2 print:hidden card:col-start-1 card:row-start-1 card:relative card:z-[1] card:block card:self-start card:justify-self-start card:p-0 tabular:sticky tabular:left-0 tabular:z-[1] tabular:bg-inherit">
      <label className="block p-1 card:-mt-1 card:-mb-3 card:-ml-3 card:p-3.5">
        <input
          type="checkbox"
          aria-label={`Compare ${name}`}
          checked={isSelected}
          disabled={isDisabled}
          onChange={() => onToggle(id)}
          className="block size-4 accent-ink"
        />
      </label>
    </td>
  )
}
