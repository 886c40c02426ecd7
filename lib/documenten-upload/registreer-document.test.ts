import { fc, test } from '@fast-check/vitest'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { uploadBestanden, uploadDelen } from '@/db/schema'
import { createFakeDocumentregister, type Verloop } from '@/e2e/fixtures/fake-documentregister'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { bewaarBestand, INZENDER, REGISTERZAAK } from '@/e2e/fixtures/verzonden-bestanden'
import { openConcept } from './concept'
import { registreerDocument } from './registreer-document'

const opdracht = { identiteit: INZENDER, taak: null, zaak: REGISTERZAAK, antwoorden: null }
const INHOUD = Buffer.from(`%PDF-1.7\n${'0123456789'.repeat(200)}`)
const DEEL = 700

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function maakBestand() {
  const concept = await openConcept(database.db, INZENDER, 'taak:proef')
  return bewaarBestand(database.db, concept?.id ?? '', INHOUD)
}

describe('registreerDocument', () => {
  test.prop(
    [
      fc.array(fc.constantFrom<Verloop>('goed', 'goed', 'komt-niet-aan', 'antwoord-weg'), { maxLength: 25 }),
      fc.boolean(),
    ],
    { numRuns: 60 },
  )(
    'G11 has the document once on the zaak and once in the register, with every byte, wherever a call fails',
    async (verlopen, inDelen) => {
      const id = await maakBestand()
      const rest = [...verlopen]
      const { schrijver, documenten, koppelingen, inhoudVan } = createFakeDocumentregister(
        DEEL,
        () => rest.shift() ?? 'goed',
      )
      const inDelenVanaf = inDelen ? 1 : 1_000_000
      const context = { db: database.db, schrijver, inDelenVanaf, houdVast: async () => {} }
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
      expect(documenten).toHaveLength(1)
      expect(inhoudVan(koppelingen[0] ?? '')?.equals(INHOUD)).toBe(true)
      expect(await database.db.$count(uploadDelen, eq(uploadDelen.bestandId, id))).toBe(0)
    },
    120_000,
  )
})
