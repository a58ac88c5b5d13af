import type { DerivedModel } from '@/domain/consensus'
import { NOT_STATED } from '@/domain/words'
import { ModalityList } from '../ui/ModalityDot'
import type { StatementNames } from './ModelStatement'

/** What all statements of a model say together. The union is ours, each value some document's. */
export function ModelUnion({ model, names }: { model: DerivedModel; names: StatementNames }) {
  const vendors = model.vendors.map((id) => names.vendors.get(id) ?? id)
  const technologies = model.technologies.map((id) => names.technologies.get(id) ?? id)
  const list = (items: readonly string[]) =>
    items.length === 0 ? <span className="text-ink3">{NOT_STATED}</span> : items.join(', ')
  const lines = [
    { label: 'Output', value: <ModalityList modalities={model.output} /> },
    { label: 'Input', value: <ModalityList modalities={model.input} /> },
    { label: 'Vendor', value: list(vendors) },
    { label: 'Technology', value: list(technologies) },
    ...(model.family === null ? [] : [{ label: 'Series', value: model.family }]),
  ]
  return (
    <div className="mt-4">
      <dl className="flex flex-wrap gap-x-10 gap-y-3 text-interface">
        {lines.map(({ label, value }) => (
          <div key={label} className="max-w-[40ch]">
            <dt className="text-citation text-ink3">{label}</dt>
            <dd className="mt-0.5">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-citation text-ink3">
        <span className="derived">derived</span> The union of all statements below; nothing is
        filled in.
      </p>
    </div>
  )
}
