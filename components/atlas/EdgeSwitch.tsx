import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { Switch } from '../ui/Switch'

/** An entry of the legend: what documents state against the nesting is drawn or not. */
export function EdgeSwitch({
  edges,
  isOn,
  onChange,
}: {
  edges: readonly ContestedEdge[]
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  if (edges.length === 0) return null
  const words = edges.map((edge) => edge.words).join(', ')
  return (
    <li>
      <Switch isOn={isOn} onChange={onChange} className="pointer-events-auto min-h-6">
        Contested edges<span className="sr-only">: {words}</span>
        <span className="text-ink3 tabular-nums">{edges.length}</span>
      </Switch>
    </li>
  )
}
