/** Names in a sentence, none broken at its hyphen: `GPT-4, DALL-E and Claude`. */
export function ComparedNames({ names }: { names: readonly string[] }) {
  const last = names.length - 1
  return names.map((name, place) => (
    <span key={name}>
      {place === last && last > 0 ? ' and ' : ' '}
      <span className="inline-block">
        {name}
        {place < last - 1 ? ',' : ''}
      </span>
    </span>
  ))
}
