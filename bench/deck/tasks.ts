import { MARKS } from './contestant'

/** What a Chromium trace tells of each event; times in microseconds. */
type TraceEvent = {
  readonly name: string
  readonly cat: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
}

/** The categories of a trace that hold the marks and every task of the main thread. */
export const TRACE_CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline']

export type Tasks = {
  /** From the first mark to the last, in ms. */
  readonly time: number
  /** How long each task of the main thread took that ran between the marks, in ms. */
  readonly tasks: readonly number[]
}

/**
 * The tasks of the main thread between the two marks, those that only reach into that time with their whole length.
 * @throws where a mark is missing.
 */
export function tasksOf(trace: string): Tasks {
  // The browser writes it, in the Trace Event Format.
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }
  const [begin, end] = [MARKS.begin, MARKS.end].map((mark) =>
    traceEvents.find(({ name, cat }) => name === mark && cat === 'blink.user_timing'),
  )
  if (begin === undefined || end === undefined) throw new Error('The trace has no marks.')
  const tasks = traceEvents.flatMap(({ name, pid, tid, ts, dur = 0 }) => {
    const isMain = name === 'RunTask' && pid === begin.pid && tid === begin.tid
    return isMain && ts < end.ts && ts + dur > begin.ts ? [dur / 1000] : []
  })
  return { time: (end.ts - begin.ts) / 1000, tasks }
}
