/** A linear congruential generator (Numerical Recipes): the same numbers on every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}
