import type { Circle } from '@/domain/circles'
import type { Passing } from '@/domain/circles/travel'
import { placeOf, type Spot, type Stage, spotOf, type View } from '@/domain/circles/view'
import { dotsOn, markOn, type Part, translateTo, viewTransform } from './parts'

/** What keeps its size on the screen and follows a circle. */
type Follower = {
  readonly id: string
  readonly element: SVGElement
  readonly place: (spot: Spot) => void
  /** Whether it comes and goes with the names. */
  readonly fades: boolean
}

/**
 * The parts of the diagram that move past React: the layer of circles, which is zoomed as a whole, so that a frame costs
 * the same however many there are; what follows a circle; and what fades with the names.
 */
export type Drawing = {
  readonly zoomed: SVGGElement
  readonly followers: readonly Follower[]
  readonly fading: readonly SVGElement[]
}

/** Finds the moving parts; to be called anew when they have changed. */
export function drawingIn(svg: SVGSVGElement): Drawing | null {
  const zoomed = svg.querySelector<SVGGElement>('[data-layer=circles]')
  if (zoomed === null) return null
  const followers = [...svg.querySelectorAll<SVGElement>('[data-follows]')].map((element) => ({
    id: element.dataset.follows ?? '',
    element,
    place: placerOf(element),
    fades: element.closest('[data-fades]') !== null,
  }))
  return { zoomed, followers, fading: [...svg.querySelectorAll<SVGElement>('[data-fades]')] }
}

function placerOf(element: SVGElement): Follower['place'] {
  const set = (name: string, value: string) => element.setAttribute(name, value)
  const angle = Number(element.dataset.angle ?? 0)
  const outset = Number(element.dataset.outset ?? 0)
  switch (element.dataset.part as Part) {
    case 'name':
      return ({ x, y }) => set('transform', translateTo(x, y))
    case 'mark':
      return (spot) => set('transform', markOn(spot, angle))
    case 'dots':
      return (spot) => set('transform', dotsOn(spot))
    case 'ring':
      return ({ x, y, r }) => {
        set('cx', x.toFixed(2))
        set('cy', y.toFixed(2))
        set('r', (r + outset).toFixed(2))
      }
  }
}

/** How much of the names is seen, from 0 to 1; what is not seen at all is not drawn. */
export function fadeNames({ fading }: Drawing, opacity: number): void {
  for (const { style } of fading) {
    style.opacity = opacity === 1 ? '' : opacity.toFixed(3)
    style.display = opacity === 0 ? 'none' : ''
  }
}

/** Writes one frame of the zoom. */
export function drawView(
  { zoomed, followers }: Drawing,
  circles: ReadonlyMap<string, Circle>,
  view: View,
  stage: Stage,
  areNamesSeen = true,
): void {
  zoomed.setAttribute('transform', viewTransform(view, stage))
  for (const { id, fades, place } of followers) {
    const circle = circles.get(id)
    if (circle !== undefined && (areNamesSeen || !fades)) place(spotOf(circle, view, stage))
  }
}

/** Writes one frame of a rearrangement: each circle where it is on its way, and as much of it as is seen. */
export function drawPassing(
  { zoomed, followers }: Drawing,
  passing: ReadonlyMap<string, Passing>,
  view: View,
  stage: Stage,
): void {
  zoomed.setAttribute('transform', viewTransform(view, stage))
  for (const element of circlesIn(zoomed)) {
    const spot = passing.get(element.dataset.circle ?? '')
    if (spot === undefined) continue
    writeCircle(element, placeOf(spot, view, stage))
    element.style.opacity = opacityOf(spot)
  }
  for (const { id, element, fades, place } of followers) {
    const spot = passing.get(id)
    if (spot === undefined) continue
    place(spot)
    if (!fades) element.style.opacity = opacityOf(spot)
  }
}

const opacityOf = ({ opacity }: Passing): string => (opacity === 1 ? '' : opacity.toFixed(3))

/** Puts every circle where the layout has it, seen in full: what a rearrangement ends in. */
export function drawArrived(
  { zoomed, followers }: Drawing,
  circles: ReadonlyMap<string, Circle>,
): void {
  for (const element of circlesIn(zoomed)) {
    const circle = circles.get(element.dataset.circle ?? '')
    if (circle === undefined) continue
    writeCircle(element, circle)
    element.style.opacity = ''
  }
  for (const { element } of followers) element.style.opacity = ''
}

const circlesIn = (zoomed: SVGGElement) => zoomed.querySelectorAll<SVGElement>('[data-circle]')

function writeCircle(element: SVGElement, { x, y, r }: Spot): void {
  element.setAttribute('cx', x.toFixed(2))
  element.setAttribute('cy', y.toFixed(2))
  element.setAttribute('r', Math.max(0, r - Number(element.dataset.inset ?? 0)).toFixed(2))
}
