import { createElement, type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { offer } from '../contestant'
import type { BenchNode } from '../tree'

type Draw = (view: View) => ReactNode

type View = { tree: BenchNode; size: number; zoomedId: string | null }

/** A plain switch between the page and the component: who wants to zoom calls `to`. */
type Zoom = { to: (id: string) => void }

function Page({ tree, size, draw, zoom }: Omit<View, 'zoomedId'> & { draw: Draw; zoom: Zoom }) {
  const [zoomedId, setZoomedId] = useState<string | null>(null)
  useEffect(() => {
    zoom.to = setZoomedId
  }, [zoom])
  return draw({ tree, size, zoomedId })
}

/** Offers a React component as a contestant: its zoom is a change of one prop. */
export function offerReact(draw: Draw): void {
  const zoom: Zoom = { to: () => {} }
  offer({
    mount(container, tree, size) {
      const root = createRoot(container)
      flushSync(() => root.render(createElement(Page, { tree, size, draw, zoom })))
    },
    zoom: (id) => zoom.to(id),
  })
}
