import 'server-only'
import { getDb } from '@/db/client'
import {
  type Concept,
  loadConcept,
  loadConceptById,
  openConcept,
  sendConcept,
  zaakSleutel,
} from '@/lib/documenten-upload/concept'
import type { FormulierVerzoek } from '@/lib/documenten-upload/lees-formulier'
import { rondAf } from '@/lib/documenten-upload/rond-af'
import { getVirusscan } from '@/lib/documenten-upload/virusscan'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Bestandsregels } from '@/lib/domain/upload'
import type { TaakBestand } from '@/lib/services/taken/dto'
import type { ZaakRef } from '@/lib/services/zaken/dto'
import { loadZaakVoorUpload, type UploadZaak } from './load-zaak-voor-upload'
import { bestandsregels, ontvangInvoer } from './ontvang-invoer'
import { teTonenBestanden } from './te-tonen-bestanden'

const TYPE_VELD = 'documenttype'
const BESTAND_VELD = 'bestanden'

export type ZaakdocumentFout = 'kies-type' | 'kies-bestand'
export type Zaakdocumenten = {
  zaak: Pick<UploadZaak, 'register' | 'uuid' | 'zaaknummer' | 'omschrijving' | 'isAfgerond'>
  /** Kinds of document to choose from, by name; empty when this zaak takes nothing from an inwoner. */
  typen: string[]
  gekozenType: string | null
  regels: Bestandsregels
  bestanden: TaakBestand[]
  geweigerd: Concept['gegevens']['geweigerd']
  fouten: ZaakdocumentFout[]
  teruggekomen: boolean
  /** Something was sent and is still on its way. */
  onderweg: boolean
}

/** What the page to add documents to a zaak shows, or null under the same rules as `getZaak`. Throws AppError too. */
export async function getZaakdocumenten(
  identiteit: Identiteit,
  ref: ZaakRef,
): Promise<Zaakdocumenten | null> {
  const zaak = await loadZaakVoorUpload(identiteit, ref)
  if (!zaak) return null
  return toDto(zaak, await loadConcept(getDb(), identiteit, zaakSleutel(ref)))
}

function toDto(zaak: UploadZaak, concept: Concept | null): Zaakdocumenten {
  const { bestanden, geweigerd } = teTonenBestanden(concept)
  const typen = zaak.typen.map(({ naam }) => naam)
  const gekozen = concept?.gegevens.waarden[TYPE_VELD]?.[0]
  const gekozenType =
    typen.find((naam) => naam === gekozen) ?? (typen.length === 1 ? (typen[0] ?? null) : null)
  const { register, uuid, zaaknummer, omschrijving, isAfgerond } = zaak
  return {
    zaak: { register, uuid, zaaknummer, omschrijving, isAfgerond },
    typen: isAfgerond ? [] : typen,
    gekozenType,
    regels: bestandsregels(),
    bestanden,
    geweigerd,
    fouten: [
      ...(gekozenType ? [] : (['kies-type'] as const)),
      ...(bestanden.length > 0 ? [] : (['kies-bestand'] as const)),
    ],
    teruggekomen: concept?.gegevens.teruggekomen ?? false,
    onderweg: concept?.status === 'bezig',
  }
}

export type ZaakdocumentVervolg =
  | { soort: 'niet-gevonden' | 'formulier' | 'fouten' | 'controle' }
  | { soort: 'verstuurd'; ontvangst: string }

/** Takes in a form with documents for a zaak; with `alleenBewaren` it is only kept. Throws AppError when it did not arrive whole or the register fails. */
export async function submitZaakdocument(
  identiteit: Identiteit,
  ref: ZaakRef,
  verzoek: FormulierVerzoek,
  { alleenBewaren = false }: { alleenBewaren?: boolean } = {},
): Promise<ZaakdocumentVervolg> {
  const db = getDb()
  const zaak = await loadZaakVoorUpload(identiteit, ref)
  if (!zaak) return { soort: 'niet-gevonden' }
  const sleutel = zaakSleutel(ref)
  const concept = await openConcept(db, identiteit, sleutel)
  if (concept?.status !== 'concept' || zaak.isAfgerond || zaak.typen.length === 0)
    return { soort: 'formulier' }
  const actie = await ontvangInvoer(verzoek, {
    db,
    virusscan: getVirusscan(),
    concept,
    regels: bestandsregels(),
    tekstvelden: [TYPE_VELD],
    bestandsvelden: [BESTAND_VELD],
  })
  if (alleenBewaren) return { soort: 'formulier' }
  const nieuw = await openConcept(db, identiteit, sleutel)
  if (nieuw?.status !== 'concept') return { soort: 'formulier' }
  const { fouten, geweigerd, gekozenType } = toDto(zaak, nieuw)
  if (actie === 'toevoegen') return { soort: geweigerd.length > 0 ? 'fouten' : 'formulier' }
  if (actie === 'aanpassen') return { soort: 'formulier' }
  const type = zaak.typen.find(({ naam }) => naam === gekozenType)
  if (fouten.length > 0 || geweigerd.length > 0 || !type) return { soort: 'fouten' }
  if (actie !== 'versturen') return { soort: 'controle' }
  const { register, uuid, url, bronorganisatie } = zaak
  const doel = { register, uuid, url, bronorganisatie, documenttype: type.url }
  if (!(await sendConcept(db, nieuw.id, { identiteit, taak: null, zaak: doel, antwoorden: null })))
    return { soort: 'formulier' }
  const uitkomst = await rondAf(db, nieuw.id)
  return uitkomst === 'terug' ? { soort: 'formulier' } : { soort: 'verstuurd', ontvangst: nieuw.id }
}

export type ZaakdocumentOntvangst = {
  zaak: Zaakdocumenten['zaak']
  bestanden: string[]
  /** ISO date-time. */
  verzondenOp: string
  referentie: string
  onderweg: boolean
}

/** The receipt of documents that were added: what, when, and whether the register has them. Null when it is not the visitor's. */
export async function getZaakdocumentOntvangst(
  identiteit: Identiteit,
  ref: ZaakRef,
  id: string,
): Promise<ZaakdocumentOntvangst | null> {
  const [zaak, concept] = await Promise.all([
    loadZaakVoorUpload(identiteit, ref),
    loadConceptById(getDb(), identiteit, id),
  ])
  if (!zaak || concept?.sleutel !== zaakSleutel(ref) || !concept.verzondenOp) return null
  return {
    zaak: toDto(zaak, null).zaak,
    bestanden: concept.bestanden.map(({ naam }) => naam),
    verzondenOp: concept.verzondenOp.toISOString(),
    referentie: `D-${concept.id.slice(0, 8).toUpperCase()}`,
    onderweg: concept.status === 'bezig',
  }
}
