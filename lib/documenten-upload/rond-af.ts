import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from '@/db/client'
import { listBestanden, updateBestand } from '@/db/queries/uploads/bestanden'
import {
  type ConceptRow,
  claimConcept,
  listAchterstallig,
  updateClaimed,
} from '@/db/queries/uploads/concepten'
import { recordAudit } from '@/lib/audit/record-audit'
import { wieVan } from '@/lib/audit/wie-van'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { AppError } from '@/lib/errors/app-error'
import { isAppError } from '@/lib/errors/is-app-error'
import { getLogger } from '@/lib/observability/logger'
import { createTaakregistratie } from '@/lib/taken/kies-registratie'
import { createRegisterSchrijver } from '@/lib/zgw/register'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { ZgwGeweigerd } from '@/lib/zgw/zgw-geweigerd'
import { type Opdracht, openGegevens, openNaam, openOpdracht, sealGegevens, sealOpdracht } from './concept'
import { createHoudVast, type HoudVast, LEASE_MS, LeaseVerloren } from './lease'
import { registreerDocument, type Schrijver, verwijderLos } from './registreer-document'
import { toUitvoering } from './to-uitvoering'

/** `klaar`: all done. `later`: a source failed, the worker goes on. `terug`: refused, the inwoner has it back. */
export type Afronding = 'klaar' | 'later' | 'terug' | 'niets-te-doen'

const BATCH = 50
/** Seconds until the next try: 30 s, doubled each time, at most an hour. */
const wachttijd = (poging: number) => Math.min(30 * 2 ** Math.max(poging - 1, 0), 3_600)

/** Where the documents go; a test passes its own. */
export type OpenSchrijver = (register: string) => Schrijver

type Werk = {
  db: Database
  row: ConceptRow
  opdracht: Opdracht
  openSchrijver: OpenSchrijver
  houdVast: HoudVast
}

/**
 * Carries out what an inwoner sent: every document into its register and onto the zaak, then the taak. Begins where
 * an earlier try stopped, and of several callers one works. Never throws for a source that fails.
 */
export async function rondAf(
  db: Database,
  conceptId: string,
  openSchrijver: OpenSchrijver = openConfigured,
): Promise<Afronding> {
  const row = await claimConcept(db, conceptId, LEASE_MS)
  if (!row?.opdrachtVersleuteld) return 'niets-te-doen'
  const opdracht = openOpdracht(row.opdrachtVersleuteld)
  const werk = { db, row, opdracht, openSchrijver, houdVast: createHoudVast(db, row) }
  try {
    return await (opdracht.geweigerd ? giveBack(werk) : carryOut(werk))
  } catch (error) {
    if (error instanceof LeaseVerloren) return 'later'
    if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract', 'niet-gevonden')) throw error
    getLogger().warn('inzending-uitgesteld', {
      concept: conceptId,
      poging: row.pogingen,
      fout: error.message,
    })
    await updateClaimed(db, row, { bezigTot: new Date(Date.now() + wachttijd(row.pogingen) * 1_000) })
    return 'later'
  }
}

/**
 * Goes on with everything that was sent and is not done, as far as its turn has come. Gives how many it took. One that
 * hits a bug does not keep the others waiting; afterwards its error is thrown.
 */
export async function rondAchterstalligeAf(db: Database, openSchrijver?: OpenSchrijver): Promise<number> {
  const ids = await listAchterstallig(db, BATCH)
  const fouten: unknown[] = []
  for (const id of ids) await rondAf(db, id, openSchrijver).catch((error: unknown) => fouten.push(error))
  if (fouten.length > 0) throw new AggregateError(fouten, 'Niet elke inzending kon worden afgerond.')
  return ids.length
}

