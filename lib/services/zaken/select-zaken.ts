import 'server-only'
import { matchZoekterm } from '@/lib/domain/match-zoekterm'
import { berekenTermijn } from '@/lib/domain/termijn'
import type { ZakenFacetten, ZakenVraag } from './dto'
import { registratiedatumVan } from './to-samenvatting'
import type { ZichtbareZaak } from './zichtbare-zaak'

const PER_PAGINA = 20

export type Selectie = {
  zaken: ZichtbareZaak[]
  totaal: number
  pagina: number
  paginas: number
  facetten: ZakenFacetten
}

/** Searches, filters, sorts and pages. A page beyond the last one gives the last. */
export function selectZaken(zaken: readonly ZichtbareZaak[], vraag: ZakenVraag): Selectie {
  const found = zaken.filter(
    ({ zaak, omschrijving }) =>
      isAfgerond(zaak) === (vraag.soort === 'afgerond') &&
      matchZoekterm({ identificatie: zaak.identificatie, omschrijving }, vraag.zoek ?? ''),
  )
  const hasZaaktype = (zaak: ZichtbareZaak) =>
    !vraag.zaaktype || zaak.zaaktype.omschrijving === vraag.zaaktype
  const hasJaar = (zaak: ZichtbareZaak) => !vraag.jaar || jaarVan(zaak) === vraag.jaar
  const filtered = found
    .filter((zaak) => hasZaaktype(zaak) && hasJaar(zaak))
    .toSorted(comparatorFor(vraag.sorteer))
  const paginas = Math.max(1, Math.ceil(filtered.length / PER_PAGINA))
  const pagina = Math.min(Math.max(1, Math.trunc(vraag.pagina ?? 1)), paginas)
  return {
    zaken: filtered.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA),
    totaal: filtered.length,
    pagina,
    paginas,
    // A facet shows what else could be chosen, so it disregards its own filter.
    facetten: {
      zaaktypen: count(found.filter(hasJaar).map((zaak) => zaak.zaaktype.omschrijving)).toSorted((a, b) =>
        a.waarde.localeCompare(b.waarde, 'nl'),
      ),
      jaren: count(found.filter(hasZaaktype).map(jaarVan)).toSorted((a, b) =>
        b.waarde.localeCompare(a.waarde),
      ),
    },
  }
}

/** `einddatum` decides, whatever the status or resultaat says (VELD §5.2). */
export const isAfgerond = ({ einddatum }: { einddatum: string | null }): boolean => einddatum !== null

/** The date that the row shows: afgerond on, else geregistreerd on. */
const peildatum = (zaak: ZichtbareZaak) => zaak.zaak.einddatum ?? registratiedatumVan(zaak)
const jaarVan = (zaak: ZichtbareZaak) => peildatum(zaak).slice(0, 4)

type Comparator = (a: ZichtbareZaak, b: ZichtbareZaak) => number

function comparatorFor(sorteer: ZakenVraag['sorteer'] = 'nieuwste'): Comparator {
  const oldest: Comparator = (a, b) =>
    peildatum(a).localeCompare(peildatum(b)) ||
    a.zaak.startdatum.localeCompare(b.zaak.startdatum) ||
    // A last resort that never ties, so that no zaak is on two pages.
    a.zaak.url.localeCompare(b.zaak.url)
  const newest: Comparator = (a, b) => oldest(b, a)
  switch (sorteer) {
    case 'nieuwste':
      return newest
    case 'oudste':
      return oldest
    case 'naam':
      return (a, b) => a.omschrijving.localeCompare(b.omschrijving, 'nl') || newest(a, b)
    case 'deadline':
      return (a, b) => deadlineVan(a).localeCompare(deadlineVan(b)) || newest(a, b)
  }
}

/** The first date that the visitor may count on; a zaak without one comes last. */
function deadlineVan({ zaak, zaaktype }: ZichtbareZaak): string {
  const { streefdatum, uiterlijkeDatum } = berekenTermijn({ ...zaak, ...termijnenVan(zaaktype) })
  return streefdatum ?? uiterlijkeDatum ?? '9999'
}

const termijnenVan = ({ servicenorm, doorlooptijd }: ZichtbareZaak['zaaktype']) => ({
  servicenorm,
  doorlooptijd,
})

function count(values: string[]): { waarde: string; aantal: number }[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([waarde, aantal]) => ({ waarde, aantal }))
}
