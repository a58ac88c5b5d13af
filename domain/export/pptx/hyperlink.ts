/** Longer ones Office does not take. */
const LONGEST = 2000

/** Half of a letter that takes two units of a string: no address can hold it. */
const TORN = /\p{Surrogate}/gu
const LOOSE_PERCENT = /%(?![0-9A-Fa-f]{2})/g
/** Beside these, RFC 3986 lets an address hold nothing of its path, query and fragment as it is. */
const TO_ENCODE = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu

/**
 * An address of ours as a relationship of the file may hold it: one letter that no address may have makes Office repair the
 * file. Where it is too long for Office it leads to the page without what was asked of it.
 */
export function hyperlinkTarget(origin: string, link: string): string {
  const whole = `${origin}${encoded(link)}`
  return whole.length <= LONGEST ? whole : `${origin}${encoded(link.split(/[?#]/)[0] ?? '/')}`
}

function encoded(link: string): string {
  const [before = '', ...fragments] = link
    .replace(TORN, '\ufffd')
    .replace(LOOSE_PERCENT, '%25')
    .replace(TO_ENCODE, encodeURIComponent)
    .split('#')
  return fragments.length === 0 ? before : `${before}#${fragments.join('%23')}`
}
