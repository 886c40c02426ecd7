import 'server-only'
import type { Database, Executor } from '@/db/client'
import { meldZaken } from '@/db/queries/live/meld-zaken'
import { closeGebeurtenis, type GebeurtenisRij } from '@/db/queries/notificaties-in/gebeurtenissen'
import { zoekPersoon } from '@/lib/crypto/persoon-urn'
import type { Config } from '@/lib/env/config-schema'
import { getOntvangersregistratie } from '@/lib/klantinteractie/kies-registratie'
import type { Ontvanger, Ontvangersregistratie } from '@/lib/klantinteractie/ontvangersregistratie'
import { invalidateCatalogus } from '@/lib/zgw/catalogus-cache'
import { type Gepland, type Planning, planMelding } from '../output/plan-melding'
import { soorten } from '../soorten'
import { createBronnen } from '../soorten/bronnen'
import type { Gebeurtenis, Melding, Uitslag } from '../soorten/soort'

/** Everything that is asked of registers for one event together; less than the lease. */
const BRONTIJD_MS = 20_000

export type Verwerking = {
  db: Database
  config: Config
  planning: Planning
  nu: () => Date
  /** How the customers are asked; the configured registration when absent. */
  ontvangers?: (db: Executor) => Ontvangersregistratie
}

export type Afloop = { uit: 'klaar'; uitkomst: string } | { uit: 'later'; reden: string; op?: Date }

/**
 * Works one event off: reads again from the source, and plans what comes of it in the transaction that closes the event,
 * so neither exists without the other. Throws what a source throws; the event then stays open.
 */
export async function verwerkGebeurtenis(rij: GebeurtenisRij, verwerking: Verwerking): Promise<Afloop> {
  const { db, nu, ontvangers = getOntvangersregistratie } = verwerking
  const uitslagen = await judge(rij, verwerking)
  const later = uitslagen.find((uitslag) => uitslag.uit === 'later')
  if (later) return later
  const meldingen = uitslagen.flatMap((uitslag) => (uitslag.uit === 'melden' ? [uitslag.melding] : []))
  const registratie = ontvangers(db)
  const gericht = await Promise.all(
    meldingen.map(async (melding) => ({ melding, aan: await findOntvangers(melding, registratie) })),
  )
  return db.transaction(async (tx) => {
    const moment = nu()
    const gepland: (Gepland | 'geen-klant')[] = []
    for (const { melding, aan } of gericht) {
      if (aan.length === 0) gepland.push('geen-klant')
      // In one order everywhere, so that two events about the same people do not wait for each other.
      for (const ontvanger of aan)
        gepland.push(await planMelding(tx, melding, ontvanger, verwerking.planning, moment))
    }
    const uitkomst =
      [...new Set(gepland.length > 0 ? gepland : uitslagen.map(redenVan))].join(',') || 'geen-soort'
    await meldZaken(tx, wieKijken(rij, uitslagen))
    const eigen = await closeGebeurtenis(tx, rij, { status: 'klaar', uitkomst, afgerondOp: moment })
    return eigen ? { uit: 'klaar', uitkomst } : tx.rollback()
  })
}

/** Whose open pages show something of this event; of our own store the change itself has told them. */
function wieKijken({ bron }: GebeurtenisRij, uitslagen: readonly Uitslag[]) {
  if (bron === 'eigen') return []
  const personen = uitslagen.flatMap((uitslag) => {
    if (uitslag.uit === 'melden') return uitslag.melding.personen
    return uitslag.uit === 'niet' ? (uitslag.personen ?? []) : []
  })
  // Who logs in has a number that says more than a branch alone.
  return personen.flatMap((persoon) => (persoon.soort === 'vestiging' ? [] : [zoekPersoon(persoon)]))
}

async function judge(rij: Gebeurtenis, { db, config, nu }: Verwerking): Promise<Uitslag[]> {
  if (rij.kanaal === 'zaaktypen')
    for (const { id } of config.registers) invalidateCatalogus(id, rij.hoofdObject)
  const passend = soorten.filter((soort) => soort.past(rij))
  const bronnen = createBronnen({ db, config, nu: nu(), signal: AbortSignal.timeout(BRONTIJD_MS) })
  return Promise.all(passend.map((soort) => soort.lees(rij, bronnen)))
}

/** The customers of a melding, each once, in the order of their ids. A branch that is no customer itself is its company. */
async function findOntvangers(melding: Melding, registratie: Ontvangersregistratie): Promise<Ontvanger[]> {
  const gevonden = await Promise.all(
    melding.personen.map(async (persoon) => {
      const id = await registratie.findId(persoon)
      if (id !== null || persoon.soort !== 'kvk' || !persoon.vestigingsnummer) return id
      return registratie.findId({ soort: 'kvk', kvkNummer: persoon.kvkNummer })
    }),
  )
  const ids = new Set([...gevonden.filter((id) => id !== null), ...(melding.klanten ?? [])])
  const ontvangers = await Promise.all([...ids].toSorted().map((id) => registratie.getOntvanger(id)))
  return ontvangers.filter((ontvanger) => ontvanger !== null)
}

const redenVan = (uitslag: Uitslag) => (uitslag.uit === 'melden' ? 'gepland' : uitslag.reden)
