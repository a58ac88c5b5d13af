import { Exponents } from './Exponents'

const MONEY = /(US\$ [\d.,]+ (?:m|b|tr)illion)/

/** What a chart shows, as a sentence in which no sum of money is broken over two lines. */
export function Finding({ text }: { text: string }) {
  return text.split(MONEY).map((part) =>
    MONEY.test(part) ? (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      <Exponents key={part} text={part} />
    ),
  )
}
