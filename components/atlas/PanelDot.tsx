/** A filled dot for "yes, here", a dash for "not stated by this document". */
export function PanelDot({ isStated, says }: { isStated: boolean; says: string }) {
  return (
    <>
      {isStated ? (
        <span
          aria-hidden="true"
          className="inline-block size-2.5 rounded-full bg-ink align-middle forced-colors:bg-[CanvasText] forced-colors:[forced-color-adjust:none]"
        />
      ) : (
        <span aria-hidden="true" className="text-ink3">
          –
        </span>
      )}
      <span className="sr-only">{says}</span>
    </>
  )
}
