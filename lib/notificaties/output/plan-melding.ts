import 'server-only'
import { Temporal } from 'temporal-polyfill'
import type { Executor } from '@/db/client'
import {
  findLaatstGepland,
  insertMelding,
  lockOnderwerp,
  updateMelding,
} from '@/db/queries/notificaties-in/meldingen'
import type { Kanaalsoort } from '@/lib/domain/aflevering'
import type { SoortenConfig } from '@/lib/env/inwinnen-schema'
import type { Ontvanger } from '@/lib/klantinteractie/ontvangersregistratie'
import { planBericht } from '../bezorging/plan-bericht'
import type { Berichtsoort, Variabelen } from '../sjablonen/berichtsoorten'
import type { Melding } from '../soorten/soort'
import { isSpoedsoort } from '../soorten/spoed'
import { type Bestemming, bestemmingenVan } from './bestemmingen'
import { buiten, naStilte } from './stille-uren'
import { type LeesVoorkeuren, onderwerpVan, type Voorkeuren } from './voorkeuren'

export type Planning = {
  soorten: SoortenConfig
  leesVoorkeuren: LeesVoorkeuren
  /** Channels that this installation has. */
  kanalen: readonly Kanaalsoort[]
}

export type Gepland = 'gepland' | 'bundelen' | 'al-gemeld' | 'samengevoegd' | 'wil-niet' | 'geen-adres'

/**
 * Plans what one recipient gets of one melding: nothing twice, nothing that they turned off, by the channels that they
 * chose and that reach them. Run it in the transaction that closes the event.
 */
export async function planMelding(
  tx: Executor,
  melding: Melding,
  ontvanger: Ontvanger,
  planning: Planning,
  nu: Date,
): Promise<Gepland> {
  const { soort, gebeurtenis, onderwerp, zaak, variabelen } = melding
  const verlooptOp = melding.totEnMet ? eindeVan(melding.totEnMet) : null
  if (verlooptOp && verlooptOp <= nu) return 'wil-niet'
  const rij = {
    soort,
    gebeurtenis,
    onderwerp,
    ontvanger: ontvanger.id,
    zaakUuid: zaak?.uuid ?? null,
    zaaknummer: zaak?.identificatie ?? '',
    variabelen,
    verlooptOp,
    aangemaaktOp: nu,
  }
  await lockOnderwerp(tx, ontvanger.id, onderwerp)
  if (!(await insertMelding(tx, rij))) return 'al-gemeld'
  const voorkeuren = await planning.leesVoorkeuren(tx, ontvanger.id)
  const keuze = onderwerpVan[soort]
  const gekozen = KANALEN.filter((kanaal) => keuze === null || voorkeuren.kanalen[kanaal].includes(keuze))
  if (gekozen.length === 0) return 'wil-niet'
  if (voorkeuren.bundeling === 'dagelijks' && keuze !== null && keuze !== 'herinneringen') {
    await updateMelding(tx, rij, { bundelen: true })
    return 'bundelen'
  }
  const vanaf = await findBegin(tx, rij, planning, nu)
  if (vanaf === 'samengevoegd') return vanaf
  const bestemmingen = bestemmingenVan(ontvanger, { ...planning.soorten, zaaknummer: rij.zaaknummer })
  const gepland = await planOpKanalen(
    tx,
    { ...rij, taal: taalVan(ontvanger, voorkeuren), spoed: isSpoedsoort(soort) },
    // What nobody chose goes one way: the first that reaches them.
    { bestemmingen, gekozen, alle: keuze !== null },
    { planning, voorkeuren, vanaf, nu },
  )
  if (gepland.length === 0) return 'geen-adres'
  await updateMelding(tx, rij, { kanalen: gepland, geplandOp: vanaf })
  return 'gepland'
}

const KANALEN = ['email', 'sms', 'brief'] as const

/** Not sooner than the limit allows; what still waits for its moment tells of this as well. */
async function findBegin(
  tx: Executor,
  rij: { ontvanger: string; onderwerp: string; soort: string },
  { soorten }: Planning,
  nu: Date,
): Promise<Date | 'samengevoegd'> {
  const grensMs = soorten.frequentieMinuten * 60_000
  if (grensMs === 0) return nu
  const laatste = await findLaatstGepland(tx, rij, new Date(nu.getTime() - grensMs))
  if (!laatste) return nu
  return laatste > nu ? 'samengevoegd' : new Date(laatste.getTime() + grensMs)
}

export type TeBezorgen = {
  gebeurtenis: string
  ontvanger: string
  soort: Berichtsoort
  taal: 'nl' | 'en'
  variabelen: Variabelen
  spoed: boolean
  verlooptOp: Date | null
}
type Keuze = { bestemmingen: Bestemming[]; gekozen: readonly Kanaalsoort[]; alle: boolean }
type Moment = { planning: Planning; voorkeuren: Voorkeuren; vanaf: Date; nu: Date }

/**
 * Plans on each chosen channel (or, unless `alle`, the first) that reaches the recipient; when none of them does, on the
 * next one that does. Gives the channels that were planned.
 */
export async function planOpKanalen(
  tx: Executor,
  bericht: TeBezorgen,
  { bestemmingen, gekozen, alle }: Keuze,
  moment: Moment,
): Promise<Kanaalsoort[]> {
  const bruikbaar = bestemmingen.filter(({ kanaal }) => moment.planning.kanalen.includes(kanaal))
  const eerst = bruikbaar.filter(({ kanaal }) => gekozen.includes(kanaal))
  const daarna = bruikbaar.filter(({ kanaal }) => !gekozen.includes(kanaal))
  const gepland: Kanaalsoort[] = []
  for (const bestemming of [...eerst, ...daarna]) {
    if (gepland.length > 0 && !(alle && eerst.includes(bestemming))) continue
    const { verlooptOp, ...rest } = bericht
    const nietVoor = beginVan(bestemming.kanaal, moment)
    const uitslag = await planBericht(
      tx,
      { ...rest, ...bestemming, nietVoor, ...(verlooptOp && { verlooptOp }) },
      moment.nu,
    )
    if (uitslag.ok || uitslag.error === 'al-gepland') gepland.push(bestemming.kanaal)
  }
  return gepland
}

function beginVan(kanaal: Kanaalsoort, { planning, voorkeuren, vanaf }: Moment): Date {
  if (kanaal === 'brief' || kanaal === 'berichtenbox') return vanaf
  const stil = voorkeuren.stilte ? naStilte(vanaf, voorkeuren.stilte) : vanaf
  if (kanaal === 'email') return stil
  const overdag = naStilte(stil, buiten(planning.soorten.smsVenster))
  return voorkeuren.stilte ? naStilte(overdag, voorkeuren.stilte) : overdag
}

export const taalVan = ({ voorkeurstaal }: Ontvanger, { taal }: Voorkeuren): 'nl' | 'en' =>
  taal === 'en' || voorkeurstaal.startsWith('en') ? 'en' : 'nl'

/** The end of a day on the Dutch clock. */
function eindeVan(dag: string): Date {
  const volgende = Temporal.PlainDate.from(dag).add({ days: 1 })
  return new Date(volgende.toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
}
