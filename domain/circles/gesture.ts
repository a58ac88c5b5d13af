import type { Point } from './boxes'

/** What is held on the drawing: a mouse, a pen, a finger; where, in px of the stage. */
export type Contact = {
  readonly id: number
  readonly kind: string
  readonly at: Point
  /** Going up or down it scrolls the page, which the browser sees to. */
  readonly isUprightOfPage?: boolean
}

/** What a move does to the view: shifts it, then enlarges it around a point. */
export type Motion = {
  readonly shift: Point
  readonly factor: number
  readonly around: Point
}

/** A gesture from the first contact to the last lifted. */
export type Gesture = {
  readonly press: (contact: Contact) => void
  /** What the move does; null while it may still become a click, and for what holds nothing. */
  readonly move: (id: number, to: Point) => Motion | null
  /** Lifts a contact; gives whether that ends a drag. */
  readonly lift: (id: number) => boolean
}

/** A press that moves less than this, in px, is a click. A pen and a finger are never quite still. */
const SLOP = { mouse: 5, other: 8 } as const
const MOST_CONTACTS = 2

const NOWHERE: Point = { x: 0, y: 0 }

/**
 * What hands do to the drawing: one contact drags, two drag and zoom, and the one that is left of two drags on. A pen
 * takes over from the palm that came before it; what comes beside another kind, or third, means nothing.
 */
export function createGesture(): Gesture {
  let held: readonly Contact[] = []
  let start = NOWHERE
  let isDrag = false

  return {
    press(contact) {
      const [first] = held
      const isOfOneKind = first === undefined || first.kind === contact.kind
      if (!isOfOneKind && contact.kind !== 'pen') return
      const others = isOfOneKind ? held.filter(({ id }) => id !== contact.id) : []
      if (others.length === MOST_CONTACTS) return
      if (others.length === 0) start = contact.at
      // What the palm has moved before the pen came is still to be settled.
      if (others.length === 0 && isOfOneKind) isDrag = false
      held = [...others, contact]
    },

    move(id, to) {
      const moved = held.find((contact) => contact.id === id)
      if (moved === undefined) return null
      const other = held.find((contact) => contact !== moved)
      if (!isDrag && other === undefined && isNoDrag(moved, start, to)) return null
      isDrag = true
      held = held.map((contact) => (contact === moved ? { ...contact, at: to } : contact))
      // The first move of a drag makes up for the pixels that told it from a click.
      if (other === undefined) return { shift: between(moved.at, to), factor: 1, around: to }
      const [before, now] = [middle(moved.at, other.at), middle(to, other.at)]
      return {
        shift: between(before, now),
        factor: spread(to, other.at) / spread(moved.at, other.at),
        around: now,
      }
    },

    lift(id) {
      const rest = held.filter((contact) => contact.id !== id)
      const isEnd = isDrag && held.length > 0 && rest.length === 0
      held = rest
      return isEnd
    },
  }
}

/** Whether a single contact has moved too little to drag, or scrolls the page. */
const isNoDrag = ({ kind, isUprightOfPage }: Contact, from: Point, to: Point): boolean =>
  distance(from, to) < (kind === 'mouse' ? SLOP.mouse : SLOP.other) ||
  (isUprightOfPage === true && isUpright(from, to))

const isUpright = (from: Point, to: Point): boolean =>
  Math.abs(to.y - from.y) > Math.abs(to.x - from.x)

const between = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y })

const middle = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
})

/** How far apart two fingers are: never so near that a px more would be a multiple. */
const spread = (one: Point, other: Point): number => Math.max(1, distance(one, other))

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)
