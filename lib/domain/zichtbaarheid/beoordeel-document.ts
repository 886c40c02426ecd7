import { isHoogstens, type Vertrouwelijkheid } from '../vertrouwelijkheid'
import { geweigerd, type Oordeel, toegestaan } from './oordeel'

/** The municipality's own settings; the shape of `zichtbaarheid.documenten` in the configuration. */
export type DocumentBeleid = {
  maximaleVertrouwelijkheid: Vertrouwelijkheid
  statussen: readonly string[]
  verborgenTypen: readonly string[]
  ontvangenZonderStatus: boolean
}

export type BeoordeeldDocument = {
  /** Null below ZGW 1.6. */
  tonenAanInitiator: boolean | null
  inhoudIsVervallen: boolean
  /** Download URL; empty without (complete) content. */
  inhoud: string
  status: string
  ontvangstdatum: string | null
  vertrouwelijkheidaanduiding: string
  informatieobjecttype: string
}

export type DocumentReden =
  | 'geen-inhoud'
  | 'niet-voor-initiator'
  | 'inhoud-vervallen'
  | 'te-vertrouwelijk'
  | 'type-verborgen'
  | 'status-verborgen'

/**
 * Whether a document of a zaak that the visitor may see is shown and may be downloaded (DIGEST §5). Where there is content
 * that still holds and the register tells per document (`tonenAanInitiator`), that decides; else the municipality's settings do. In doubt: hidden.
 * `typeNaam` is the informatieobjecttype's omschrijving, null when unknown.
 */
export function beoordeelDocument(
  document: BeoordeeldDocument,
  typeNaam: string | null,
  beleid: DocumentBeleid,
): Oordeel<DocumentReden> {
  if (!document.inhoud) return geweigerd('geen-inhoud')
  if (document.inhoudIsVervallen) return geweigerd('inhoud-vervallen')
  if (document.tonenAanInitiator !== null) {
    return document.tonenAanInitiator ? toegestaan : geweigerd('niet-voor-initiator')
  }
  if (!isHoogstens(document.vertrouwelijkheidaanduiding, beleid.maximaleVertrouwelijkheid)) {
    return geweigerd('te-vertrouwelijk')
  }
  const isHiddenType = [typeNaam, document.informatieobjecttype].some(
    (naam) => naam !== null && beleid.verborgenTypen.includes(naam),
  )
  if (isHiddenType) return geweigerd('type-verborgen')
  return hasShownStatus(document, beleid) ? toegestaan : geweigerd('status-verborgen')
}

function hasShownStatus({ status, ontvangstdatum }: BeoordeeldDocument, beleid: DocumentBeleid): boolean {
  // A received document may not have the two unfinished statussen, and so often has none (drc-005).
  if (status === '') return ontvangstdatum !== null && beleid.ontvangenZonderStatus
  return beleid.statussen.includes(status)
}
