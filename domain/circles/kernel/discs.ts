/** So many discs are placed at a time at most. Of more d3's packing is taken as it is: trying costs more than it gains. */
export const MOST_DISCS: i32 = 60

/** The discs being placed, by index: where their centres are, from the centre of the container, and how large they are. */
export const x = new Float64Array(MOST_DISCS)
export const y = new Float64Array(MOST_DISCS)
export const r = new Float64Array(MOST_DISCS)

export function setDisc(index: i32, atX: f64, atY: f64, radius: f64): void {
  x[index] = atX
  y[index] = atY
  r[index] = radius
}

export function xOf(index: i32): f64 {
  return x[index] as f64
}

export function yOf(index: i32): f64 {
  return y[index] as f64
}
