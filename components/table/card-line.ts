/**
 * A cell that stands on a card as a line of its own, led by what it is (`data-label`); in a table the header says that.
 * What follows the label hangs beside it, so that the cell needs no box for it: a table has many.
 * A box in the cell takes the hanging back (`indent-0`).
 */
export const CARD_LINE =
  'card:pl-(--label) card:-indent-(--label) card:[--label:calc(min(8rem,40cqw)+0.5rem)] card:before:inline-block card:before:w-(--label) card:before:pr-2 card:before:indent-0 card:before:align-top card:before:text-ink3 card:before:content-[attr(data-label)]'
