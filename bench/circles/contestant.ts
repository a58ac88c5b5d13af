import { type BenchNode, benchTree } from './tree'

/** What a contestant's page offers: it draws the tree, and zooms to a node in about 750 ms. */
export type Contestant = {
  mount: (container: HTMLElement, tree: BenchNode, size: number) => void
  zoom: (id: string) => void
}

/** What the benchmark calls in a contestant's page. Times are in ms. */
export type BenchPage = {
  /** Draws a tree of so many leaves; gives the time up to the second animation frame after it. */
  mount: (leaves: number, size: number) => Promise<number>
  /** Zooms into the first branch; gives when each animation frame came. */
  zoom: (duration: number) => Promise<number[]>
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

const ZOOM_TARGET = 'b0'

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** Puts a contestant where the benchmark finds it. */
export function offer(contestant: Contestant): void {
  window.bench = {
    async mount(leaves, size) {
      const tree = benchTree(leaves)
      const stage = document.getElementById('stage')
      if (stage === null) throw new Error('The page has no stage.')
      await nextFrame()
      const start = performance.now()
      contestant.mount(stage, tree, size)
      await nextFrame()
      await nextFrame()
      return performance.now() - start
    },
    async zoom(duration) {
      const times: number[] = []
      const start = performance.now()
      contestant.zoom(ZOOM_TARGET)
      while (performance.now() - start < duration) times.push(await nextFrame())
      return times
    },
  }
}
