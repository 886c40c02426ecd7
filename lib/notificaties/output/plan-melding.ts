import 'server-only'
import { Temporal } from 'temporal-polyfill'
import type { Executor } from '@/db/client'
import { findLaatstGepland, insertMelding, lockOnderwerp } from '@/db/queries/notificaties-in/meldingen'
import { listOnbezorgbaar } from '@/db/queries/notificaties-uit/find-bericht'
import { insertBerichten } from '@/db/queries/notificaties-uit/insert-bericht'
import type { Kanaalsoort } from '@/lib/domain/aflevering'
import type { SoortenConfig } from '@/lib/env/inwinnen-schema'
import type { Ontvanger } from '@/lib/klantinteractie/ontvangersregistratie'
import { hashAdres } from '../bezorging/inhoud'
import { toRij } from '../bezorging/plan-bericht'
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
  const bestemmingen = bestemmingenVan(ontvanger, { ...planning.soorten, zaaknummer: rij.zaaknummer })
  const [laatste, voorkeuren, bereikbaar] = await Promise.all([
    findLaatste(tx, rij, planning, nu),
    planning.leesVoorkeuren(tx, ontvanger.id),
    listBereikbaar(tx, bestemmingen, planning),
  ])
  const note = async (uitkomst: Gepland, bijzonder = {}) =>
    (await insertMelding(tx, { ...rij, ...bijzonder })) ? uitkomst : 'al-gemeld'
  const keuze = onderwerpVan[soort]
  const gekozen = KANALEN.filter((kanaal) => keuze === null || voorkeuren.kanalen[kanaal].includes(keuze))
  if (gekozen.length === 0) return note('wil-niet')
  if (voorkeuren.bundeling === 'dagelijks' && keuze !== null && keuze !== 'herinneringen')
    return note('bundelen', { bundelen: true })
  if (laatste && laatste > nu) return note('samengevoegd')
  const vanaf = laatste ? new Date(laatste.getTime() + grensMs(planning)) : nu
  const berichten = kiesBerichten(
    { ...rij, taal: taalVan(ontvanger, voorkeuren), spoed: isSpoedsoort(soort) },
    // What nobody chose goes one way: the first that reaches them.
    { bereikbaar, gekozen, alle: keuze !== null },
    { planning, voorkeuren, vanaf, nu },
  )
  if (berichten.length === 0) return note('geen-adres')
  const kanalen = berichten.map(({ kanaal }) => kanaal)
  const uitkomst = await note('gepland', { kanalen, geplandOp: vanaf })
  if (uitkomst === 'gepland') await insertBerichten(tx, berichten)
  return uitkomst
}

const KANALEN = ['email', 'sms', 'brief'] as const

const grensMs = ({ soorten }: Planning) => soorten.frequentieMinuten * 60_000

/**
 * For when the last message about this was planned, as far as the limit asks: a next one is not sooner, and what still waits
 * for its moment tells of this as well.
 */
const findLaatste = async (
  tx: Executor,
  rij: Parameters<typeof findLaatstGepland>[1],
  planning: Planning,
  nu: Date,
) => (grensMs(planning) === 0 ? null : findLaatstGepland(tx, rij, new Date(nu.getTime() - grensMs(planning))))

/** The destinations that this installation has a channel for and where, as far as is known, messages arrive. */
async function listBereikbaar(
  tx: Executor,
  bestemmingen: readonly Bestemming[],
  { kanalen }: Planning,
): Promise<Bestemming[]> {
  const metHash = bestemmingen
    .filter(({ kanaal }) => kanalen.includes(kanaal))
    .map((bestemming) => ({
      kanaal: bestemming.kanaal,
      adresHash: hashAdres(bestemming.kanaal, bestemming.adres),
      bestemming,
    }))
  const onbezorgbaar = await listOnbezorgbaar(tx, metHash)
  return metHash.flatMap(({ adresHash, bestemming }) => (onbezorgbaar.has(adresHash) ? [] : [bestemming]))
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
type Keuze = { gekozen: readonly Kanaalsoort[]; alle: boolean }
type Moment = { planning: Planning; voorkeuren: Voorkeuren; vanaf: Date; nu: Date }

/**
 * Plans on each chosen channel (or, unless `alle`, the first) that reaches the recipient; when none of them does, on the
 * next one that does. Gives the channels that were planned.
 */
export async function planOpKanalen(
  tx: Executor,
  bericht: TeBezorgen,
  { bestemmingen, ...keuze }: Keuze & { bestemmingen: readonly Bestemming[] },
  moment: Moment,
): Promise<Kanaalsoort[]> {
  const bereikbaar = await listBereikbaar(tx, bestemmingen, moment.planning)
  const berichten = kiesBerichten(bericht, { ...keuze, bereikbaar }, moment)
  await insertBerichten(tx, berichten)
  return berichten.map(({ kanaal }) => kanaal)
}

/** The messages of `planOpKanalen`, as they are to rest. */
function kiesBerichten(
  { verlooptOp, ...bericht }: TeBezorgen,
  { bereikbaar, gekozen, alle }: Keuze & { bereikbaar: readonly Bestemming[] },
  moment: Moment,
) {
  const eerst = bereikbaar.filter(({ kanaal }) => gekozen.includes(kanaal))
  const daarna = bereikbaar.filter(({ kanaal }) => !gekozen.includes(kanaal))
  const gepland = alle && eerst.length > 0 ? eerst : [...eerst, ...daarna].slice(0, 1)
  return gepland.map((bestemming) => {
    const nietVoor = beginVan(bestemming.kanaal, moment)
    return toRij({ ...bericht, ...bestemming, nietVoor, ...(verlooptOp && { verlooptOp }) }, moment.nu)
  })
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
