import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { getDb } from '@/db/client'
import { gemeenteNamespace } from '@/lib/documenten-upload/gemeente-namespace'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { printObjectUrn } from '@/lib/domain/urn'
import { personenVan } from '@/lib/domain/urn-persoon'
import { getConfig } from '@/lib/env/load-config'
import { collectZaken } from '@/lib/services/zaken/collect-zaken'
import { createZakenContext } from '@/lib/services/zaken/zaken-context'
import { changeTaak } from '@/lib/taken/change-taak'
import { claimVerlopenTaken } from '@/lib/taken/claim-taken'
import { createTaak } from '@/lib/taken/create-taak'
import { listTaken } from '@/lib/taken/list-taken'
import { personas } from '@/sandbox/personas'
import { type TaakZaad, takenZaad } from './taken'

const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam')

/** Hands out the taken of the test persons, each once, however often it runs. */
async function seedTaken(): Promise<number> {
  let made = 0
  for (const zaad of takenZaad) if (await seedTaak(zaad)) made += 1
  await claimVerlopenTaken(getDb(), new Date())
  return made
}

async function seedTaak({
  persona: id,
  sleutel,
  titel,
  toelichting,
  termijn,
  zaak,
  afloop,
  inhoud,
}: TaakZaad) {
  const db = getDb()
  const { count } = await listTaken(db, { verwerkerTaakId: sleutel }, { limit: 1, offset: 0 })
  if (count > 0) return false
  const persona = personas.find((candidate) => candidate.id === id)
  const identiteit = identiteitSchema.parse({
    ...persona,
    soort: persona?.soort === 'burger' ? 'burger' : 'bedrijf',
  })
  const [houder] = personenVan(identiteit)
  if (!houder) throw new Error(`Testpersoon ${id} heeft geen nummer.`)
  const zaken = zaak ? (await collectZaken(identiteit, createZakenContext(identiteit))).zaken : []
  const gevonden = zaken.find(({ omschrijving }) => omschrijving === zaak)
  if (zaak && !gevonden) throw new Error(`De zaak "${zaak}" van ${id} bestaat niet.`)
  const gemeente = gemeenteNamespace(getConfig().portaal.gemeente)
  await db.transaction(async (tx) => {
    const handeling = {
      db: tx,
      wie: { soort: 'systeem', id: 'sandbox' } as const,
      correlatieId: randomUUID(),
    }
    const taak = await createTaak(handeling, {
      ...inhoud,
      titel,
      ...(toelichting && { toelichting }),
      verwerkerTaakId: sleutel,
      startdatum: vandaag.add({ days: Math.min(termijn - 30, -10) }).toString(),
      einddatumHandelingsTermijn: vandaag.add({ days: termijn }).toString(),
      isToegewezenAan: houder,
      isGerelateerdAan: gevonden
        ? [printObjectUrn({ soort: 'zaak', gemeente, zaaknummer: gevonden.zaak.identificatie })]
        : [],
    })
    if (afloop === 'ingetrokken')
      await changeTaak(handeling, taak.uuid, { status: 'afgebroken' }, { actie: 'partial_update' })
  })
  return true
}

console.info(`Taken van de testpersonen: ${await seedTaken()} gemaakt`)
await getDb().$client.end()
