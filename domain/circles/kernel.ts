import type { Arrangement, Task } from './arrangement'
import type { Point } from './boxes'
import { COMPILED } from './kernel/compiled'
import * as portable from './kernel/entry'

type Kernel = typeof portable

let chosen: Kernel | undefined

/** What places discs: compiled, so that its first run is as quick as any; as it stands where a page may not compile. */
export function kernel(): Kernel {
  chosen ??= compiledKernel() ?? portable
  return chosen
}

/** The compiled kernel; null where the browser or the policy of the page refuses it. */
export function compiledKernel(): Kernel | null {
  try {
    // A module tells no types: it is compiled from what `Kernel` is the type of, and a test holds one against the other.
    return new WebAssembly.Instance(new WebAssembly.Module(binaryOf(COMPILED)))
      .exports as unknown as Kernel
  } catch {
    return null
  }
}

function binaryOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}

// Plain loops: the first packing runs before the browser has compiled anything more elaborate.

/** Hands discs over to be placed; `scale` takes their centres to another container. */
export function handOver(radii: Task['radii'], centres: Arrangement['centres'], scale: number) {
  const { setDisc } = kernel()
  for (let index = 0; index < radii.length; index++) {
    const centre = centres[index]
    setDisc(index, (centre?.x ?? 0) * scale, (centre?.y ?? 0) * scale, radii[index] ?? 0)
  }
}

/** Where so many discs were placed. */
export function takeBack(count: number): Arrangement['centres'] {
  const { xOf, yOf } = kernel()
  const centres: Point[] = []
  for (let index = 0; index < count; index++) centres.push({ x: xOf(index), y: yOf(index) })
  return centres
}
