'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { PublishedDataset } from '@/domain/dataset'
import type { Deck, Slide } from '@/domain/deck'
import { frozenKey, rewordSlide, unwordedContent } from '@/domain/slides'
import type { SlideContent } from '@/domain/slides/content'
import { readContent, writeContent } from './deck-store'

/** What each slide shows, by its key; a slide that is not worked out yet is absent. */
type Contents = ReadonlyMap<string, SlideContent>

/** Gives the page time to draw and answer between two slides. Unlike a timer it is not slowed down in a tab behind another. */
const breathe = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/**
 * What the slides show, worked out one by one, in the edition each is frozen at: from the data at hand where it is that
 * edition, else as this browser kept it. A slide whose edition is gone shows the data at hand; its content says so by its
 * snapshot.
 */
export function useContents(
  deck: Deck,
  dataset: PublishedDataset | null,
  /** The slide that is looked at, counted from 1: it is worked out first. */
  first: number,
): { contents: readonly (SlideContent | null)[]; isComplete: boolean } {
  const [known, setKnown] = useState<Contents>(new Map())
  /** A slide of the edition at hand is the same whether its edition is noted yet or not. */
  const keyOf = (slide: Slide) =>
    frozenKey(slide.snapshot === dataset?.hash ? { ...slide, snapshot: '' } : slide)
  const missing = deck.slides.filter((slide) => !known.has(keyOf(slide)))
  const wanted = missing.map(keyOf).join('\n')

  const work = useEffectEvent(async (data: PublishedDataset, isWanted: () => boolean) => {
    const looked = deck.slides[first - 1]
    const inOrder = [...missing].sort(
      (one, other) => Number(other === looked) - Number(one === looked),
    )
    for (const slide of inOrder) {
      await breathe()
      if (!isWanted()) return
      const content = await frozenContent(slide, data)
      if (!isWanted()) return
      setKnown((before) => new Map(before).set(keyOf(slide), content))
    }
  })

  useEffect(() => {
    if (dataset === null || wanted === '') return
    let isWanted = true
    work(dataset, () => isWanted)
    return () => {
      isWanted = false
    }
  }, [dataset, wanted])

  const contents = deck.slides.map((slide) => {
    const content = known.get(keyOf(slide))
    return content === undefined ? null : worded(content, slide)
  })
  return { contents, isComplete: missing.length === 0 }
}

type Worded = { readonly from: SlideContent; readonly content: SlideContent }
const WORDED = new WeakMap<Slide, Worded>()

/** The same content for the same slide, so that a picture is drawn anew only where its slide has changed. */
function worded(from: SlideContent, slide: Slide): SlideContent {
  const known = WORDED.get(slide)
  if (known?.from === from) return known.content
  const content = rewordSlide(from, slide)
  WORDED.set(slide, { from, content })
  return content
}

/** A slide as it was when it was frozen, kept for later editions. */
async function frozenContent(slide: Slide, dataset: PublishedDataset): Promise<SlideContent> {
  const isPresent = slide.snapshot === '' || slide.snapshot === dataset.hash
  if (!isPresent) {
    const kept = await readContent(frozenKey(slide)).catch(() => undefined)
    if (kept !== undefined) return kept
  }
  const content = unwordedContent(dataset, { ...slide, snapshot: dataset.hash })
  // A store that is full or off was told of when the deck itself was kept.
  if (isPresent)
    writeContent(frozenKey({ ...slide, snapshot: dataset.hash }), content).catch(() => undefined)
  return content
}
