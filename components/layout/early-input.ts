declare global {
  interface Window {
    /** The fields that the reader has used; others may differ too, since a browser puts back what they held once. */
    usedFields?: WeakSet<EventTarget>
  }
}

/** Runs before there is a field: remembers which are used. */
export const EARLY_INPUT_SCRIPT = `usedFields=new WeakSet;addEventListener('input',e=>usedFields.add(e.target),true)`

const isUsed = (field: Element): boolean => window.usedFields?.has(field) === true

type TextField = HTMLInputElement | HTMLTextAreaElement

const all = <Found extends Element>(within: ParentNode, selector: string): Found[] => [
  ...within.querySelectorAll<Found>(selector),
]

/**
 * What a reader has ticked, chosen, typed and unfolded before a page heard it. Puts the fields back to how the page was
 * drawn, as React takes them to be; the function it gives does it again where the page hears it, as far as the page is not
 * so by then. What a browser has put back by itself is not done again: the address says what holds. A slider is left
 * alone: what it was drawn with may lie between its steps.
 */
export function takeBackEarlyInput(within: ParentNode): () => void {
  const boxes = all<HTMLInputElement>(within, '[type=checkbox], [type=radio]')
    .filter((box) => box.checked !== box.defaultChecked)
    .map((box) => ({ box, isChecked: box.checked }))
  const texts = all<TextField>(
    within,
    'textarea, input:not([type=checkbox], [type=radio], [type=range])',
  )
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => ({ field, text: field.value }))
  const choices = all<HTMLSelectElement>(within, 'select')
    .map((select) => ({ select, value: select.value, drawn: drawnValue(select) }))
    .filter(({ value, drawn }) => value !== drawn)
  const unfolded = all<HTMLDetailsElement>(within, 'details[open]')

  for (const { box } of boxes) box.checked = box.defaultChecked
  for (const { field } of texts) field.value = field.defaultValue
  for (const { select, drawn } of choices) select.value = drawn

  return () => {
    for (const { box, isChecked } of boxes)
      if (isUsed(box) && box.checked !== isChecked) box.click()
    for (const { field, text } of texts)
      if (isUsed(field) && field.value !== text) typeInto(field, text)
    for (const { select, value } of choices)
      if (isUsed(select) && select.value !== value) {
        select.value = value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }
    for (const details of unfolded) if (details.open) details.dispatchEvent(new Event('toggle'))
  }
}

const drawnValue = ({ options }: HTMLSelectElement): string =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''

/** React hears only of a value that it has not set itself, so it is set by the setter of all fields. */
function typeInto(field: TextField, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
