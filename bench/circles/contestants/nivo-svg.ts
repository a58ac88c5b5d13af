import { CirclePacking } from '@nivo/circle-packing'
import { createElement } from 'react'
import { offerReact } from './react-contestant'

offerReact(({ tree, size, zoomedId }) =>
  createElement(CirclePacking, {
    data: tree,
    width: size,
    height: size,
    id: 'id',
    value: 'value',
    padding: 3,
    leavesOnly: false,
    enableLabels: true,
    labelsSkipRadius: 16,
    zoomedId,
    animate: true,
    motionConfig: { duration: 750 },
  }),
)
