/** What stands above a control of the toolbar: in sight where the window is tall, so that a low one is left to the stage. */
export const CAPTION =
  'mb-1 block text-smallest text-ink2 max-room-xl:sr-only [@media(max-height:859px)]:sr-only'
