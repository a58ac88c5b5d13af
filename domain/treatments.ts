import type { QuestionKind } from '@/data/schema'

/** What the atlas does where documents disagree on a question of a kind. It never averages, votes or drops a statement. */
export const TREATMENTS: Readonly<Record<QuestionKind, string>> = {
  containment:
    'The tree follows what every document states somewhere; contrary statements mark it as contested.',
  classification:
    'Each statement stays with its document. What is filed under more than one side is marked as contested, and no side is chosen.',
  modality:
    'Inputs and outputs are kept statement by statement. Filters read all of them together, a lens one document alone.',
  technology: 'Each statement on a technology stays with its document and its side.',
  'use-case': 'Each side is shown by document, and none is turned into a verdict.',
  verdict: 'The verdicts are kept as printed, beside the sides the other documents state.',
  figures:
    'Each figure keeps its measure, scope and bound. Figures of different kinds never share a series.',
  wording: 'The wording is quoted as printed, once for each place.',
  attribution: 'A figure is attributed only where its document attributes it.',
  versions: 'A version is shown as a claim of the document that names it, and is not corrected.',
  dating: 'Years are given as printed, and no date is inferred.',
  challenge: 'Each statement on a challenge stays with its document and its side.',
  process: 'Each process is shown as its document orders it; steps are not merged.',
  guidance: 'Advice is shown with its condition and its document, side by side.',
}
