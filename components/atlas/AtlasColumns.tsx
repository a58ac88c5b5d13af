'use client'

import { type ReactNode, useState } from 'react'
import { Stageable } from '../stage/Stageable'
import { Drawer } from './Drawer'
import { DrawerButton } from './DrawerButton'
import type { DrawerName } from './drawers'

/**
 * Outline, diagram and panel in three columns where there is room. Below that the panel is a drawer, then the outline too;
 * on a phone all stand below each other, the outline first.
 */
export function AtlasColumns({
  outline,
  panel,
  children,
}: {
  outline: ReactNode
  panel: ReactNode
  /** The diagram. */
  children: ReactNode
}) {
  const [drawer, setDrawer] = useState<DrawerName | null>(null)
  const close = (name: DrawerName) => {
    setDrawer(null)
    document.querySelector<HTMLElement>(`[data-drawer=${name}]`)?.focus()
  }
  const button = (name: DrawerName, label: string) => (
    <DrawerButton
      name={name}
      label={label}
      isOpen={drawer === name}
      onToggle={() => setDrawer(drawer === name ? null : name)}
    />
  )
  return (
    <div className="grid flex-1 grid-cols-1 room-md:min-h-0 room-md:grid-rows-[minmax(0,1fr)] room-lg:grid-cols-[16.875rem_minmax(0,1fr)] room-xl:grid-cols-[16.875rem_minmax(0,1fr)_20.5rem]">
      <Drawer
        name="outline"
        isOpen={drawer === 'outline'}
        onClose={() => close('outline')}
        className="px-4 py-4 max-room-md:px-0 room-lg:col-start-1 room-lg:row-start-1 room-lg:overflow-y-auto room-lg:border-r room-lg:px-2"
      >
        {outline}
      </Drawer>
      <div className="relative room-md:min-h-[544px] room-lg:col-start-2">
        <div className="absolute top-14 left-5 z-20 hidden gap-2 room-md:max-room-xl:flex">
          {button('outline', 'Outline')}
          {button('panel', 'Details')}
        </div>
        <Stageable
          id="diagram"
          title="Taxonomy diagram"
          kind="drawing"
          className="h-full [&_section]:h-full"
        >
          {children}
        </Stageable>
      </div>
      <Drawer
        name="panel"
        isOpen={drawer === 'panel'}
        onClose={() => close('panel')}
        className="px-4 py-4 max-room-md:mt-4 max-room-md:border-t room-md:px-5 room-xl:col-start-3 room-xl:row-start-1 room-xl:overflow-y-auto room-xl:border-l"
      >
        {panel}
      </Drawer>
    </div>
  )
}
