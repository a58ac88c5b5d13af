'use client'

import { sectionSlug } from '@/domain/citations'
import type { SlideContent } from '@/domain/slides/content'
import { save } from '../picture/save'
import { MenuButton } from '../ui/MenuButton'
import { useBriefMessage } from '../ui/use-brief-message'
import { slideAsPng, slideAsSvg } from './slide-picture'

/** Saves one slide as a picture, with title, source line and number. */
export function SlidePictureMenu({
  content,
  number,
  of,
}: {
  content: SlideContent
  number: number
  of: number
}) {
  const [said, say] = useBriefMessage()
  const name = `slide-${number}-${sectionSlug(content.title)}`.slice(0, 60)
  const give = (file: Blob, ending: string) => {
    save(file, `${name}.${ending}`)
    say('Saved')
  }
  return (
    <>
      <MenuButton
        label="Picture"
        icon="download"
        align="start"
        items={[
          {
            label: 'PNG',
            hint: '3,840 by 2,160 pixels',
            onSelect: () =>
              slideAsPng(content, { number, of }).then(
                (file) => give(file, 'png'),
                () => say('The picture could not be made'),
              ),
          },
          {
            label: 'SVG',
            hint: 'A drawing to edit, with text as text',
            onSelect: () =>
              give(
                new Blob([slideAsSvg(content, { number, of })], { type: 'image/svg+xml' }),
                'svg',
              ),
          },
        ]}
      />
      <span role="status" className="text-citation text-ink3 empty:hidden">
        {said}
      </span>
    </>
  )
}
