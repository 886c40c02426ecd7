import 'server-only'
import { z } from 'zod'
import type { Database, Executor } from '@/db/client'
import { type BestandRow, listBestanden } from '@/db/queries/uploads/bestanden'
import {
  type ConceptRow,
  ensureConcept,
  findConcept,
  findLopendConcept,
  sendConceptRow,
  updateConcept,
} from '@/db/queries/uploads/concepten'
import { eigenaarVan } from '@/lib/crypto/eigenaar-van'
import { decrypt, encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { BESTANDSFOUTEN } from '@/lib/domain/upload'
import { NAAM_CONTEXT } from './ontvang-bestand'

/** Who pays is back by then, mostly. */
const EERSTE_VRAAG_MS = 60_000
const GEGEVENS_CONTEXT = 'concepten.gegevens_versleuteld'
const OPDRACHT_CONTEXT = 'concepten.opdracht_versleuteld'

const gegevensSchema = z.object({
  /** Answers by field; a field may have several. */
  waarden: z.record(z.string(), z.array(z.string())).default({}),
  geweigerd: z
    .array(z.object({ veld: z.string(), naam: z.string(), fout: z.enum(BESTANDSFOUTEN) }))
    .default([]),
  /** The register refused what was sent; the inwoner may try again. */
  teruggekomen: z.boolean().default(false),
  betaling: z.string().optional(),
})
export type ConceptGegevens = z.output<typeof gegevensSchema>

const opdrachtSchema = z.object({
  identiteit: identiteitSchema,
  taak: z.object({ uuid: z.string().min(1), soort: z.enum(['upload', 'formulier', 'betaling']) }).nullable(),
  zaak: z
    .object({
      register: z.string(),
      uuid: z.string(),
      url: z.url(),
      bronorganisatie: z.string(),
      documenttype: z.url(),
    })
    .nullable(),
  /** Answers of a form, by key; those of its file fields come from the files. */
  antwoorden: z.record(z.string(), z.json()).nullable(),
  /** The register will not have it: what is there already goes, and the inwoner gets it back. */
  geweigerd: z.boolean().default(false),
})
export type Opdracht = z.output<typeof opdrachtSchema>
/** As it is first sent. */
export type NieuweOpdracht = Omit<Opdracht, 'geweigerd'>

export type UploadBestand = Pick<BestandRow, 'id' | 'veld' | 'formaat' | 'omvang' | 'stap'> & { naam: string }
export type Concept = {
  id: string
  sleutel: string
  status: ConceptRow['status']
  verzondenOp: Date | null
  gegevens: ConceptGegevens
  bestanden: UploadBestand[]
}

export const taakSleutel = (uuid: string) => `taak:${uuid}`
export const zaakSleutel = ({ register, uuid }: { register: string; uuid: string }) =>
  `zaak:${register}:${uuid}`

/** What this visitor was doing here, or null. */
export async function loadConcept(
  db: Database,
  identiteit: Identiteit,
  sleutel: string,
): Promise<Concept | null> {
  const row = await findLopendConcept(db, { eigenaar: eigenaarVan(identiteit), sleutel })
  return row && toConcept(db, row)
}

/** A concept of this visitor by its number, finished or not. */
export async function loadConceptById(
  db: Database,
  identiteit: Identiteit,
  id: string,
): Promise<Concept | null> {
  const row = await findConcept(db, eigenaarVan(identiteit), id)
  return row && toConcept(db, row)
}

/** The visitor's concept for this; made when there is none. Null when another request finished it just now. */
export async function openConcept(
  db: Database,
  identiteit: Identiteit,
  sleutel: string,
): Promise<Concept | null> {
  const leeg = sealGegevens(gegevensSchema.parse({}))
  const row = await ensureConcept(db, { eigenaar: eigenaarVan(identiteit), sleutel }, leeg)
  return row && toConcept(db, row)
}

async function toConcept(db: Database, row: ConceptRow): Promise<Concept> {
  const bestanden = await listBestanden(db, row.id)
  return {
    id: row.id,
    sleutel: row.sleutel,
    status: row.status,
    verzondenOp: row.verzondenOp,
    gegevens: openGegevens(row.gegevensVersleuteld),
    bestanden: bestanden.map((bestand) => ({ ...bestand, naam: openNaam(bestand) })),
  }
}

export const openNaam = ({ naamVersleuteld }: Pick<BestandRow, 'naamVersleuteld'>): string =>
  decrypt(getSleutelbos(), naamVersleuteld, NAAM_CONTEXT)

export const sealGegevens = (gegevens: ConceptGegevens): string =>
  encrypt(getSleutelbos(), JSON.stringify(gegevens), GEGEVENS_CONTEXT)
export const openGegevens = (versleuteld: string): ConceptGegevens =>
  gegevensSchema.parse(JSON.parse(decrypt(getSleutelbos(), versleuteld, GEGEVENS_CONTEXT)))

export const sealOpdracht = (opdracht: Opdracht): string =>
  encrypt(getSleutelbos(), JSON.stringify(opdracht), OPDRACHT_CONTEXT)
export const openOpdracht = (versleuteld: string): Opdracht =>
  opdrachtSchema.parse(JSON.parse(decrypt(getSleutelbos(), versleuteld, OPDRACHT_CONTEXT)))

/** Keeps what was typed; false when it was sent in the meantime. */
export const saveGegevens = (db: Executor, id: string, gegevens: ConceptGegevens): Promise<boolean> =>
  updateConcept(db, id, { gegevensVersleuteld: sealGegevens(gegevens) })

/** Keeps which payment was started, and for whom: the worker asks how it ends when the payer does not come back. */
export const saveBetaling = (
  db: Executor,
  { id, gegevens }: Pick<Concept, 'id' | 'gegevens'>,
  betaling: string,
  opdracht: Pick<NieuweOpdracht, 'identiteit' | 'taak'>,
): Promise<boolean> =>
  updateConcept(db, id, {
    gegevensVersleuteld: sealGegevens({ ...gegevens, betaling }),
    opdrachtVersleuteld: sealOpdracht({ ...opdracht, zaak: null, antwoorden: null, geweigerd: false }),
    pogingen: 0,
    bezigTot: new Date(Date.now() + EERSTE_VRAAG_MS),
  })

/** The point of no return: from here on it is carried out once. False for the second of two callers. */
export const sendConcept = (db: Executor, id: string, opdracht: NieuweOpdracht): Promise<boolean> =>
  sendConceptRow(db, id, {
    opdrachtVersleuteld: sealOpdracht({ ...opdracht, geweigerd: false }),
    verzondenOp: new Date(),
    bezigTot: new Date(0),
  })
