/** An arrow head, and on a card the word: no elements, since there is one a row. */
const DETAILS =
  "inline-flex size-8 items-center justify-center gap-2 text-interface text-ink2 hover:text-ink after:size-[5.5px] after:rotate-45 after:border-t-[1.5px] after:border-r-[1.5px] after:border-current card:h-11 card:w-auto card:underline card:underline-offset-4 card:before:content-['Details']"

/** The button that tells a row beside the table. Called, not mounted. */
export function detailsCell({
  id,
  name,
  isOpen,
  onOpen,
}: {
  id: string
  name: string
  isOpen: boolean
  onOpen: (id: string | null) => void
}) {
  return (
    <td className="text-right print:hidden card:col-span-2 card:block card:text-left">
      <button
        type="button"
        aria-label={`Details of ${name}`}
        aria-expanded={isOpen}
        data-details={id}
        className={DETAILS}
        onClick={() => onOpen(isOpen ? null : id)}
      />
    </td>
  )
}
