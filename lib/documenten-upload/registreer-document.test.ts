import { fc, test } from '@fast-check/vitest'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { uploadBestanden, uploadDelen } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import type { GeregistreerdDocument, NieuwDocument } from '@/lib/zgw/documenten-schrijver'
import { type Opdracht, openConcept } from './concept'
import { ontvangBestand } from './ontvang-bestand'
import { registreerDocument, type Schrijver } from './registreer-document'

const identiteit = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const zaak = {
  register: 'r',
  uuid: 'u',
  url: 'https://r/zaken/1',
  bronorganisatie: '1',
  documenttype: 'https://r/typen/1',
}
const opdracht: Opdracht & { zaak: typeof zaak } = { identiteit, taak: null, zaak, antwoorden: null }
const INHOUD = Buffer.from(`%PDF-1.7\n${'0123456789'.repeat(200)}`)
const DEEL = 700

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** How a call goes: well, not at all, or well while its answer is lost. */
type Verloop = 'goed' | 'komt-niet-aan' | 'antwoord-weg'
type Document = {
  invoer: NieuwDocument
  url: string
  lock: string
  delen: (Buffer | null)[]
  inhoud: Buffer | null
}

/** A register in memory of which each call goes as `verlopen` says; when that is used up, everything goes well. */
function fakeRegister(verlopen: Verloop[]) {
  const documenten: Document[] = []
  const koppelingen: string[] = []
  const call = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const verloop = verlopen.shift() ?? 'goed'
    if (verloop === 'komt-niet-aan') throw new AppError('bron-onbereikbaar', 'weg')
    const answer = await work()
    if (verloop === 'antwoord-weg') throw new AppError('bron-onbereikbaar', 'antwoord weg')
    return answer
  }
  const vind = (url: string) => {
    const document = documenten.find((candidate) => url.startsWith(candidate.url))
    if (!document) throw new AppError('niet-gevonden', 'onbekend')
    return document
  }
  const toAntwoord = (document: Document): GeregistreerdDocument => ({
    url: document.url,
    identificatie: document.invoer.identificatie,
    lock: document.lock,
    bestandsdelen: document.delen.map((deel, index) => ({
      url: `${document.url}/deel/${index}`,
      volgnummer: index + 1,
      omvang: Math.min(DEEL, INHOUD.length - index * DEEL),
      voltooid: deel !== null,
    })),
  })
  const schrijver: Schrijver = {
    registreer: (invoer) =>
      call(() => {
        const url = `https://r/documenten/${documenten.length}`
        const inDelen = invoer.inhoud === null
        const document: Document = {
          invoer,
          url,
          lock: inDelen ? `slot-${documenten.length}` : '',
          delen: inDelen ? Array.from({ length: Math.ceil(invoer.bestandsomvang / DEEL) }, () => null) : [],
          inhoud: inDelen ? null : Buffer.from(invoer.inhoud ?? '', 'base64'),
        }
        documenten.push(document)
        return toAntwoord(document)
      }),
    findBijIdentificatie: (identificatie) =>
      call(() => {
        const found = documenten.find(({ invoer }) => invoer.identificatie === identificatie)
        return found ? toAntwoord(found) : null
      }),
    listBestandsdelen: (url) => call(() => toAntwoord(vind(url)).bestandsdelen),
    stuurDeel: ({ url, volgnummer, omvang }, lock, bytes) =>
      call(async () => {
        const document = vind(url)
        expect(lock).toBe(document.lock)
        const chunks: Buffer[] = []
        for await (const chunk of bytes()) chunks.push(chunk)
        expect(Buffer.concat(chunks)).toHaveLength(omvang)
        document.delen[volgnummer - 1] = Buffer.concat(chunks)
      }),
    ontgrendel: (url) =>
      call(() => {
        const document = vind(url)
        document.inhoud = Buffer.concat(document.delen.map((deel) => deel ?? Buffer.from('ontbreekt')))
        document.delen = []
      }),
    isGekoppeld: (_zaak, url) => call(() => koppelingen.includes(url)),
    koppel: (_zaak, url) => call(() => void koppelingen.push(url)),
    verwijder: (url) => call(() => void documenten.splice(documenten.indexOf(vind(url)), 1)),
  }
  return { schrijver, koppelingen, inhoudVan: (url: string) => vind(url).inhoud }
}

async function maakBestand() {
  const concept = await openConcept(database.db, identiteit, 'taak:proef')
  const regels = { maxBestanden: 1, maxBestandsgrootte: 1_000_000, extensies: ['pdf'] }
  const virusscan = {
    open: async () => ({ write: async () => {}, finish: async () => 'schoon' as const, close: () => {} }),
  }
  async function* bytes() {
    yield INHOUD.subarray(0, 10)
    yield INHOUD.subarray(10)
  }
  const ontvangst = { conceptId: concept?.id ?? '', veld: 'b', naam: 'a.pdf', regels, virusscan }
  const ontvangen = await ontvangBestand(database.db, ontvangst, bytes())
  if (!ontvangen.ok) throw new Error(ontvangen.error)
  return ontvangen.value
}

describe('registreerDocument', () => {
  test.prop(
    [
      fc.array(fc.constantFrom<Verloop>('goed', 'goed', 'komt-niet-aan', 'antwoord-weg'), { maxLength: 25 }),
      fc.boolean(),
    ],
    { numRuns: 60 },
  )(
    'G11 has the document once on the zaak, with every byte, however often and wherever a call fails',
    async (verlopen, inDelen) => {
      const id = await maakBestand()
      const { schrijver, koppelingen, inhoudVan } = fakeRegister([...verlopen])
      const context = { db: database.db, schrijver, inDelenVanaf: inDelen ? 1 : 1_000_000 }
      for (let poging = 0; poging <= verlopen.length; poging += 1) {
        // Read again each time, as a worker does that knows nothing of the try before.
        const [bestand] = await database.db.select().from(uploadBestanden).where(eq(uploadBestanden.id, id))
        if (!bestand) throw new Error('Het bestand is weg.')
        try {
          await registreerDocument(context, bestand, opdracht)
          break
        } catch (error) {
          expect(error).toMatchObject({ code: 'bron-onbereikbaar' })
          expect(await database.db.$count(uploadDelen, eq(uploadDelen.bestandId, id))).toBeGreaterThan(0)
        }
      }
      expect(koppelingen).toHaveLength(1)
      expect(inhoudVan(koppelingen[0] ?? '')?.equals(INHOUD)).toBe(true)
      expect(await database.db.$count(uploadDelen, eq(uploadDelen.bestandId, id))).toBe(0)
    },
    120_000,
  )
})
