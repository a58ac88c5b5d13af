import type { NextRequest } from 'next/server'
import { problemResponse } from './app/api/problem'

export const config = { matcher: '/api/:path*' }

const READING = ['GET', 'HEAD', 'OPTIONS']

/** The API is files: whoever tries to do more than read is told so. Left out of a static export, like all `*.server.ts`. */
export function proxy({ method, nextUrl }: NextRequest): Response | undefined {
  if (READING.includes(method)) return undefined
  return problemResponse(
    {
      title: 'Method not allowed',
      status: 405,
      detail: 'The API can only be read: use GET or HEAD.',
    },
    nextUrl.pathname,
    { Allow: READING.join(', ') },
  )
}
