import { type BenchRows, benchRows } from './rows'

/** What a contestant's page offers. `Data` is the rows as it wants them, made before the clock runs. */
export type Contestant<Data> = {
  readonly dataOf: (rows: BenchRows) => Data
  readonly mount: (container: HTMLElement, data: Data) => void
  /** Searches, or with an empty text ends the search. */
  readonly search: (text: string) => void
  /** Lets through the rows that output this modality; null for all. */
  readonly choose: (modality: string | null) => void
  readonly sortByVendor: () => void
  readonly count: () => number
  /** The facets that stand with their values and counts, from above; null where nothing is counted. */
  readonly facets: (() => readonly Element[]) | null
  /** The elements that name a row. */
  readonly names: string
  /** What scrolls; it exists once the table is mounted. */
  readonly scroller: () => Element
}

/** What the benchmark calls in a contestant's page. Times are in ms, up to the end of the frame that shows the result. */
export type BenchPage = {
  /** Makes the rows; nothing of it is measured. */
  prepare: (rows: number) => void
  mount: () => Promise<Mounting>
  type: () => Promise<number>
  facet: () => Promise<number>
  sort: () => Promise<number>
  /** Takes search and facet back. */
  clear: () => Promise<number>
  scroll: (duration: number) => Promise<Scrolling>
}

/** When the rows stood, when the facets in sight stood with them, with their counts, and when all did. */
export type Mounting = {
  readonly rows: number
  readonly facets: number
  readonly allFacets: number
}

/** How long each frame stood while the table scrolled, and in how many of them a row was missing in sight. */
export type Scrolling = { readonly frames: readonly number[]; readonly blank: number }

declare global {
  interface Window {
    benchTable: BenchPage
  }
}

const TYPED = '7'
const CHOSEN = 'image'
/** Output, input, side, contested, vendor, document, technology. */
const FACETS = 7
/** In px; less room than that below the last facet shows none of another. */
const FACET_GAP = 24
const PATIENCE_MS = 20_000
/** Rows whose names are looked at: the first may be the same before and after. */
const ROWS_SEEN = 8
/** Pixels a second: some sixty rows. */
const SCROLL_SPEED = 3000

/**
 * The time at which this frame has been worked out: a task asked for while it is made comes after its layout and paint, and
 * before what the page itself has to do next.
 */
const painted = () => scheduler.postTask(() => performance.now(), { priority: 'user-blocking' })

/** The time at which the next frame has been worked out. */
const presented = () =>
  new Promise<number>((resolve) => requestAnimationFrame(() => resolve(painted())))

/** Whether no facet after these would be in sight. */
const reachesDown = (facets: readonly Element[]) =>
  (facets.at(-1)?.getBoundingClientRect().bottom ?? 0) > window.innerHeight - FACET_GAP

/** What must be seen: how many rows, and the names of the first of them. */
type Expected = { readonly count: number; readonly names: readonly string[] }

/** What each action must show. Told again by brute force from the rows themselves. */
function expectedOf({ models, organisations }: BenchRows) {
  const vendorNames = new Map(organisations.map(({ id, name }) => [id, name]))
  const vendorOf = ({ statements }: (typeof models)[number]) =>
    vendorNames.get(statements.find(({ vendor }) => vendor !== null)?.vendor ?? '') ?? ''
  const seen = (rows: typeof models): Expected => ({
    count: rows.length,
    names: rows.slice(0, ROWS_SEEN).map(({ name }) => name),
  })
  const byVendor = [...models].sort((one, other) =>
    vendorOf(one) < vendorOf(other) ? -1 : vendorOf(one) > vendorOf(other) ? 1 : 0,
  )
  return {
    all: seen(models),
    typed: seen(models.filter(({ name }) => name.includes(TYPED))),
    chosen: seen(
      models.filter(({ statements }) => statements.some(({ output }) => output.includes(CHOSEN))),
    ),
    sorted: seen(byVendor),
  }
}

/** Puts a contestant where the benchmark finds it. */
export function offer<Data>(contestant: Contestant<Data>): void {
  // Kept by every page, as a site keeps what it tells of a row, exports and cites.
  let rows: BenchRows = { models: [], organisations: [], technologies: [] }
  let data: Data | undefined
  let expected = expectedOf(rows)

  const inSight = () =>
    [...document.querySelectorAll(contestant.names)]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.bottom > 0 && box.top < window.innerHeight)
      .sort((one, other) => one.box.top - other.box.top)
      .map(({ element }) => element.querySelector('a')?.textContent ?? element.textContent)
  /** Until the table shows what it should: the right number, and the right rows down the page. */
  const shows = ({ count, names }: Expected) => {
    if (contestant.count() !== count) return false
    const seen = inSight()
    return names.every((name, place) => seen[place] === name)
  }
  const timed = async (act: () => void, result: Expected) => {
    await presented()
    const start = performance.now()
    act()
    for (;;) {
      const now = await presented()
      if (shows(result)) return now - start
      if (now - start > PATIENCE_MS)
        throw new Error(
          `Expected ${JSON.stringify(result)}, saw ${contestant.count()} rows: ${inSight().slice(0, ROWS_SEEN).join(', ')}`,
        )
    }
  }
  const isBlank = () => {
    const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)
    const row = middle?.closest('tr, [role=row]')
    return row?.querySelector(contestant.names) == null
  }

  window.benchTable = {
    prepare(count) {
      rows = benchRows(count)
      data = contestant.dataOf(rows)
      expected = expectedOf(rows)
    },
    async mount() {
      let start = 0
      const rows = await timed(() => {
        const stage = document.getElementById('stage')
        if (stage === null || data === undefined) throw new Error('There is nothing to mount.')
        start = performance.now()
        contestant.mount(stage, data)
      }, expected.all)
      const standing = contestant.facets
      if (standing === null) return { rows, facets: rows, allFacets: rows }
      const until = async (isDone: (facets: readonly Element[]) => boolean, from: number) => {
        let now = from
        while (!isDone(standing())) {
          if (now > PATIENCE_MS) throw new Error(`Of ${FACETS} facets ${standing().length} stand.`)
          now = (await presented()) - start
        }
        return now
      }
      const areAll = (facets: readonly Element[]) => facets.length === FACETS
      const facets = await until((facets) => areAll(facets) || reachesDown(facets), rows)
      return { rows, facets, allFacets: await until(areAll, facets) }
    },
    type: () => timed(() => contestant.search(TYPED), expected.typed),
    facet: () => timed(() => contestant.choose(CHOSEN), expected.chosen),
    sort: () => timed(contestant.sortByVendor, expected.sorted),
    clear: () =>
      timed(() => {
        contestant.search('')
        contestant.choose(null)
      }, expected.all),
    async scroll(duration) {
      const scroller = contestant.scroller()
      const frames: number[] = []
      let blank = 0
      const start = performance.now()
      const from = scroller.scrollTop
      let last = start
      while (last - start < duration) {
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
        scroller.scrollTop = from + ((now - start) * SCROLL_SPEED) / 1000
        frames.push(now - last)
        last = now
        await painted()
        if (isBlank()) blank += 1
      }
      await presented()
      const first = inSight()[0]
      if (first === undefined || first === expected.sorted.names[0])
        throw new Error(`Scrolled by ${scroller.scrollTop - from} px, and saw ${first} first.`)
      return { frames: frames.slice(1), blank }
    },
  }
}