async function carryOut(werk: Werk): Promise<Afronding> {
  const { db, row, opdracht } = werk
  try {
    await completeTaak(werk, await sendDocumenten(werk))
    return 'klaar'
  } catch (error) {
    if (!(error instanceof ZgwGeweigerd)) throw error
    getLogger().error('inzending-geweigerd', { concept: row.id, fout: error.message })
    // Kept first: when undoing fails half-way, the worker goes on with undoing.
    const geweigerd = { ...opdracht, geweigerd: true }
    await save(db, row, { opdrachtVersleuteld: sealOpdracht(geweigerd) })
    return giveBack({ ...werk, opdracht: geweigerd })
  }
}

type Verzonden = { veld: string; naam: string; uuid: string }

async function sendDocumenten({ db, row, opdracht, openSchrijver, houdVast }: Werk): Promise<Verzonden[]> {
  const bestanden = await listBestanden(db, row.id)
  const { zaak } = opdracht
  if (bestanden.length === 0 || !zaak) return []
  const { inDelenVanaf } = getConfig().uploaden
  const context = { db, schrijver: openSchrijver(zaak.register), inDelenVanaf, houdVast }
  const verzonden: Verzonden[] = []
  for (const bestand of bestanden) {
    const url = await registreerDocument(context, bestand, { ...opdracht, zaak })
    verzonden.push({ veld: bestand.veld, naam: openNaam(bestand), uuid: uuidOf(url) ?? '' })
  }
  return verzonden
}

/** The taak, the receipt and the audit line in one transaction: the taak is done exactly when the receipt says so. */
async function completeTaak({ db, row, opdracht }: Werk, documenten: Verzonden[]): Promise<void> {
  await db.transaction(async (tx) => {
    const handeling = {
      db: tx,
      wie: wieVan(opdracht.identiteit),
      correlatieId: randomUUID(),
    }
    for (const { uuid } of documenten) {
      await recordAudit(handeling, { actie: 'toegevoegd', objecttype: 'document', objectId: uuid })
    }
    if (opdracht.taak) {
      const { uuid } = opdracht.taak
      const uitvoering = toUitvoering(opdracht, documenten)
      const registratie = createTaakregistratie(db, getConfig().registraties.taken)
      const done = await registratie.voerUit(handeling, opdracht.identiteit, uuid, uitvoering)
      // Withdrawn or expired while it was on its way: what was sent is with the zaak, and the taak says what it is.
      if (!done.ok) getLogger().warn('taak-niet-meer-open', { taak: uuid, reden: done.error })
    }
    await save(tx, row, { status: 'klaar', bezigTot: null })
  })
}

/** What hangs on nothing is removed from the register, and everything can be changed and sent again. */
async function giveBack({ db, row, opdracht: { zaak }, openSchrijver, houdVast }: Werk): Promise<Afronding> {
  for (const { id, stap, documentUrl } of await listBestanden(db, row.id)) {
    if (stap === 'gekoppeld' || stap === 'ongescand') continue
    await houdVast()
    if (documentUrl && zaak) await verwijderLos(openSchrijver(zaak.register), documentUrl)
    await updateBestand(db, id, { stap: 'ontvangen', documentUrl: null, lock: null })
  }
  const gegevens = { ...openGegevens(row.gegevensVersleuteld), teruggekomen: true }
  await save(db, row, {
    status: 'concept',
    bezigTot: null,
    opdrachtVersleuteld: null,
    gegevensVersleuteld: sealGegevens(gegevens),
  })
  return 'terug'
}

async function save(...args: Parameters<typeof updateClaimed>): Promise<void> {
  if (!(await updateClaimed(...args))) throw new LeaseVerloren('Een ander werkt aan deze inzending.')
}

function openConfigured(id: string): Schrijver {
  const config = getConfig().registers.find((register) => register.id === id)
  if (!config) throw new AppError('bron-onbereikbaar', 'Dit register is niet meer ingesteld.', { bron: id })
  const gebruiker = { id: 'mijnservices', weergave: 'MijnServices, namens een inwoner' }
  return createRegisterSchrijver(config, { secret: readGeheim(config.secret), gebruiker })
}
