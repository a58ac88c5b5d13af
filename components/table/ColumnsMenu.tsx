'use client'

import type { RowData } from '@tanstack/react-table'
import { moveColumn, toggleColumn } from '@/domain/columns/arrange'
import { BUTTON } from '../ui/button'
import { Icon, type IconName } from '../ui/Icon'
import { Popover } from '../ui/Popover'
import { DEFAULT_LAYOUT, MIN_WIDTH } from './column-layout'
import { measureColumns } from './ResizeHandle'
import type { RowsTable } from './use-rows-table'

/** How much wider or narrower one press makes a column, in rem. */
const STEP = 2

/** Which columns are shown, in which order, how wide, and which stay in sight when the table scrolls sideways. */
export function ColumnsMenu<Row extends RowData, Name extends string>({
  rowsTable: { columns, shown, layout, setLayout, askColumns },
  tableLabel,
}: {
  rowsTable: RowsTable<Row, Name>
  /** The name of the table whose columns they are. */
  tableLabel: string
}) {
  const hidden = columns.map(({ name }) => name).filter((name) => !shown.includes(name))
  const resize = (name: Name, step: number) => {
    const table = document.querySelector(`table[aria-label="${tableLabel}"]`)
    const widths = table === null ? {} : measureColumns(table)
    const width = Math.max(MIN_WIDTH, (widths[name] ?? MIN_WIDTH) + step)
    setLayout({ ...layout, widths: { ...widths, [name]: width } })
  }
  const pin = (name: Name) => {
    const { pinned } = layout
    const changed = pinned.includes(name)
      ? pinned.filter((other) => other !== name)
      : [...pinned, name]
    setLayout({ ...layout, pinned: changed })
  }
  return (
    <Popover label="Columns" icon="columns" isBrief>
      <ul>
        {[...shown, ...hidden].map((name) => {
          const label = columns.find((column) => column.name === name)?.label ?? name
          const place = shown.indexOf(name)
          const isShown = place !== -1
          const isPinned = layout.pinned.includes(name)
          // Pinned columns stand before the others: a column moves among its own.
          const isNeighbour = (other: Name | undefined): other is Name =>
            other !== undefined && layout.pinned.includes(other) === isPinned
          const before = shown[place - 1]
          const after = shown[place + 1]
          return (
            <li key={name} className="flex min-h-9 items-center max-md:min-h-11">
              <label className="flex min-h-9 flex-1 items-center gap-2.5 text-interface max-md:min-h-11">
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={name === 'name'}
                  onChange={() => askColumns(toggleColumn(shown, name))}
                  className="size-4 shrink-0 accent-ink"
                />
                {label}
              </label>
              {isShown ? (
                // On a phone rows are cards, which have neither order nor width.
                <span className="flex max-md:hidden">
                  <IconButton
                    label={`Move ${label} left`}
                    icon="arrowLeft"
                    isOff={!isNeighbour(before)}
                    onPress={() =>
                      isNeighbour(before) && askColumns(moveColumn(shown, name, before))
                    }
                  />
                  <IconButton
                    label={`Move ${label} right`}
                    icon="arrowRight"
                    isOff={!isNeighbour(after)}
                    onPress={() => isNeighbour(after) && askColumns(moveColumn(shown, name, after))}
                  />
                  <IconButton
                    label={`Make ${label} narrower`}
                    icon="narrower"
                    onPress={() => resize(name, -STEP)}
                  />
                  <IconButton
                    label={`Make ${label} wider`}
                    icon="wider"
                    onPress={() => resize(name, STEP)}
                  />
                  <IconButton
                    label={`Pin ${label}`}
                    icon="pin"
                    isPressed={isPinned}
                    onPress={() => pin(name)}
                  />
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
      <button
        type="button"
        className={`${BUTTON} mt-2 w-full`}
        onClick={() => {
          askColumns(null)
          setLayout(DEFAULT_LAYOUT)
        }}
      >
        Reset columns
      </button>
    </Popover>
  )
}

function IconButton({
  label,
  icon,
  isOff = false,
  isPressed,
  onPress,
}: {
  label: string
  icon: IconName
  isOff?: boolean
  isPressed?: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      aria-pressed={isPressed}
      className={`grid size-7 shrink-0 place-items-center rounded-control max-md:size-11 hover:bg-sink aria-pressed:bg-ink aria-pressed:text-paper ${isOff ? 'text-ink3 opacity-50' : 'text-ink2 hover:text-ink'}`}
      onClick={onPress}
    >
      <Icon name={icon} size={14} />
    </button>
  )
}
