import { leavingShape } from './circle-shapes'
import type { Leaving } from './layout'
import { ShapeLayer } from './ShapeLayer'

/** The circles of the last order that the new one does not have, while they fade: nothing to press or to read. */
export const LeavingCircles = ({ leaving }: { leaving: readonly Leaving[] }) =>
  leaving.length === 0 ? null : <ShapeLayer shapes={() => leaving.map(leavingShape)} />
