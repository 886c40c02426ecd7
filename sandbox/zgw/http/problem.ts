import { randomUUID } from 'node:crypto'
import type { z } from 'zod'

export type OngeldigeParameter = { name: string; code: string; reason: string }

const TITELS: Record<number, string> = {
  400: 'Invalid input.',
  403: 'Je hebt geen toestemming om deze actie uit te voeren.',
  404: 'Niet gevonden.',
  405: 'Methode niet toegestaan.',
  406: 'Kon niet voldoen aan de opgegeven Accept header.',
  412: 'Precondition failed.',
  500: 'Er is een serverfout opgetreden.',
}

/** A failure that the register answers as problem+json (DIGEST §2.4). */
export class Fout extends Error {
  readonly status: number
  readonly code: string
  readonly invalidParams: OngeldigeParameter[] | null

  constructor(
    status: number,
    code: string,
    detail: string,
    invalidParams: OngeldigeParameter[] | null = null,
  ) {
    super(detail)
    this.status = status
    this.code = code
    this.invalidParams = invalidParams
  }
}

export const nietGevonden = () => new Fout(404, 'not_found', 'Niet gevonden.')

/** 400 with every parameter that is wrong. */
export const ongeldig = (params: OngeldigeParameter[]) =>
  new Fout(400, 'invalid', 'Ongeldige invoer.', params)

/** 400 for one parameter. */
export const ongeldigVeld = (name: string, code: string, reason: string) => ongeldig([{ name, code, reason }])

export function problemResponse(fout: Fout, origin: string, headers: Record<string, string>): Response {
  const soort = fout.invalidParams ? 'ValidationError' : 'APIException'
  const body = {
    type: `${origin}/ref/fouten/${soort}/`,
    code: fout.code,
    title: TITELS[fout.status] ?? fout.message,
    status: fout.status,
    detail: fout.message,
    instance: `urn:uuid:${randomUUID()}`,
    ...(fout.invalidParams ? { invalidParams: fout.invalidParams } : {}),
  }
  return new Response(JSON.stringify(body), {
    status: fout.status,
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  })
}

function codeVan(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'invalid'
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'max_length' : 'max_value'
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'min_length' : 'min_value'
  return issue.code === 'invalid_value' ? 'invalid_choice' : 'invalid'
}

/** Parses a body; throws the 400 that names every wrong attribute with dots (`relevanteAndereZaken.0.url`). */
export function parseInvoer<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const uitkomst = schema.safeParse(body, { reportInput: true })
  if (uitkomst.success) return uitkomst.data
  throw ongeldig(
    uitkomst.error.issues.map((issue) => ({
      name: issue.path.map(String).join('.') || 'nonFieldErrors',
      code: codeVan(issue),
      reason: codeVan(issue) === 'required' ? 'Dit veld is vereist.' : issue.message,
    })),
  )
}
