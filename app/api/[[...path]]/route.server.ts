import { problemResponse } from '../problem'

export const dynamic = 'force-dynamic'

const answer = (request: Request) =>
  problemResponse(
    {
      title: 'Not found',
      status: 404,
      detail: 'There is no file at this address. All files are listed in /api/v1/openapi.json.',
    },
    new URL(request.url).pathname,
  )

export { answer as GET, answer as HEAD }
