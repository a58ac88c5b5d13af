import type { ReactNode } from 'react'
import type { StageItem, StageKind } from '@/domain/stage'
import styles from './stage.module.css'

/**
 * Makes what is in it a part of the page that can fill the screen, by its button, by the key F and by its address
 * (`stage`). `id` is unique on the page. A part that does not say what it is gets its title on the stage `withTitle`.
 * A part that shows one of many items says which: the keys step through them before they leave the part.
 * What is not for paper is not for the room either; what else differs there has the variant `staged:`.
 */
export function Stageable({
  id,
  title,
  withTitle = false,
  kind = 'words',
  item = null,
  className,
  children,
}: {
  id: string
  title: string
  withTitle?: boolean
  kind?: StageKind
  item?: StageItem | null
  className?: string
  children: ReactNode
}) {
  return (
    <div
      data-stage-part={id}
      data-title={title}
      data-kind={kind}
      data-item={item?.id}
      data-item-before={item?.previous}
      data-item-after={item?.next}
      data-item-position={item?.position}
      data-item-total={item?.total}
      className={className}
    >
      <div data-stage-screen="" className={styles.screen}>
        <div className={styles.layout}>
          <div data-stage-room="" className={styles.room}>
            {withTitle ? <p className={styles.title}>{title}</p> : null}
            {children}
          </div>
          <div data-stage-bar="" className={styles.slot} />
        </div>
      </div>
    </div>
  )
}
