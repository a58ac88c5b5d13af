/** An error answer after RFC 9457. */
export function problemResponse(
  { title, status, detail }: { title: string; status: number; detail: string },
  instance: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, instance }), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers },
  })
}
