import type { Context, Hono } from 'hono'
import { type Json, resourceResponse } from '../http/antwoord'
import { CRS_HEADER } from '../http/crs'
import { breidUit, kentExpand, leesExpand } from '../http/expand'
import { type LijstDefinitie, lijstResponse, type Omgeving } from '../http/lijst'
import { vreemdeZaken } from '../http/te-veel-delen'
import type { Register } from '../register'
import { API_PER_TABEL, ref, type Tabel } from '../verwijzingen'
import { serialiseer } from '../weergave'

export type App = Hono<Omgeving>

/** Besluiten have no ETag in the standard (DIGEST §2.5). */
const metEtag = (tabel: Tabel): boolean => API_PER_TABEL[tabel] !== 'besluiten' && tabel !== 'zaaknotities'

const kopregels = (tabel: Tabel): Record<string, string> => (tabel === 'zaken' ? CRS_HEADER : {})

/** Answers one resource with `expand`, ETag and 304. `waarde` replaces the current version of a document. */
export function detailResponse(
  c: Context<Omgeving>,
  register: Register,
  tabel: Tabel,
  waarde: Json,
): Response {
  const boom = kentExpand(register, tabel) ? leesExpand(register, tabel, c.req.queries('expand') ?? []) : {}
  const vreemd =
    tabel === 'zaken' ? vreemdeZaken(register, [{ uuid: String(waarde.uuid) }], c.get('teVeelDelen')) : []
  const meegeven = { deelzaken: vreemd.map((zaak) => ref('zaken', zaak.uuid)) }
  return resourceResponse(register, breidUit(register, waarde, boom, new Map(), meegeven), {
    etag: metEtag(tabel),
    ifNoneMatch: c.req.header('If-None-Match'),
    headers: kopregels(tabel),
  })
}

/** 201 with `Location`; the body is the resource unless another one is given. */
export function gemaaktResponse(register: Register, tabel: Tabel, uuid: string, body?: Json): Response {
  const waarde = body ?? serialiseer(register, tabel, uuid)
  return resourceResponse(register, waarde, {
    status: 201,
    headers: { ...kopregels(tabel), Location: `${register.origin}${String(waarde.url)}` },
  })
}

export const gewijzigdResponse = (register: Register, tabel: Tabel, uuid: string): Response =>
  resourceResponse(register, serialiseer(register, tabel, uuid), { headers: kopregels(tabel) })

/** `GET` (and with it `HEAD`) on the collection. */
export function mountLijst<K extends Tabel>(
  app: App,
  register: Register,
  tabel: K,
  definitie: Omit<LijstDefinitie<K>, 'tabel'>,
): void {
  app.get(`/${tabel}`, (c) => lijstResponse(c, register, { ...definitie, tabel }))
}

/** `GET` (and with it `HEAD`) on one resource. */
export function mountDetail(app: App, register: Register, tabel: Tabel): void {
  app.get(`/${tabel}/:uuid`, (c) =>
    detailResponse(c, register, tabel, serialiseer(register, tabel, c.req.param('uuid'))),
  )
}
