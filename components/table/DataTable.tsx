import type { ReactTable, RowData } from '@tanstack/react-table'
import type { Features } from './features'
import { HeaderCell } from './HeaderCell'

/**
 * Draws any table. Rows are plain markup. Where there is no room for columns each row is laid out as a card and the header row as a strip of
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
    <div className="@container/table">
      <div className="relative tabular:overflow-x-auto whole:overflow-visible">
        <table
          aria-label={label}
          className="w-full border-collapse text-interface card:block tabular:min-w-[53.75rem] tabular:table-fixed"
        >
          <colgroup className="card:hidden">
            {columns.map(({ id, columnDef }) => (
              <col key={id} style={{ width: `${columnDef.meta?.width}%` }} />
            ))}
          </colgroup>
          <thead className="card:block card:overflow-x-auto card:border-b card:border-ink whole:sticky whole:top-0 whole:z-10 whole:bg-paper whole:shadow-[0_1px_0_var(--ink)]">
            {table.getHeaderGroups().map((group) => (
              <tr
                key={group.id}
                className="card:flex card:w-max card:items-center card:gap-1 card:before:pr-1 card:before:text-citation card:before:text-ink3 card:before:content-['Sort_by']"
              >
                {group.headers.map((header) => (
                  <HeaderCell key={header.id} header={header} />
                ))}
              </tr>
            ))}
          </thead>
          <tbody className="card:block">
            {table.getRowModel().rows.map((row) => (
              <tr
                key={row.id}
                className="border-b border-rule transition-colors hover:bg-sink card:grid card:grid-cols-[minmax(0,1fr)_auto] card:gap-x-4 card:gap-y-2 card:py-4 tabular:h-[46px]"
              >
                {row.getAllCells().map((cell) => {
                  const { isRowName, isNumber, card = '' } = cell.column.columnDef.meta ?? {}
                  const className = `py-2 pr-4 text-left font-normal card:block card:p-0 ${isNumber ? 'tabular:pr-1 tabular:text-right' : ''} ${card}`
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
    </div>
  )
}
