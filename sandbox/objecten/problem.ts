/** A refusal, as problem+json (Objects API 4 and Open Object). */
export class Fout extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 412,
    readonly code: string,
    detail: string,
  ) {
    super(detail)
  }
}

export const toProblem = ({ status, code, message }: Fout) =>
  Response.json(
    { type: 'about:blank', code, title: code, status, detail: message },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
