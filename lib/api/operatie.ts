import type { z } from 'zod'
import type { Handeling } from '@/lib/audit/handeling'
import type { Api, Verb } from './api'
import type { Consumer } from './authenticate'

export type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Ruw = Record<string, unknown>

/** What a handler gets: everything parsed, the caller authorised, and for a write a transaction that is still open. */
export type Verzoek<Params, Query, Body> = {
  params: Params
  query: Query
  body: Body
  /** `db` is a transaction for a write and the pool for a read. */
  handeling: Handeling
  consumer: Consumer
  /** The request's own path and raw query, for the links of a page. */
  url: URL
  /** Version that the caller demands in If-Match, when it does. */
  verwachteVersie: number | undefined
}

/** `headers` adds to the standard ones, for example Location or ETag; `status` only where an operation has two. */
export type Antwoord<T> = { body: T; headers?: Record<string, string>; status?: number }

export type Operatie<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Uit extends z.ZodType = z.ZodType,
> = {
  /** Unique in its API, as in the OAS of the standard: `partij_list`. */
  operationId: string
  /** Dutch, one line. */
  samenvatting: string
  omschrijving?: string
  /** Follows from the method unless set; a `_zoek` reads although it is a POST. */
  verb?: Verb
  params?: Params
  query?: Query
  body?: Body
  /** Media type of body and answer: a kind of JSON, `application/json` unless set. */
  mediatype?: string
  /** 200 unless set; 204 has no body. */
  status?: 200 | 201 | 204
  /** Schema of the answer; checked outside production, so the OAS cannot drift. */
  antwoord: Uit
  /** Statuses of problems beyond the standard ones that this operation can answer. */
  fouten?: readonly (404 | 409 | 412 | 502 | 503)[]
  handler(
    verzoek: Verzoek<z.output<Params>, z.output<Query>, z.output<Body>>,
  ): Promise<Antwoord<z.input<Uit>>>
}

/** What the OAS generator reads from a handler. */
export type Definitie = { api: Api; pad: string; methode: Methode; operatie: Operatie }

const VERB: Record<Methode, Verb> = {
  GET: 'lezen',
  POST: 'aanmaken',
  PUT: 'bijwerken',
  PATCH: 'bijwerken',
  DELETE: 'verwijderen',
}

/** Scope that a call of this operation needs. */
export function scopeOf({ api, methode, operatie }: Definitie): string {
  return `${api.naam}.${operatie.verb ?? VERB[methode]}`
}

/** Whether the operation changes anything, and so runs in a transaction. */
export function isWrite({ methode, operatie }: Definitie): boolean {
  return (operatie.verb ?? VERB[methode]) !== 'lezen'
}
