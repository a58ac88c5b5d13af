import { expect, type Page, test } from '@playwright/test'
import { answering } from './answering'
import { circle, diagram, outline, row } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

/** What the browser hands to a screen reader within a part of the page: roles, names and states, in order. */
async function heardIn(page: Page, role: string, name: string) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const root = nodes.find((node) => node.role?.value === role && node.name?.value === name)
  if (root === undefined) throw new Error(`Nobody hears of a ${role} ${name}`)
  const within = (id: string): typeof nodes => {
    const node = byId.get(id)
    if (node === undefined) return []
    return [...(node.ignored ? [] : [node]), ...(node.childIds ?? []).flatMap(within)]
  }
  return (root.childIds ?? []).flatMap(within).map((node) => ({
    role: String(node.role?.value),
    name: String(node.name?.value ?? ''),
    states: Object.fromEntries(
      (node.properties ?? []).map((property) => [property.name, property.value.value]),
    ),
  }))
}

const DIAGRAM = ['graphics-object', 'Taxonomy diagram'] as const

test('every circle is heard once, as a link with its name, and no drawn name a second time', async ({
  page,
}) => {
  await page.goto('/?focus=image')
  await answering(diagram(page))
  await expect(diagram(page).getByText('Midjourney', { exact: true })).toBeVisible()
  const heard = await heardIn(page, ...DIAGRAM)
  const drawn = await diagram(page)
    .locator('[data-link]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
  const links = heard.filter(({ role }) => role === 'link').map(({ name }) => name)
  expect(links.sort()).toEqual(drawn.sort())
  expect(new Set(links).size).toBe(links.length)
  expect(heard.filter(({ role }) => role !== 'link')).toEqual([])
})

test('the outline is heard as a tree: levels, what is open, what is selected, how much each holds', async ({
  page,
}) => {
  await page.goto('/?focus=image')
  await answering(row(page, /^Image 5/))
  const items = (await heardIn(page, 'tree', 'Taxonomy outline')).filter(
    ({ role }) => role === 'treeitem',
  )
  expect(items.length).toBe(await row(page, /./).count())
  const told = (name: RegExp) => items.find((item) => name.test(item.name))?.states
  expect(told(/^Artificial Intelligence/)).toMatchObject({ level: 1, expanded: true })
  expect(told(/^Image 5 models$/)).toMatchObject({ level: 3, expanded: true, selected: true })
  expect(told(/^Midjourney/)).toMatchObject({ level: 4 })
  expect(told(/^Midjourney/)).not.toHaveProperty('expanded')
  expect(items.filter(({ states }) => states.selected === true)).toHaveLength(1)
})

test('filtered out and contested are heard in both, and what is hidden in neither', async ({
  page,
}) => {
  await page.goto('/?output=image&focus=generative-ai')
  await answering(diagram(page))
  const names = async () => ({
    circles: (await heardIn(page, ...DIAGRAM)).map(({ name }) => name),
    rows: (await heardIn(page, 'tree', 'Taxonomy outline'))
      .filter(({ role }) => role === 'treeitem')
      .map(({ name }) => name),
  })
  const faded = await names()
  expect(faded.circles).toContain('Veo, filtered out')
  expect(faded.rows.find((name) => name.startsWith('Video'))).toMatch(/filtered out/)
  await page.getByRole('switch', { name: 'Hide the others' }).click()
  await expect(row(page, /^Video/)).toHaveCount(0)
  const left = await names()
  expect([...left.circles, ...left.rows].filter((name) => /Veo|Video/.test(name))).toEqual([])
})

test('what a circle under the keyboard tells beside its name is its description, until Escape', async ({
  page,
}) => {
  await page.goto('/?focus=image')
  await answering(diagram(page))
  await outline(page).locator('[aria-selected=true]').focus()
  await circle(page, /^Midjourney/).focus()
  await page.keyboard.press('Shift')
  const tooltip = page.getByRole('tooltip')
  await expect(tooltip).toContainText('documents')
  await expect(circle(page, /^Midjourney/)).toHaveAccessibleDescription(/of 3 documents/)
  await page.keyboard.press('Escape')
  await expect(tooltip).toHaveCount(0)
  await expect(circle(page, /^Midjourney/)).not.toHaveAttribute('aria-describedby')
})
