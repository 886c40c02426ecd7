import type { Identiteit } from '../identiteit'
import { isEigenRol } from '../is-eigen-rol'
import type { Rol } from '../rol'
import { isHoogstens, type Vertrouwelijkheid } from '../vertrouwelijkheid'
import { geweigerd, type Oordeel, toegestaan } from './oordeel'

/** The municipality's own settings; the shape of `zichtbaarheid` in the configuration. */
export type ZaakBeleid = {
  rollen: readonly string[]
  maximaleVertrouwelijkheid: Vertrouwelijkheid
  toonZonderStatus: boolean
  toonInterneZaaktypen: boolean
  zaaktypen: readonly { identificatie: string; verbergen: boolean; tonenVanaf?: string | undefined }[]
}

export type BeoordeeldeZaak = {
  vertrouwelijkheidaanduiding: string
  /** `YYYY-MM-DD` */
  startdatum: string
  /** URL, empty when the zaak has no status. */
  status: string
}

export type BeoordeeldZaaktype = { identificatie: string; indicatieInternOfExtern: string }

export type ZaakReden =
  | 'geen-eigen-rol'
  | 'rol-mag-niet-kijken'
  | 'te-vertrouwelijk'
  | 'zaaktype-onbekend'
  | 'zaaktype-intern'
  | 'zaaktype-verborgen'
  | 'voor-toondatum'
  | 'geen-status'

/**
 * Whether the visitor may see a zaak: the one rule for list, detail and download. Ownership comes first, so that a
 * later reason never tells anything of another's zaak.
 */
export function beoordeelZaak(
  identiteit: Identiteit,
  zaak: BeoordeeldeZaak,
  rollen: readonly Rol[],
  zaaktype: BeoordeeldZaaktype | null,
  beleid: ZaakBeleid,
): Oordeel<ZaakReden> {
  const rol = beoordeelRollen(identiteit, rollen, beleid)
  return rol.toegestaan ? beoordeelZaakZonderRol(zaak, zaaktype, beleid) : rol
}

/** The ownership half: an own rol, of a kind that may look. */
export function beoordeelRollen(
  identiteit: Identiteit,
  rollen: readonly Rol[],
  beleid: Pick<ZaakBeleid, 'rollen'>,
): Oordeel<'geen-eigen-rol' | 'rol-mag-niet-kijken'> {
  const own = rollen.filter((rol) => isEigenRol(identiteit, rol))
  if (own.length === 0) return geweigerd('geen-eigen-rol')
  const mayLook = own.some(({ omschrijvingGeneriek }) => beleid.rollen.includes(omschrijvingGeneriek))
  return mayLook ? toegestaan : geweigerd('rol-mag-niet-kijken')
}

/** The other half: whether the municipality shows this zaak to those whose zaak it is. */
export function beoordeelZaakZonderRol(
  zaak: BeoordeeldeZaak,
  zaaktype: BeoordeeldZaaktype | null,
  beleid: ZaakBeleid,
): Oordeel<ZaakReden> {
  if (!isHoogstens(zaak.vertrouwelijkheidaanduiding, beleid.maximaleVertrouwelijkheid)) {
    return geweigerd('te-vertrouwelijk')
  }
  if (!zaaktype) return geweigerd('zaaktype-onbekend')
  // The standard says inkomend|intern|uitgaand, Open Zaak intern|extern: only `intern` means that it is not for outside.
  if (zaaktype.indicatieInternOfExtern === 'intern' && !beleid.toonInterneZaaktypen)
    return geweigerd('zaaktype-intern')
  const instelling = beleid.zaaktypen.find(({ identificatie }) => identificatie === zaaktype.identificatie)
  if (instelling?.verbergen) return geweigerd('zaaktype-verborgen')
  if (instelling?.tonenVanaf && zaak.startdatum < instelling.tonenVanaf) return geweigerd('voor-toondatum')
  if (!zaak.status && !beleid.toonZonderStatus) return geweigerd('geen-status')
  return toegestaan
}
