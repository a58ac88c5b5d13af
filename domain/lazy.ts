/** An object whose parts are made when they are first read, and then kept. */
export function lazily<Parts extends object>(
  makers: {
    readonly [Name in keyof Parts]: () => Parts[Name]
  },
): Parts {
  const parts = {}
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(parts, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make()
        Object.defineProperty(parts, name, { enumerable: true, value })
        return value
      },
    })
  }
  // Every part of the type has its maker, and so its property.
  return parts as Parts
}

/** A function of a row number that works each row out once. */
export function oncePerRow<Result>(work: (row: number) => Result): (row: number) => Result {
  const results: Result[] = []
  return (row) => {
    const known = results[row]
    if (known !== undefined) return known
    const result = work(row)
    results[row] = result
    return result
  }
}
