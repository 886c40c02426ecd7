import { z } from 'zod'
import { pageQuery } from '@/lib/api/pagination'
import {
  alleenLezen,
  datumVeld,
  gerelateerdAanUit,
  gerelateerdAanVeld,
  persoonUrnVeld,
} from '@/lib/api/urn-velden'
import { HANDELINGSPERSPECTIEVEN } from '@/lib/domain/handelingsperspectief'
import { API_TAAK_STATUSSEN, fromApiStatus, TAAK_SOORTEN, type TaakSoort } from '@/lib/domain/taak'
import { API_TAAK_SOORTEN, apiTaakSoort } from '@/lib/domain/taak-api'
import { taakDetailsSchemas } from '@/lib/domain/taak-details'

export const uuidParams = z.object({ uuid: z.uuid().toLowerCase() })

const status = z.enum(API_TAAK_STATUSSEN).transform(fromApiStatus)

const velden = {
  ...alleenLezen,
  titel: z.string().max(100),
  verwerkerTaakId: z.string().max(36).optional(),
  status: status.optional(),
  startdatum: datumVeld.optional(),
  handelingsPerspectief: z.enum([...HANDELINGSPERSPECTIEVEN, '']).optional(),
  einddatumHandelingsTermijn: datumVeld,
  datumHerinnering: datumVeld.nullable().optional(),
  toelichting: z.string().max(80).optional(),
  isToegewezenAan: persoonUrnVeld.optional(),
  isGerelateerdAan: gerelateerdAanVeld.optional(),
}

/** A whole taak of one kind, as POST and PUT take it. */
export const invoerVan = <S extends TaakSoort>(soort: S) =>
  z.strictObject({
    ...velden,
    taakSoort: z.literal(apiTaakSoort(soort)).optional(),
    details: taakDetailsSchemas[soort],
  })

const metSoort = <S extends TaakSoort>(soort: S) =>
  z.strictObject({ ...velden, taakSoort: z.literal(apiTaakSoort(soort)), details: taakDetailsSchemas[soort] })

/** A whole taak of any kind; `taakSoort` decides which details belong to it. */
export const externeInvoer = z.discriminatedUnion('taakSoort', [
  metSoort('betaling'),
  metSoort('url'),
  metSoort('formulier'),
  metSoort('upload'),
])

/** A change: any of the fields. Which details are right follows from the taak itself. */
export const wijzigingInvoer = z
  .strictObject({
    ...velden,
    taakSoort: z.enum(API_TAAK_SOORTEN),
    details: z.record(z.string(), z.json()),
  })
  .partial()

const uitvoer = {
  url: z.url(),
  urn: z.string(),
  uuid: z.uuid(),
  titel: z.string(),
  verwerkerTaakId: z.string(),
  status: z.enum(API_TAAK_STATUSSEN),
  startdatum: z.iso.date(),
  handelingsPerspectief: z.enum([...HANDELINGSPERSPECTIEVEN, '']),
  einddatumHandelingsTermijn: z.iso.date(),
  datumHerinnering: z.iso.date().nullable(),
  toelichting: z.string(),
  isToegewezenAan: z.string().optional(),
  isGerelateerdAan: gerelateerdAanUit,
}
export const taakUitvoer = z.strictObject({
  ...uitvoer,
  taakSoort: z.enum(API_TAAK_SOORTEN),
  details: z.union(TAAK_SOORTEN.map((soort) => taakDetailsSchemas[soort])),
})

type Datumfilter = ReturnType<typeof datumVeld.optional>
type Datumfilters<N extends string> = { [K in N | `${N}__${'gt' | 'gte' | 'lt' | 'lte'}`]: Datumfilter }

/** A day and its four comparisons, named as the standard does. */
function datumfilters<const N extends string>(naam: N): Datumfilters<N>
function datumfilters(naam: string): Record<string, Datumfilter> {
  return Object.fromEntries(
    ['', '__gt', '__gte', '__lt', '__lte'].map((suffix) => [`${naam}${suffix}`, datumVeld.optional()]),
  )
}

/** The filters of the standard; in the body for `_zoek`. An empty one would mean "everything" where nothing was meant. */
export const zoekBody = z.strictObject({
  isToegewezenAan: persoonUrnVeld.optional(),
  isGerelateerdAan: z.string().min(1).max(255).optional(),
  status: status.optional(),
  taakSoort: z.enum(API_TAAK_SOORTEN).optional(),
  titel: z.string().min(1).max(100).optional(),
  verwerkerTaakId: z.string().min(1).max(36).optional(),
  handelingsPerspectief: z.enum(HANDELINGSPERSPECTIEVEN).optional(),
  uuid: z.uuid().toLowerCase().optional(),
  ...datumfilters('startdatum'),
  ...datumfilters('einddatumHandelingsTermijn'),
  ...datumfilters('datumHerinnering'),
})
export const listQuery = zoekBody.extend(pageQuery)
export const zoekQuery = z.object(pageQuery)
export type TakenFilters = z.output<typeof zoekBody>
