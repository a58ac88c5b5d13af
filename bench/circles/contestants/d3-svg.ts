import * as d3 from 'd3'
import 'd3-transition'
import { offer } from '../contestant'
import type { BenchNode } from '../tree'

const DURATION = 750

let zoomTo: (id: string) => void = () => {}

/** Zoomable circle packing in SVG as D3's users write it: pack, one circle and one text a node, a tween over the view. */
offer({
  mount(container, tree, size) {
    const root = d3.pack<BenchNode>().size([size, size]).padding(3)(
      d3
        .hierarchy(tree)
        .sum((node) => node.value ?? 0)
        .sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    )
    const svg = d3
      .select(container)
      .append('svg')
      .attr('viewBox', `${-size / 2} ${-size / 2} ${size} ${size}`)
      .attr('width', size)
      .attr('height', size)
    const circles = svg
      .append('g')
      .selectAll('circle')
      .data(root.descendants())
      .join('circle')
      .attr('fill', (node) => (node.children ? '#ebe7dc' : '#1a36a0'))
      .attr('stroke', '#8a857a')
    const labels = svg
      .append('g')
      .attr('font-family', 'sans-serif')
      .attr('font-size', 12)
      .attr('text-anchor', 'middle')
      .selectAll<SVGTextElement, d3.HierarchyCircularNode<BenchNode>>('text')
      .data(root.descendants())
      .join('text')
      .style('fill-opacity', (node) => (node.parent === root ? 1 : 0))
      .style('display', (node) => (node.parent === root ? 'inline' : 'none'))
      .text((node) => node.data.name)

    let view: d3.ZoomView = [root.x, root.y, root.r * 2]
    let focus = root
    const show = (next: d3.ZoomView) => {
      const scale = size / next[2]
      view = next
      const place = (node: d3.HierarchyCircularNode<BenchNode>) =>
        `translate(${(node.x - next[0]) * scale},${(node.y - next[1]) * scale})`
      labels.attr('transform', place)
      circles.attr('transform', place).attr('r', (node) => node.r * scale)
    }
    show(view)

    zoomTo = (id) => {
      focus = root.find((node) => node.data.id === id) ?? root
      const transition = svg
        .transition()
        .duration(DURATION)
        .tween('zoom', () => {
          const interpolate = d3.interpolateZoom(view, [focus.x, focus.y, focus.r * 2])
          return (time) => show(interpolate(time))
        })
      labels
        .filter(function (node) {
          return node.parent === focus || this.style.display === 'inline'
        })
        .transition(transition as never)
        .style('fill-opacity', (node) => (node.parent === focus ? 1 : 0))
        .on('start', function (node) {
          if (node.parent === focus) this.style.display = 'inline'
        })
        .on('end', function (node) {
          if (node.parent !== focus) this.style.display = 'none'
        })
    }
  },
  zoom: (id) => zoomTo(id),
})
