/**
 * Where the outline stands as a drawer, from 700 to 899 px, and the panel, from 700 to 1199 px; elsewhere both are columns.
 * Without a script, which has to open them, they stay below the diagram.
 */
export const DRAWERS = {
  outline: {
    open: 'md:max-lg:fixed md:max-lg:inset-y-0 md:max-lg:left-0 md:max-lg:z-40 md:max-lg:w-80 md:max-lg:overflow-y-auto md:max-lg:border-r md:max-lg:bg-paper',
    closed: 'md:max-lg:[@media(scripting:enabled)]:hidden',
    button: 'hidden md:max-lg:block',
  },
  panel: {
    open: 'md:max-xl:fixed md:max-xl:inset-y-0 md:max-xl:right-0 md:max-xl:z-40 md:max-xl:w-96 md:max-xl:overflow-y-auto md:max-xl:border-l md:max-xl:bg-paper',
    closed: 'md:max-xl:[@media(scripting:enabled)]:hidden',
    button: 'hidden md:max-xl:block',
  },
} as const

export type DrawerName = keyof typeof DRAWERS
