import { type HierarchyCircularNode, hierarchy, pack } from 'd3'
import * as echarts from 'echarts'
import { offer } from '../contestant'
import type { BenchNode } from '../tree'

const DURATION = 750

let zoomTo: (id: string) => void = () => {}

/** A custom series over a D3 pack, drilling down by packing the sub-tree in focus, as in ECharts' own example. */
offer({
  mount(container, tree, size) {
    container.style.width = `${size}px`
    container.style.height = `${size}px`
    const chart = echarts.init(container, undefined, { renderer: 'canvas' })

    const optionFor = (focus: BenchNode) => {
      const root = hierarchy(focus)
        .sum((node) => node.value ?? 0)
        .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
      const packed = pack<BenchNode>().size([size, size]).padding(3)(root)
      const nodes = new Map<string, HierarchyCircularNode<BenchNode>>(
        packed.descendants().map((node) => [node.data.id, node]),
      )
      return {
        animationDurationUpdate: DURATION,
        animationThreshold: Number.MAX_SAFE_INTEGER,
        hoverLayerThreshold: Number.POSITIVE_INFINITY,
        dataset: { source: [...nodes.keys()].map((id) => ({ id })) },
        series: {
          type: 'custom' as const,
          coordinateSystem: 'none' as never,
          progressive: 0,
          encode: { itemName: 'id' },
          renderItem(
            _: unknown,
            api: { value: (dimension: string) => unknown },
          ): echarts.CustomSeriesRenderItemReturn {
            const node = nodes.get(String(api.value('id')))
            if (node === undefined) return undefined
            return {
              type: 'circle',
              shape: { cx: node.x, cy: node.y, r: node.r },
              transition: ['shape'],
              z2: node.depth * 2,
              textContent: {
                type: 'text',
                style: {
                  text: node.children ? '' : node.data.name,
                  width: node.r * 1.3,
                  overflow: 'truncate',
                  fontSize: Math.max(8, node.r / 3),
                },
              },
              textConfig: { position: 'inside' },
              style: { fill: node.children ? '#ebe7dc' : '#1a36a0', stroke: '#8a857a' },
            }
          },
        },
      }
    }

    const find = (node: BenchNode, id: string): BenchNode | undefined =>
      node.id === id ? node : node.children?.map((child) => find(child, id)).find(Boolean)
    chart.setOption(optionFor(tree) as never)
    zoomTo = (id) => chart.setOption(optionFor(find(tree, id) ?? tree) as never)
  },
  zoom: (id) => zoomTo(id),
})
