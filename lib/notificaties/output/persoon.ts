import type { Rol } from '@/lib/domain/rol'
import { type PersoonUrn, parsePersoonUrn } from '@/lib/domain/urn'

/** Whom a source names: by number, or by a vestigingsnummer alone. Never stored, logged or sent. */
export type Persoon = PersoonUrn | { soort: 'vestiging'; vestigingsnummer: string }

type Beleid = { rollen: readonly string[]; gemachtigden: boolean }

/** The people and companies behind the rollen of a zaak that are told, each once. */
export function personenVanRollen(
  rollen: readonly Rol[],
  { rollen: soorten, gemachtigden }: Beleid,
): Persoon[] {
  const gekozen = rollen.filter(
    ({ omschrijvingGeneriek, indicatieMachtiging }) =>
      soorten.includes(omschrijvingGeneriek) && (gemachtigden || indicatieMachtiging !== 'gemachtigde'),
  )
  const personen = gekozen.flatMap((rol) => personVanRol(rol) ?? [])
  return [...new Map(personen.map((persoon) => [JSON.stringify(persoon), persoon])).values()]
}

/** As `isEigenRol` reads a rol: type and number together, and the fields in which older data keeps a KVK-nummer. */
function personVanRol({ betrokkeneType, betrokkeneIdentificatie: id }: Rol): Persoon | null {
  if (!id) return null
  if (betrokkeneType === 'natuurlijk_persoon') return parsePersoonUrn(`urn:nld:brp:bsn:${id.inpBsn}`)
  if (betrokkeneType === 'niet_natuurlijk_persoon') {
    const kvkNummer =
      id.kvkNummer || [id.annIdentificatie, id.innNnpId].find((nummer) => /^\d{8}$/.test(nummer))
    return kvkNummer
      ? bedrijf(kvkNummer, id.vestigingsNummer)
      : parsePersoonUrn(`urn:nld:hr:rsin:${id.innNnpId}`)
  }
  if (betrokkeneType !== 'vestiging' || !/^\d{12}$/.test(id.vestigingsNummer)) return null
  return id.kvkNummer
    ? bedrijf(id.kvkNummer, id.vestigingsNummer)
    : { soort: 'vestiging', vestigingsnummer: id.vestigingsNummer }
}

const bedrijf = (kvkNummer: string, vestigingsnummer: string) =>
  parsePersoonUrn(
    `urn:nld:hr:kvknummer:${kvkNummer}${vestigingsnummer ? `:vestigingsnummer:${vestigingsnummer}` : ''}`,
  )
