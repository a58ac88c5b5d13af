const MULTIPLIER = 1664525
const INCREMENT = 1013904223
const MODULUS = 2 ** 32

/** Numbers from 0 up to 1, the same for the same seed on server and client: a linear congruential generator. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0
    return state / MODULUS
  }
}
