'use client'

import { CopyButton } from '../ui/CopyButton'

/** Copies a citation written out in full. */
export function CopyCitation({ text }: { text: string }) {
  return <CopyButton label="Copy citation" copy={() => navigator.clipboard.writeText(text)} />
}
