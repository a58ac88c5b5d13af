import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markupOf, rewrite, type Shape } from '@/components/atlas/shape'

const shape = (key: string, words: string | null = null, ...inner: string[]): Shape => ({
  key,
  tag: 'a',
  attributes: { 'data-key': key, 'aria-label': words },
  content: inner.map((says) => ({
    tag: 'tspan',
    attributes: { 'data-says': says },
    content: `${says} in words`,
  })),
})

const layerOf = (shapes: readonly Shape[]): Element => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  svg.append(layer)
  layer.innerHTML = markupOf(shapes)
  document.body.append(svg)
  return layer
}

const shapes = fc.uniqueArray(
  fc
    .tuple(
      fc.string({ minLength: 1 }),
      fc.option(fc.string()),
      fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })),
    )
    .map(
      ([key, words, inner]): Shape =>
        typeof inner === 'string'
          ? { ...shape(key, words), content: inner }
          : shape(key, words, ...inner),
    ),
  { selector: ({ key }) => key, maxLength: 8 },
)

test('what is written is read back as it was said, whatever it says', () => {
  fc.assert(
    fc.property(shapes, (said) => {
      const read = [...layerOf(said).children].map((element) => ({
        words: element.getAttribute('aria-label'),
        text: element.textContent,
        inner: [...element.children].map((child) => child.getAttribute('data-says')),
      }))
      expect(read).toEqual(
        said.map(({ attributes, content = '' }) => ({
          words: attributes['aria-label'],
          text: typeof content === 'string' ? content : content.map((one) => one.content).join(''),
          inner:
            typeof content === 'string' ? [] : content.map((one) => one.attributes['data-says']),
        })),
      )
    }),
  )
})

test('a name that tries to be markup is a name', () => {
  const names = [
    '"><script>1</script>',
    "' onload='1",
    '</a><img src=x onerror=1>',
    '&quot;',
    '<!--',
  ]
  const layer = layerOf(names.map((name, at) => ({ ...shape(`key ${at}`, name), content: name })))
  expect([...layer.children].map((element) => element.getAttribute('aria-label'))).toEqual(names)
  expect([...layer.children].map((element) => element.textContent)).toEqual(names)
  expect(layer.querySelectorAll('*')).toHaveLength(names.length)
  expect(layer.querySelector('[onload], [onerror]')).toBeNull()
})

test('a layer rewritten says the same as one written anew, in the same order', () => {
  fc.assert(
    fc.property(shapes, shapes, (before, after) => {
      const layer = layerOf(before)
      rewrite(layer, before, after)
      expect(layer.outerHTML).toBe(layerOf(after).outerHTML)
    }),
  )
})

test('elements are those of SVG, and stay for as long as their key does', () => {
  const [one, two] = [shape('one', null, 'x'), shape('two', null, 'x')]
  const layer = layerOf([one, two])
  const second = layer.lastElementChild
  rewrite(layer, [one, two], [shape('new', null, 'y'), shape('two', 'changed', 'y')])
  expect(layer.lastElementChild).toBe(second)
  expect(second?.getAttribute('aria-label')).toBe('changed')
  expect(layer.querySelectorAll('tspan[data-says=y]')).toHaveLength(2)
  expect(layer.firstElementChild).toBeInstanceOf(SVGAElement)
})

test('only what is said otherwise is written: where an element was moved to, it stays', () => {
  const before = [shape('one', 'first')]
  const layer = layerOf(before)
  layer.firstElementChild?.setAttribute('data-key', 'moved')
  rewrite(layer, before, [shape('one', 'second')])
  expect(layer.firstElementChild?.getAttribute('data-key')).toBe('moved')
})

test('the keyboard stays on an element that gets another place', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((key): Shape => {
    const { attributes, ...rest } = shape(key)
    return { ...rest, attributes: { ...attributes, href: `#${key}` } }
  }) as [Shape, Shape, Shape]
  const layer = layerOf([one, two, three])
  const held = layer.firstElementChild as SVGAElement
  held.focus()
  rewrite(layer, [one, two, three], [three, two, one])
  expect(document.activeElement).toBe(held)
  expect(layer.lastElementChild).toBe(held)
})
