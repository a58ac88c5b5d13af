import { BUTTON } from '../ui/button'
import { DRAWERS, type DrawerName } from './drawers'

/** Opens and closes a drawer, where its column is one. */
export function DrawerButton({
  name,
  label,
  isOpen,
  onToggle,
}: {
  name: DrawerName
  label: string
  isOpen: boolean
  onToggle: () => void
}) {
  return (
    <div className={DRAWERS[name].button}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={`atlas-${name}`}
        data-drawer={name}
        className={BUTTON}
        onClick={onToggle}
      >
        {label}
      </button>
    </div>
  )
}
