const PATHS = {
  arrowLeft: 'M13 8H3M6.5 4.5L3 8l3.5 3.5',
  arrowRight: 'M3 8h10M9.5 4.5L13 8l-3.5 3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3.2L13 5',
  chevronDown: 'M4 6l4 4 4-4',
  chevronRight: 'M6 4l4 4-4 4',
  copy: 'M6 6V2.5h7.5V10H10M2.5 6H10v7.5H2.5z',
  download: 'M8 2v8.5M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  deck: 'M2.5 3h11v8h-11zM8 11v2.5M5.5 13.5h5M8 5v4M6 7h4',
  fill: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  link: 'M6.5 9.5l3-3M7.5 5l1.8-1.8a2.5 2.5 0 013.5 3.5L11 8.5M8.5 11l-1.8 1.8a2.5 2.5 0 01-3.5-3.5L5 7.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  narrower: 'M1.5 8h5M4.5 6l2 2-2 2M14.5 8h-5M11.5 6l-2 2 2 2',
  pin: 'M8 9.5V14M5 2.5h6M6 2.5v4l-2 3h8l-2-3v-4',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  quote:
    'M3 11.5V8a3.5 3.5 0 013-3.5M3 8.5h3.5v3H3zM9.5 11.5V8A3.5 3.5 0 0112.5 4.5M9.5 8.5H13v3H9.5z',
  search: 'M7 2.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.5 10.5L14 14',
  sortAscending: 'M8 13V3M4.5 6.5L8 3l3.5 3.5',
  sortDescending: 'M8 3v10M4.5 9.5L8 13l3.5-3.5',
  play: 'M5 3l8 5-8 5z',
  redo: 'M13 7H6a3.5 3.5 0 000 7h2M10 4l3 3-3 3',
  theme: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 2.5v11',
  undo: 'M3 7h7a3.5 3.5 0 010 7H8M6 4L3 7l3 3',
  wider: 'M6.5 8h-5M3.5 6l-2 2 2 2M9.5 8h5M12.5 6l2 2-2 2',
  zoomOut: 'M7 2.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.5 10.5L14 14M5 7h4',
} as const

export type IconName = keyof typeof PATHS

/** A line icon on a 16-unit grid, beside words that say the same: it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
