import postgres from 'postgres'
import { AppError, type AppErrorCode } from '@/lib/errors/app-error'
import { type InvalidParam, OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'

export type ProblemCode =
  | AppErrorCode
  | 'methode-onbekend'
  | 'niet-acceptabel'
  | 'te-groot'
  | 'mediatype-onbekend'
  | 'te-veel-verzoeken'
  | 'interne-fout'

const PROBLEMS: Record<ProblemCode, { status: number; title: string }> = {
  'ongeldige-invoer': { status: 400, title: 'Ongeldige invoer' },
  'niet-aangemeld': { status: 401, title: 'Niet aangemeld' },
  'niet-toegestaan': { status: 403, title: 'Niet toegestaan' },
  'niet-gevonden': { status: 404, title: 'Niet gevonden' },
  'methode-onbekend': { status: 405, title: 'Methode niet ondersteund' },
  'niet-acceptabel': { status: 406, title: 'Gevraagd formaat niet beschikbaar' },
  conflict: { status: 409, title: 'Conflict met de huidige toestand' },
  verouderd: { status: 412, title: 'Het object is intussen gewijzigd' },
  'te-groot': { status: 413, title: 'Bericht te groot' },
  'mediatype-onbekend': { status: 415, title: 'Mediatype niet ondersteund' },
  'te-veel-verzoeken': { status: 429, title: 'Te veel verzoeken' },
  'interne-fout': { status: 500, title: 'Interne fout' },
  'bron-contract': { status: 502, title: 'Een bronsysteem antwoordde onverwacht' },
  'bron-onbereikbaar': { status: 503, title: 'Een bronsysteem is niet bereikbaar' },
}

/** A refusal that belongs to HTTP rather than to the domain. `detail` is shown to the caller. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(detail)
  }
}

/** Body of an `application/problem+json` answer (RFC 9457, with `code` and `invalidParams` of the ZGW standard). */
export type Problem = {
  type: string
  code: string
  title: string
  status: number
  detail: string
  instance: string
  invalidParams?: InvalidParam[]
}

export type ProblemAnswer = { body: Problem; headers: Record<string, string>; isBug: boolean }

/** Turns whatever was thrown into a problem. Only known failures explain themselves; the rest is a bug and stays opaque. */
export function toProblem(error: unknown, correlatieId: string): ProblemAnswer {
  const code = codeOf(error)
  return {
    body: {
      type: `urn:mijnservices:fout:${code}`,
      code,
      ...PROBLEMS[code],
      detail: detailOf(error, code),
      instance: `urn:uuid:${correlatieId}`,
      ...(error instanceof OngeldigeInvoer ? { invalidParams: error.invalidParams } : {}),
    },
    headers: error instanceof ApiProblem ? error.headers : {},
    isBug: code === 'interne-fout',
  }
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof AppError || error instanceof ApiProblem) return error.code
  return conflictDetail(error) ? 'conflict' : 'interne-fout'
}

function detailOf(error: unknown, code: ProblemCode): string {
  if (error instanceof AppError) return error.message
  if (error instanceof ApiProblem) return error.detail
  if (code === 'conflict') return conflictDetail(error) ?? ''
  return 'Er ging iets mis aan onze kant. Noem bij een melding de waarde van instance.'
}

/** By SQLSTATE: races that no check beforehand can exclude. */
const CONFLICTS: Record<string, string> = {
  '23505': 'Dit bestaat al.',
  '23503': 'Er wordt verwezen naar iets dat niet bestaat, of dat nog in gebruik is.',
  '40001': 'Iemand anders wijzigde tegelijk hetzelfde; probeer het opnieuw.',
  '40P01': 'Iemand anders wijzigde tegelijk hetzelfde; probeer het opnieuw.',
}

function conflictDetail(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause instanceof postgres.PostgresError ? error.cause : error
  return cause instanceof postgres.PostgresError ? CONFLICTS[cause.code] : undefined
}
