import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { withTrace } from '@/lib/observability/trace'
import { collectOnce } from './collect-once'
import { collectZaken, type GevondenZaken } from './collect-zaken'
import type { ZakenOverzicht, ZakenVraag } from './dto'
import { loadRij, type Rij, toRijen } from './load-rij'
import { isAfgerond, type Selectie, selectZaken } from './select-zaken'
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
  const { zaken, selectie, rijen } = await fillPage(gevonden, vraag, (zaak) =>
    loadRij(identiteit, zaak, context),
  )
  const aantalAfgerond = zaken.filter(({ zaak }) => isAfgerond(zaak)).length
  return {
    ...selectie,
    ...toRijen(rijen, onbereikbaar),
    aantalLopend: zaken.length - aantalAfgerond,
    aantalAfgerond,
    toonOrganisatie: new Set(zaken.map(({ register }) => register.naam)).size > 1,
    teVeelVestigingen,
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
  toRij: (zaak: ZichtbareZaak) => Promise<Rij>,
): Promise<{ zaken: readonly ZichtbareZaak[]; selectie: Selectie; rijen: Rij[] }> {
  const known = new Map<ZichtbareZaak, Promise<Rij>>()
  const rijOf = (zaak: ZichtbareZaak) => {
    const rij = known.get(zaak) ?? toRij(zaak)
    known.set(zaak, rij)
    return rij
  }
  let zaken = gevonden
  for (let ronde = 1; ; ronde += 1) {
    const selectie = selectZaken(zaken, vraag)
    const rijen = await Promise.all(selectie.zaken.map(rijOf))
    const vreemd = new Set(selectie.zaken.filter((_zaak, index) => rijen[index] === null))
    if (vreemd.size === 0 || ronde === MAX_RONDES) return { zaken, selectie, rijen }
    zaken = zaken.filter((zaak) => !vreemd.has(zaak))
  }
}
