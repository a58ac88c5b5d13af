/**
 * The packing of discs, in the part of TypeScript that AssemblyScript compiles: numbers, typed arrays and functions alone.
 * `npm run kernel` compiles it (docs/decisions/0021); where a browser may not compile, it runs as it stands. Lengths are
 * in the unit of the radii. Indexes run over the discs there are, which the type of an array cannot tell: hence `as f64`.
 */
export { setDisc, xOf, yOf } from './discs'
export { grow } from './grow'
export { settle } from './settle'
