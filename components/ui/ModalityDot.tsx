import { createElement, Fragment } from 'react'
import type { Modality } from '@/data/schema'
import { hueName, modalityVariable } from '@/domain/palette'
import { MODALITY_WORDS, type Unstated } from '@/domain/words'

/** The 10 px dot of a modality; hollow where none is stated. Always beside its word. */
export function ModalityDot({ modality }: { modality: Modality | Unstated }) {
  const hue = `var(${modalityVariable(modality)})`
  return (
    <span
      aria-hidden="true"
      className="inline-block size-2.5 shrink-0 rounded-full forced-color-adjust-none"
      style={
        modality === 'unstated'
          ? { boxShadow: `inset 0 0 0 1.4px ${hue}` }
          : { backgroundColor: hue, printColorAdjust: 'exact' }
      }
    />
  )
}

/** Modalities as dot and word, or "Not stated". */
export const ModalityList = ({ modalities }: { modalities: readonly Modality[] }) =>
  modalityWords(modalities)

/** The same, called and not mounted: a table has many. The dots are no elements. */
export function modalityWords(modalities: readonly Modality[]) {
  if (modalities.length === 0) return <span className="text-ink3">{MODALITY_WORDS.unstated}</span>
  // Children by place, not by key: the dots of another row are told in the elements of this one.
  return createElement(
    Fragment,
    null,
    ...modalities.flatMap((modality) => [dotAndWord(modality), ' ']),
  )
}

const dotAndWord = (modality: Modality) => (
  <span className="modality" data-dot={hueName(modality)}>
    {MODALITY_WORDS[modality]}
  </span>
)
