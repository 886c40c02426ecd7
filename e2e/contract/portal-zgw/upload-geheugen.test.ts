import { afterAll, beforeAll, expect, it } from 'vitest'
import { uploadBestanden } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { openConcept } from '@/lib/documenten-upload/concept'
import { leesFormulier } from '@/lib/documenten-upload/lees-formulier'
import { ontvangBestand } from '@/lib/documenten-upload/ontvang-bestand'
import { registreerDocument } from '@/lib/documenten-upload/registreer-document'
import { identiteitSchema } from '@/lib/domain/identiteit'

const MB = 1_048_576
const OMVANG = 200 * MB
/** What the second half of the file may add to the peak of the first: garbage that is not collected yet, no more. */
const RUIMTE = 50 * MB
const identiteit = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('takes in and passes on a file of 200 MB with flat memory', async () => {
  const concept = await openConcept(database.db, identiteit, 'taak:geheugen')
  const piek = { eersteHelft: 0, tweedeHelft: 0, versturen: 0 }
  let delen = 0
  const meet = (fase: keyof typeof piek) => {
    piek[fase] = Math.max(piek[fase], process.memoryUsage().rss)
  }
  await database.db.select().from(uploadBestanden)
  const begin = process.memoryUsage().rss
  await leesFormulier(bigForm(), async (veld) => {
    if (veld.soort !== 'bestand') return
    const { naam, bestandsnaam, bytes } = veld
    const regels = { maxBestanden: 1, maxBestandsgrootte: 2 * OMVANG, extensies: ['pdf'] }
    const write = async () => {
      delen += 1
      meet(delen <= OMVANG / MB / 2 ? 'eersteHelft' : 'tweedeHelft')
    }
    const virusscan = {
      open: async () => ({ write, finish: async () => 'schoon' as const, close: () => {} }),
    }
    const ontvangst = { conceptId: concept?.id ?? '', veld: naam, naam: bestandsnaam, regels, virusscan }
    expect(await ontvangBestand(database.db, ontvangst, bytes)).toMatchObject({ ok: true })
  })

  const [bestand] = await database.db.select().from(uploadBestanden)
  if (!bestand) throw new Error('Het bestand is niet bewaard.')
  expect(bestand.omvang).toBe(OMVANG)
  let sent = 0
  const deel = { url: 'https://r/deel/1', volgnummer: 1, omvang: OMVANG, voltooid: false }
  const document = { url: 'https://r/documenten/1', identificatie: '', lock: 'slot', bestandsdelen: [deel] }
  const schrijver = {
    registreer: async () => document,
    findBijIdentificatie: async () => null,
    listBestandsdelen: async () => [deel],
    async stuurDeel(_deel: unknown, _lock: string, bytes: () => AsyncIterable<Buffer>) {
      for await (const chunk of bytes()) {
        sent += chunk.length
        meet('versturen')
      }
    },
    ontgrendel: async () => {},
    isGekoppeld: async () => false,
    koppel: async () => {},
    verwijder: async () => {},
  }
  const zaak = {
    register: 'r',
    uuid: 'u',
    url: 'https://r/zaken/1',
    bronorganisatie: '1',
    documenttype: 'https://r/t/1',
  }
  const opdracht = { identiteit, taak: null, zaak, antwoorden: null }
  const context = { db: database.db, schrijver, inDelenVanaf: MB, houdVast: async () => {} }
  await registreerDocument(context, bestand, opdracht)
  expect(sent).toBe(OMVANG)
  const inMb = Object.entries(piek).map(([fase, rss]) => `${fase} ${Math.round(rss / MB)} MB`)
  console.info(`geheugen: begin ${Math.round(begin / MB)} MB, ${inMb.join(', ')}`)
  expect(piek.tweedeHelft - piek.eersteHelft).toBeLessThan(RUIMTE)
  expect(piek.versturen - begin).toBeLessThan(OMVANG)
}, 180_000)

function bigForm() {
  const grens = 'proefgrens'
  const voor = `--${grens}\r\nContent-Disposition: form-data; name="bestanden"; filename="groot.pdf"\r\n\r\n`
  const blok = new Uint8Array(MB).fill(65)
  blok.set(new TextEncoder().encode('%PDF-1.7\n'))
  let gestuurd = -1
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      gestuurd += 1
      if (gestuurd === 0) return controller.enqueue(new TextEncoder().encode(voor))
      if (gestuurd <= OMVANG / MB) return controller.enqueue(blok)
      controller.enqueue(new TextEncoder().encode(`\r\n--${grens}--\r\n`))
      controller.close()
    },
  })
  return { headers: new Headers({ 'content-type': `multipart/form-data; boundary=${grens}` }), body }
}
