/** One address of every kind of page. */
export const ADDRESSES = [
  '/',
  '/?focus=image',
  '/?focus=chatgpt',
  '/models',
  '/models?output=image&match=only',
  '/models?output=banana',
  '/models/chatgpt',
  '/use-cases',
  '/use-cases/code-generation',
  '/compare',
  '/compare?parameter=output-type&document=krishang',
  '/market',
  '/market?rate=20,39.6&scale=log',
  '/documents',
  '/documents/krishang',
  '/no-such-page',
] as const
