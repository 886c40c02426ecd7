import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { withTrace } from '@/lib/observability/trace'
import { collectOnce } from './collect-once'
import { collectZaken, type GevondenZaken, reportUnreachable } from './collect-zaken'
import type { OnbereikbareBron, ZaakSamenvatting, ZakenOverzicht, ZakenVraag } from './dto'
import { isProven } from './is-proven'
import { isAfgerond, type Selectie, selectZaken } from './select-zaken'
import { toSamenvatting } from './to-samenvatting'
import type { ZakenContext } from './zaken-context'
import type { ZichtbareZaak } from './zichtbare-zaak'

/**
 * The visitor's zaken of one kind, merged over all registers, searched, sorted and paged. Throws `bron-onbereikbaar`
 * when every register fails. The upstream calls are in `UPSTREAM.md`.
 */
export async function listZaken(
  identiteit: Identiteit,
  vraag: ZakenVraag,
  context?: ZakenContext,
): Promise<ZakenOverzicht> {
  return withTrace(async () => {
    if (context) return toOverzicht(identiteit, vraag, await collectZaken(identiteit, context), context)
    const own = collectOnce(identiteit)
    return toOverzicht(identiteit, vraag, await own.gevonden, own.context)
  })
}

async function toOverzicht(
  identiteit: Identiteit,
  vraag: ZakenVraag,
  { zaken: gevonden, onbereikbaar, teVeelVestigingen }: GevondenZaken,
  context: ZakenContext,
): Promise<ZakenOverzicht> {
  const { zaken, selectie, rows } = await fillPage(gevonden, vraag, (zaak) =>
    toRow(identiteit, zaak, context),
  )
  const failed = rows.flatMap((row) => (row && 'naam' in row ? [row] : []))
  const aantalAfgerond = zaken.filter(({ zaak }) => isAfgerond(zaak)).length
  return {
    ...selectie,
    zaken: rows.filter((row) => row !== null && 'zaaknummer' in row),
    aantalLopend: zaken.length - aantalAfgerond,
    aantalAfgerond,
    toonOrganisatie: new Set(zaken.map(({ register }) => register.naam)).size > 1,
    onbereikbaar: [...new Map([...onbereikbaar, ...failed].map((bron) => [bron.id, bron])).values()],
    teVeelVestigingen,
  }
}

type Row = ZaakSamenvatting | OnbereikbareBron | null

/** The row; null when the rollen that came late prove nothing; the source when it failed halfway. */
async function toRow(identiteit: Identiteit, zichtbaar: ZichtbareZaak, context: ZakenContext): Promise<Row> {
  const { register } = zichtbaar
  try {
    return (await isProven(identiteit, zichtbaar, context)) ? await toSamenvatting(zichtbaar, context) : null
  } catch (error) {
    reportUnreachable(error, register.id, context)
    return { id: register.id, naam: register.naam }
  }
}

/** Only a register that gives what was not asked for needs more than one; then it must not cost without end. */
const MAX_RONDES = 5

/**
 * The page with its rows. A zaak whose rollen came late and prove nothing makes room for the next one, and counts
 * nowhere: a page is full and the totals hold for what may be shown.
 */
async function fillPage(
  gevonden: readonly ZichtbareZaak[],
  vraag: ZakenVraag,
  toRow: (zaak: ZichtbareZaak) => Promise<Row>,
): Promise<{ zaken: readonly ZichtbareZaak[]; selectie: Selectie; rows: Row[] }> {
  const known = new Map<ZichtbareZaak, Promise<Row>>()
  const rowOf = (zaak: ZichtbareZaak) => {
    const row = known.get(zaak) ?? toRow(zaak)
    known.set(zaak, row)
    return row
  }
  let zaken = gevonden
  for (let ronde = 1; ; ronde += 1) {
    const selectie = selectZaken(zaken, vraag)
    const rows = await Promise.all(selectie.zaken.map(rowOf))
    const vreemd = new Set(selectie.zaken.filter((_zaak, index) => rows[index] === null))
    if (vreemd.size === 0 || ronde === MAX_RONDES) return { zaken, selectie, rows }
    zaken = zaken.filter((zaak) => !vreemd.has(zaak))
  }
}
