import { CirclePackingCanvas } from '@nivo/circle-packing'
import { createElement } from 'react'
import { offerReact } from './react-contestant'

/** Draws on a canvas; it has no transition at all, so its zoom is one redraw. */
offerReact(({ tree, size, zoomedId }) =>
  createElement(CirclePackingCanvas, {
    data: tree,
    width: size,
    height: size,
    id: 'id',
    value: 'value',
    padding: 3,
    enableLabels: true,
    labelsSkipRadius: 16,
    zoomedId,
  }),
)
