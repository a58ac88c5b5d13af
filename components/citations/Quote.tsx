import { withinQuotes } from '@/domain/citations/quotation'

/** Words of a document between quotation marks. */
export function Quote({ words, className }: { words: string; className?: string }) {
  return <q className={className}>{withinQuotes(words)}</q>
}
