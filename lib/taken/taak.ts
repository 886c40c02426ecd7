import 'server-only'
import type { TaakLijstRow } from '@/db/queries/taken/list-taken'
import { openPersoon, sealPersoon } from '@/lib/crypto/persoon-urn'
import { decrypt, encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import type { TaakStatus } from '@/lib/domain/taak'
import { type TaakDetails, type TaakInhoud, taakInhoudSchema } from '@/lib/domain/taak-details'
import type { PersoonUrn } from '@/lib/domain/urn'

const PERSOON_CONTEXT = 'taken.toegewezen_aan_versleuteld'
const DETAILS_CONTEXT = 'taken.details_versleuteld'

/** A taak as the registration gives it. Days are `YYYY-MM-DD`; the last one is inclusive, in Dutch time. */
export type Taak = TaakInhoud & {
  uuid: string
  versie: number
  titel: string
  toelichting: string
  status: TaakStatus
  startdatum: string
  /** Null when the source knows no term; a taak of our own store always has one. */
  einddatumHandelingsTermijn: string | null
  datumHerinnering: string | null
  handelingsPerspectief: Handelingsperspectief
  verwerkerTaakId: string
  /** URN; never in a URL, log line or queue. */
  isToegewezenAan: string | null
  /** URNs of zaken and products. */
  isGerelateerdAan: string[]
  uitgevoerdOp: Date | null
}

/** A taak of our own store. */
export type EigenTaak = Taak & { einddatumHandelingsTermijn: string }

/** What a behandelaar may set. */
export type TaakVelden = {
  titel: string
  toelichting: string
  startdatum: string
  einddatumHandelingsTermijn: string
  datumHerinnering: string | null
  handelingsPerspectief: Handelingsperspectief
  verwerkerTaakId: string
  isToegewezenAan: PersoonUrn
  isGerelateerdAan: string[]
}

/** A row with its details decrypted, and its person when somebody asks for it: a list of one person's taken never does. */
export function toTaak(row: TaakLijstRow): EigenTaak {
  const details: unknown = JSON.parse(decrypt(getSleutelbos(), row.detailsVersleuteld, DETAILS_CONTEXT))
  return {
    ...taakInhoudSchema.parse({ soort: row.soort, details }),
    uuid: row.id,
    versie: row.versie,
    titel: row.titel,
    toelichting: row.toelichting,
    status: row.status,
    startdatum: row.startdatum,
    einddatumHandelingsTermijn: row.einddatumHandelingsTermijn,
    datumHerinnering: row.datumHerinnering,
    handelingsPerspectief: row.handelingsPerspectief,
    verwerkerTaakId: row.verwerkerTaakId,
    get isToegewezenAan() {
      return row.toegewezenAanVersleuteld && openPersoon(PERSOON_CONTEXT, row.toegewezenAanVersleuteld)
    },
    isGerelateerdAan: row.gerelateerdAan,
    uitgevoerdOp: row.uitgevoerdOp,
  }
}

/** Columns for the fields that are given. */
export function toKolommen({ isToegewezenAan, isGerelateerdAan, ...velden }: Partial<TaakVelden>) {
  const persoon = isToegewezenAan && sealPersoon(PERSOON_CONTEXT, isToegewezenAan)
  return {
    ...velden,
    ...(isGerelateerdAan ? { gerelateerdAan: isGerelateerdAan } : {}),
    ...(persoon
      ? {
          toegewezenAanVersleuteld: persoon.versleuteld,
          toegewezenAanHash: persoon.hash,
          toegewezenAanVestiging: persoon.vestiging,
        }
      : {}),
  }
}

export const sealDetails = (details: TaakDetails): string =>
  encrypt(getSleutelbos(), JSON.stringify(details), DETAILS_CONTEXT)
