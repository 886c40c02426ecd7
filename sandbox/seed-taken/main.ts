import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { type Executor, getDb } from '@/db/client'
import { gemeenteNamespace } from '@/lib/documenten-upload/gemeente-namespace'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { printObjectUrn } from '@/lib/domain/urn'
import { personenVan } from '@/lib/domain/urn-persoon'
import { getConfig } from '@/lib/env/load-config'
import { collectZaken } from '@/lib/services/zaken/collect-zaken'
import { createZakenContext } from '@/lib/services/zaken/zaken-context'
import { changeTaak } from '@/lib/taken/change-taak'
import { claimTakenVoorHerinnering, claimVerlopenTaken } from '@/lib/taken/claim-taken'
import { createTaak } from '@/lib/taken/create-taak'
import { listTaken } from '@/lib/taken/list-taken'
import { personas } from '@/sandbox/personas'
import { zonderMeldingen } from '@/sandbox/zonder-meldingen'
import { type TaakZaad, takenZaad } from './taken'

const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam')

/** Hands out taken, each once, however often it runs. Gives how many are new. */
async function seedTaken(tx: Executor, zaden: readonly TaakZaad[]): Promise<number> {
  let made = 0
  for (const zaad of zaden) if (await seedTaak(tx, zaad)) made += 1
  return made
}

/** The taken of the test persons, with the days of theirs that have passed. */
async function seedTestpersonen(tx: Executor): Promise<number> {
  const made = await seedTaken(tx, takenZaad)
  if (made === 0) return 0
  await claimVerlopenTaken(tx, new Date())
  await claimTakenVoorHerinnering(tx, new Date())
  return made
}

async function seedTaak(
  tx: Executor,
  { persona: id, sleutel, titel, toelichting, termijn, zaak, afloop, inhoud }: TaakZaad,
): Promise<boolean> {
  const { count } = await listTaken(tx, { verwerkerTaakId: sleutel }, { limit: 1, offset: 0 })
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
  return true
}

// A taak that a test wants for itself is told of, as one of the municipality is.
const eigen = process.env.SANDBOX_TAAK
const gemaakt = eigen
  ? await getDb().transaction((tx) => seedTaken(tx, [JSON.parse(eigen)]))
  : await zonderMeldingen(getDb(), seedTestpersonen)
console.info(`Taken van de testpersonen: ${gemaakt} gemaakt`)
await getDb().$client.end()
