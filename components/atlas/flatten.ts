/**
 * Writes the zoom of a copied diagram into its circles, in px of the picture: programs for drawings that do not know
 * strokes of one width at any scale then draw it as the page does.
 */
export function flattenZoom(copy: SVGSVGElement): void {
  const layer = copy.querySelector<SVGGElement>('[data-layer=circles]')
  const zoom = layer?.transform.baseVal.consolidate()?.matrix
  if (layer === null || zoom === undefined) return
  for (const circle of layer.querySelectorAll('circle')) {
    const at = (name: string) => Number(circle.getAttribute(name))
    circle.setAttribute('cx', (at('cx') * zoom.a + zoom.e).toFixed(2))
    circle.setAttribute('cy', (at('cy') * zoom.a + zoom.f).toFixed(2))
    circle.setAttribute('r', (at('r') * zoom.a).toFixed(2))
    circle.removeAttribute('vector-effect')
  }
  const transform = layer.getAttribute('transform') ?? ''
  for (const crowd of layer.querySelectorAll('[data-crowd]'))
    crowd.setAttribute('transform', transform)
  layer.removeAttribute('transform')
}
