import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Stageable } from '@/components/stage/Stageable'
import { StageView } from '@/components/stage/StageView'
import { replaceHash, useHash } from '@/components/use-hash'
import { stageItem } from '@/domain/stage'

const QUESTIONS = ['subset', 'nature', 'output']

/** A part that shows the question the address names, the first where it names none. */
function Questions() {
  const hash = useHash() ?? ''
  const shown = QUESTIONS.includes(hash) ? hash : 'subset'
  return (
    <Stageable id="question" title={shown} item={stageItem(QUESTIONS, shown)}>
      <h2>{shown}</h2>
    </Stageable>
  )
}

const dialog = (name: string) => page.getByRole('dialog', { name })

beforeEach(async () => {
  vi.spyOn(document.documentElement, 'requestFullscreen').mockRejectedValue(new TypeError('no'))
  await render(
    <>
      <StageView />
      <Questions />
      <Stageable id="matrix" title="Matrix">
        <h2>Matrix</h2>
      </Stageable>
    </>,
    { wrapper: withNuqsTestingAdapter({ searchParams: '?stage=question', hasMemory: true }) },
  )
})

afterEach(() => replaceHash(''))

test('arrows step through the items of a part, and the address names the one shown', async () => {
  await expect.element(dialog('subset')).toBeVisible()
  await expect.element(page.getByText('1 / 3')).toBeVisible()
  const entries = window.history.length
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(dialog('nature')).toBeVisible()
  await expect.element(page.getByText('2 / 3')).toBeVisible()
  expect(window.location.hash).toBe('#nature')
  await userEvent.keyboard('{PageUp}')
  await expect.element(dialog('subset')).toBeVisible()
  expect(window.history.length).toBe(entries)
})

test('after the last item comes the next part, and back from it the same item', async () => {
  replaceHash('output')
  await expect.element(dialog('output')).toBeVisible()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(dialog('Matrix')).toBeVisible()
  await expect.element(page.getByText('2 / 2')).toBeVisible()
  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(dialog('output')).toBeVisible()
  await expect.element(page.getByText('3 / 3')).toBeVisible()
})

test('stepping leaves the part on the stage: nothing is put up anew', async () => {
  await expect.element(dialog('subset')).toBeVisible()
  const screen = dialog('subset').element()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(dialog('nature')).toBeVisible()
  expect(dialog('nature').element()).toBe(screen)
  expect(screen.matches(':popover-open')).toBe(true)
})
