import type { ReactTable, RowData } from '@tanstack/react-table'
import type { Features } from './features'
import { HeaderCell } from './HeaderCell'

/**
 * Draws any table. Rows are plain markup. Under 700 px each row is laid out as a card and the header row as a strip of
 * sort buttons above them: the same elements, so that a screen reader meets the same table.
 */
export function DataTable<Row extends RowData>({
  table,
  label,
}: {
  table: ReactTable<Features, Row>
  label: string
}) {
  const columns = table.getAllLeafColumns()
  return (
    <div className="max-md:contents max-lg:overflow-x-auto">
      <table
        aria-label={label}
        className="w-full border-collapse text-interface max-md:block md:min-w-[860px] md:table-fixed"
      >
        <colgroup className="max-md:hidden">
          {columns.map(({ id, columnDef }) => (
            <col key={id} style={{ width: `${columnDef.meta?.width}%` }} />
          ))}
        </colgroup>
        <thead className="max-md:block max-md:overflow-x-auto max-md:border-b max-md:border-ink lg:sticky lg:top-0 lg:z-10 lg:bg-paper">
          {table.getHeaderGroups().map((group) => (
            <tr
              key={group.id}
              className="max-md:flex max-md:w-max max-md:items-center max-md:gap-1 max-md:before:pr-1 max-md:before:text-citation max-md:before:text-ink3 max-md:before:content-['Sort_by']"
            >
              {group.headers.map((header) => (
                <HeaderCell key={header.id} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody className="max-md:block">
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              className="border-b border-rule transition-colors hover:bg-sink max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-4 max-md:gap-y-2 max-md:py-4 md:h-[46px]"
            >
              {row.getAllCells().map((cell) => {
                const { isRowName, isNumber, card = '' } = cell.column.columnDef.meta ?? {}
                const className = `py-2 pr-4 text-left font-normal max-md:block max-md:p-0 ${isNumber ? 'md:pr-1 md:text-right' : ''} ${card}`
                const Cell = isRowName ? 'th' : 'td'
                return (
                  <Cell key={cell.id} scope={isRowName ? 'row' : undefined} className={className}>
                    <table.FlexRender cell={cell} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
