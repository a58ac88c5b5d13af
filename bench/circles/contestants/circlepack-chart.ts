import CirclePack from 'circlepack-chart'
import { offer } from '../contestant'
import type { BenchNode } from '../tree'

let zoomTo: (id: string) => void = () => {}

const find = (node: BenchNode, id: string): BenchNode | undefined =>
  node.id === id ? node : node.children?.map((child) => find(child, id)).find(Boolean)

offer({
  mount(container, tree, size) {
    const chart = new CirclePack(container)
    chart
      .width(size)
      .height(size)
      .padding(3)
      .transitionDuration(750)
      .size('value')
      .label('name')
      .color((node: object) => ('children' in node ? '#ebe7dc' : '#1a36a0'))
      .data(tree as never)
    zoomTo = (id) => chart.zoomToNode(find(tree, id) as never)
  },
  zoom: (id) => zoomTo(id),
})
