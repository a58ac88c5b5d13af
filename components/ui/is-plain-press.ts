import type { MouseEvent } from 'react'

/** Whether a press on a link is to be followed within the page, rather than to open or save elsewhere. */
export const isPlainPress = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey
