import { randomUUID } from 'node:crypto'
import { resourceResponse } from '../http/antwoord'
import { eisScope } from '../http/auth'
import { nietGevonden, ongeldigVeld } from '../http/problem'
import type { Register } from '../register'
import type { Informatieobject } from '../typen'
import { ref } from '../verwijzingen'
import { serialiseer } from '../weergave'
import type { App } from './lezen'
import { leesBody } from './schrijven'

const TABEL = 'enkelvoudiginformatieobjecten'
/** Small, so that a test of a few kilobytes already has several parts. */
const MAXIMALE_DEELOMVANG = 1024 * 1024

/** Bytes by key: of the seed or uploaded. */
export const leesInhoud = (register: Register, sleutel: string): Buffer | undefined =>
  register.seedinhoud.get(sleutel) ?? register.journaal.leesInhoud(sleutel)

/**
 * Keeps base64 content under the key; null when there is none. Throws 400 when `bestandsomvang` is not the
 * number of decoded bytes.
 */
export function ontleedBase64(
  register: Register,
  sleutel: string,
  inhoud: unknown,
  bestandsomvang: number | null,
): string | null {
  if (inhoud === null || inhoud === undefined || inhoud === '') {
    if (bestandsomvang !== 0) return null
    register.journaal.bewaarInhoud(sleutel, Buffer.alloc(0))
    return sleutel
  }
  if (typeof inhoud !== 'string' || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(inhoud)) {
    throw ongeldigVeld('inhoud', 'invalid', 'Geen geldige base64.')
  }
  const bytes = Buffer.from(inhoud, 'base64')
  if (bestandsomvang !== bytes.byteLength) {
    throw ongeldigVeld('bestandsomvang', 'file-size', 'De bestandsomvang komt niet overeen met de inhoud.')
  }
  register.journaal.bewaarInhoud(sleutel, bytes)
  return sleutel
}

export function maakBestandsdelen(register: Register, uuid: string, omvang: number): void {
  const aantal = Math.ceil(omvang / MAXIMALE_DEELOMVANG)
  for (let deel = 0; deel < aantal; deel += 1) {
    register.opslag.bewaar('bestandsdelen', {
      uuid: randomUUID(),
      informatieobject: ref(TABEL, uuid),
      volgnummer: deel + 1,
      omvang: Math.min(MAXIMALE_DEELOMVANG, omvang - deel * MAXIMALE_DEELOMVANG),
      inhoud: null,
    })
  }
}

const eisDocument = (document: Informatieobject | undefined): Informatieobject => {
  if (!document) throw nietGevonden()
  return document
}

/** Joins the parts when all have arrived. Throws 400 while one is missing. */
function voegSamen(register: Register, document: Informatieobject): Informatieobject {
  const delen = register.opslag.waar('bestandsdelen', 'informatieobject', ref(TABEL, document.uuid))
  if (delen.length === 0) return document
  const bytes = delen.map((deel) => (deel.inhoud ? leesInhoud(register, deel.inhoud) : undefined))
  const compleet = bytes.filter((deel) => deel !== undefined)
  if (compleet.length < delen.length) {
    throw ongeldigVeld('nonFieldErrors', 'incomplete-upload', 'Nog niet alle bestandsdelen zijn ontvangen.')
  }
  const versie = document.versies.at(-1)
  if (!versie) return document
  const sleutel = `${document.uuid}-${versie.versie}`
  register.journaal.bewaarInhoud(sleutel, Buffer.concat(compleet))
  for (const deel of delen) register.opslag.verwijder('bestandsdelen', deel.uuid)
  return { ...document, versies: [...document.versies.slice(0, -1), { ...versie, inhoud: sleutel }] }
}

/** Lock, unlock and the upload in parts (DIGEST §5). */
export function mountInhoud(app: App, register: Register): void {
  const { opslag } = register
  app.post(`/${TABEL}/:uuid/lock`, (c) => {
    const document = eisDocument(opslag.vind(TABEL, c.req.param('uuid')))
    if (document.lock !== null)
      throw ongeldigVeld('nonFieldErrors', 'existing-lock', 'Het document is al gelockt.')
    const lock = randomUUID().replaceAll('-', '')
    opslag.bewaar(TABEL, { ...document, lock })
    return resourceResponse(register, { lock }, {})
  })

  app.post(`/${TABEL}/:uuid/unlock`, async (c) => {
    const document = eisDocument(opslag.vind(TABEL, c.req.param('uuid')))
    const { lock } = await leesBody(c, register)
    if (lock !== document.lock) {
      if (lock) throw ongeldigVeld('nonFieldErrors', 'incorrect-lock-id', 'Lock id is niet correct.')
      eisScope(register, 'documenten.geforceerd-unlock')
    }
    opslag.bewaar(TABEL, { ...voegSamen(register, document), lock: null })
    return c.body(null, 204)
  })

  app.put('/bestandsdelen/:uuid', async (c) => {
    const deel = opslag.vind('bestandsdelen', c.req.param('uuid'))
    if (!deel) throw nietGevonden()
    const document = eisDocument(opslag.opRef(TABEL, deel.informatieobject))
    const formulier = await c.req.parseBody()
    if (formulier.lock !== document.lock) {
      throw ongeldigVeld('nonFieldErrors', 'incorrect-lock-id', 'Lock id is niet correct.')
    }
    if (!(formulier.inhoud instanceof File)) throw ongeldigVeld('inhoud', 'required', 'Dit veld is vereist.')
    const bytes = Buffer.from(await formulier.inhoud.arrayBuffer())
    if (bytes.byteLength !== deel.omvang) {
      throw ongeldigVeld('nonFieldErrors', 'file-size', 'Het bestandsdeel heeft niet de afgesproken omvang.')
    }
    const sleutel = `deel-${deel.uuid}`
    register.journaal.bewaarInhoud(sleutel, bytes)
    opslag.bewaar('bestandsdelen', { ...deel, inhoud: sleutel })
    return resourceResponse(register, serialiseer(register, 'bestandsdelen', deel.uuid), {})
  })
}
