'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'
import { DRAWERS, type DrawerName } from './drawers'

/** A column that becomes a drawer where there is no room for it. Escape closes it; the diagram stays at hand. */
export function Drawer({
  name,
  isOpen,
  onClose,
  className,
  children,
}: {
  name: DrawerName
  isOpen: boolean
  onClose: () => void
  className: string
  children: ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOpen) close.current?.focus()
  }, [isOpen])
  useEffect(() => {
    const drawer = root.current
    if (!isOpen || drawer === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onClose()
    }
    drawer.addEventListener('keydown', onKeyDown)
    return () => drawer.removeEventListener('keydown', onKeyDown)
  }, [isOpen, onClose])
  const { open, closed, button } = DRAWERS[name]
  return (
    <div ref={root} id={`atlas-${name}`} className={`${className} ${isOpen ? open : closed}`}>
      {isOpen ? (
        <div className={`${button} mb-3 text-right print:hidden`}>
          <button ref={close} type="button" className={BUTTON} onClick={onClose}>
            <Icon name="close" />
            Close
          </button>
        </div>
      ) : null}
      {children}
    </div>
  )
}
