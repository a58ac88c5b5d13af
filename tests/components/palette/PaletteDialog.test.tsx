import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PaletteDialog } from '@/components/palette/PaletteDialog'
import type { Findables } from '@/components/palette/use-findables'
import { type Findable, indexFindables } from '@/domain/finder'
import { pageFindables } from '@/domain/finder/pages'

const aFindable = (kind: string, name: string, detail: string | null = null): Findable => ({
  key: `${kind}/${name}`,
  kind,
  name,
  href: `/there#${name}`,
  detail,
})

const ITEMS = [
  aFindable('Circle', 'Image', 'Artificial Intelligence › Generative AI'),
  aFindable('Model', 'Imagen', 'Google'),
  aFindable('Model', 'DALL-E', 'OpenAI'),
  aFindable('Use case', 'Image creation'),
]

const READY: Findables = {
  state: 'ready',
  items: new Map(ITEMS.map((item) => [item.key, item])),
  index: indexFindables(ITEMS),
}

async function renderDialog(change: Partial<Parameters<typeof PaletteDialog>[0]> = {}) {
  const calls = {
    onChoose: vi.fn<(item: Findable) => void>(),
    onClose: vi.fn<() => void>(),
    onRetry: vi.fn<() => void>(),
    onSingleKeysChange: vi.fn<(isOn: boolean) => void>(),
  }
  const screen = await render(
    <PaletteDialog
      findables={READY}
      recent={[]}
      pages={pageFindables([
        { path: '/', name: 'Atlas' },
        { path: '/models', name: 'Models' },
      ])}
      areSingleKeysOn
      {...calls}
      {...change}
    />,
  )
  return { screen, ...calls }
}

const field = () => page.getByRole('combobox', { name: 'Find anything' })
const options = () => page.getByRole('option')
const activeName = () => {
  const id = field().element().getAttribute('aria-activedescendant') ?? ''
  const active = document.getElementById(id)
  expect(active?.getAttribute('aria-selected')).toBe('true')
  expect(document.querySelectorAll('[role="option"][aria-selected="true"]')).toHaveLength(1)
  return active?.textContent
}

describe('before anything is typed', () => {
  test('the field has the focus, and the pages are offered', async () => {
    await renderDialog()
    await expect.element(field()).toHaveFocus()
    await expect.element(page.getByRole('group', { name: 'Pages' })).toBeVisible()
    expect(
      options()
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['AtlasPage', 'ModelsPage'])
  })

  test('what was gone to last comes first; what is no more is left out', async () => {
    await renderDialog({ recent: ['Model/DALL-E', 'Model/Gone'] })
    const recent = page.getByRole('group', { name: 'Recent' })
    await expect.element(recent.getByRole('option')).toHaveTextContent('DALL-E')
    expect(activeName()).toContain('DALL-E')
  })
})

describe('typing', () => {
  test('finds, counts, says the kind and marks the letters', async () => {
    await renderDialog()
    await userEvent.keyboard('dalle')
    await expect.element(page.getByRole('status')).toHaveTextContent('1 result')
    await expect.element(options()).toHaveTextContent('DALL-EOpenAIModel')
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'DALL',
      'E',
    ])
  })

  test('that finds nothing says so, and offers the searches of the pages', async () => {
    await renderDialog()
    await userEvent.keyboard('<b>xyz</b>')
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Nothing is called “<b>xyz</b>”')
    await expect
      .element(options().first())
      .toHaveAttribute('href', '/models?q=%3Cb%3Exyz%3C%2Fb%3E')
  })

  test('while the list is on its way says that; when it cannot be had, offers to try again', async () => {
    const { screen, onRetry } = await renderDialog({ findables: { state: 'loading' } })
    await userEvent.keyboard('image')
    await expect.element(page.getByRole('status')).toHaveTextContent('Loading')
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
    await screen.unmount()

    const again = await renderDialog({ findables: { state: 'failed' } })
    await userEvent.keyboard('image')
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(again.onRetry).toHaveBeenCalledOnce()
    expect(onRetry).not.toHaveBeenCalled()
    expect(options().elements()).toHaveLength(3)
  })
})

describe('keys', () => {
  test('arrows go round, Home and End to the ends, and typing begins at the first again', async () => {
    await renderDialog()
    await userEvent.keyboard('imag')
    expect(activeName()).toContain('Circle')
    await userEvent.keyboard('{ArrowDown}')
    expect(activeName()).toContain('Imagen')
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(activeName()).toContain('Image creation')
    await userEvent.keyboard('{ArrowDown}')
    expect(activeName()).toContain('Circle')
    await userEvent.keyboard('{End}')
    expect(activeName()).toContain('Image creation')
    await userEvent.keyboard('{Home}{ArrowDown}')
    expect(activeName()).toContain('Imagen')
    await userEvent.keyboard('e')
    expect(activeName()).toContain('Circle')
  })

  test('Enter chooses the one that is active', async () => {
    const { onChoose } = await renderDialog()
    await userEvent.keyboard('imag{ArrowDown}{Enter}')
    expect(onChoose.mock.calls.map(([{ key }]) => key)).toEqual(['Model/Imagen'])
  })

  test('Escape closes', async () => {
    const { onClose } = await renderDialog()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  })

  test('Tab stays inside, both ways round', async () => {
    await renderDialog()
    const close = page.getByRole('button', { name: 'Close the search' })
    const slash = page.getByRole('checkbox', { name: 'Single keys: / and letters' })
    for (const control of [close, slash, field()]) {
      await userEvent.keyboard('{Tab}')
      await expect.element(control).toHaveFocus()
    }
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    await expect.element(slash).toHaveFocus()
  })
})

test('names are shown as they are written, never as markup', async () => {
  const name = '<img src=x onerror="document.title=1"> & <b>bold</b>'
  const item = aFindable('Model', name, name)
  await renderDialog({
    findables: {
      state: 'ready',
      items: new Map([[item.key, item]]),
      index: indexFindables([item]),
    },
  })
  await userEvent.keyboard('bold')
  await expect.element(options()).toHaveTextContent(`${name}${name}Model`)
  expect(document.querySelectorAll('dialog img, dialog b')).toHaveLength(0)
})

test('a click chooses; with Ctrl it is left to the browser, as with any link', async () => {
  const { onChoose } = await renderDialog()
  await userEvent.keyboard('dalle')
  const [option] = options().elements()
  // The test stays on its page: the browser would open the link elsewhere.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true })
  option?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))
  expect(onChoose).not.toHaveBeenCalled()
  await options().click()
  expect(onChoose).toHaveBeenCalledOnce()
})

test('single keys can be switched off', async () => {
  const { onSingleKeysChange } = await renderDialog()
  await page.getByRole('checkbox', { name: 'Single keys: / and letters' }).click()
  expect(onSingleKeysChange).toHaveBeenCalledWith(false)
})

test('the focus goes back to where it was', async () => {
  const opener = document.createElement('button')
  document.body.append(opener)
  opener.focus()
  const { screen } = await renderDialog()
  await expect.element(field()).toHaveFocus()
  await screen.unmount()
  expect(document.activeElement).toBe(opener)
  opener.remove()
})
