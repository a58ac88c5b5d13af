'use client'

import {
  exportCsv,
  exportJson,
  exportMarkdown,
  type Provenance,
  type TableExport,
} from '@/domain/export/table-files'
import type { RowList } from '@/domain/filters/row-list'
import { countOf } from '@/domain/format'
import { save } from '../picture/save'
import { MenuButton } from '../ui/MenuButton'
import { useBriefMessage } from '../ui/use-brief-message'

/** Gives all filtered rows, not only those in sight, with their citations and the filter they come from. */
export function ExportMenu<Row>({
  declaration,
  rows,
  columns,
  noun,
  filter,
}: {
  declaration: TableExport<Row>
  rows: RowList<Row>
  /** The columns in sight, in their order. */
  columns: readonly string[]
  noun: string
  /** The filter in words. */
  filter: string
}) {
  const [said, say] = useBriefMessage()
  const count = countOf(rows.length, noun)
  const provenance = (): Provenance => ({ filter, address: window.location.href })
  const download = (text: string, ending: 'csv' | 'json', type: string) => {
    save(new Blob([text], { type: `${type};charset=utf-8` }), `${declaration.fileName}.${ending}`)
    say(`${count} saved`)
  }
  const copy = () =>
    navigator.clipboard
      .writeText(exportMarkdown(declaration, rows.all(), provenance(), columns))
      .then(
        () => say(`${count} copied`),
        () => say('The browser did not allow copying'),
      )
  return (
    <span className="inline-flex items-center">
      <span role="status" className="text-citation text-ink3 not-empty:mr-2 print:hidden">
        {said}
      </span>
      <MenuButton
        label="Export"
        icon="download"
        isDisabled={rows.length === 0}
        items={[
          {
            label: 'Download CSV',
            hint: `${count}, for a spreadsheet`,
            onSelect: () =>
              download(exportCsv(declaration, rows.all(), provenance()), 'csv', 'text/csv'),
          },
          {
            label: 'Download JSON',
            hint: `${count}, with the fields of the API`,
            onSelect: () =>
              download(
                exportJson(declaration, rows.all(), provenance()),
                'json',
                'application/json',
              ),
          },
          {
            label: 'Copy as Markdown',
            hint: `${count}, the columns in sight`,
            onSelect: copy,
          },
        ]}
      />
    </span>
  )
}
