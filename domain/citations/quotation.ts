const OPENING = /(^|[\s([–—])[“"]/g
const OTHERS = /[“”"]/g

/** Words as they stand between quotation marks of ours: their own double marks as single ones, `“Chat” refers` to `‘Chat’ refers`. */
export const withinQuotes = (words: string): string =>
  words.replace(OPENING, '$1‘').replace(OTHERS, '’')

/** Words of a document between quotation marks: `“like ‘cars’ within that larger category”`. */
export const inQuotes = (words: string): string => `“${withinQuotes(words)}”`
