/**
 * Where the outline stands as a drawer, from 700 to 899 px, and the panel, from 700 to 1199 px; elsewhere both are columns.
 * Without a script, which has to open them, they stay below the diagram.
 */
export const DRAWERS = {
  outline: {
    open: 'room-md:max-room-lg:fixed room-md:max-room-lg:inset-y-0 room-md:max-room-lg:left-0 room-md:max-room-lg:z-40 room-md:max-room-lg:w-80 room-md:max-room-lg:overflow-y-auto room-md:max-room-lg:border-r room-md:max-room-lg:bg-paper',
    closed: 'room-md:max-room-lg:[@media(scripting:enabled)]:hidden',
    button: 'hidden room-md:max-room-lg:block',
  },
  panel: {
    open: 'room-md:max-room-xl:fixed room-md:max-room-xl:inset-y-0 room-md:max-room-xl:right-0 room-md:max-room-xl:z-40 room-md:max-room-xl:w-96 room-md:max-room-xl:overflow-y-auto room-md:max-room-xl:border-l room-md:max-room-xl:bg-paper',
    closed: 'room-md:max-room-xl:[@media(scripting:enabled)]:hidden',
    button: 'hidden room-md:max-room-xl:block',
  },
} as const

export type DrawerName = keyof typeof DRAWERS
