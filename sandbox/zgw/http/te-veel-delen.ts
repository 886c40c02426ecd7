import type { Register } from '../register'
import type { Rol, Zaak } from '../typen'
import { ref } from '../verwijzingen'

/** The kinds of betrokkene that can be a citizen or a company. */
const PERSONEN: readonly Rol['betrokkeneType'][] = [
  'natuurlijk_persoon',
  'niet_natuurlijk_persoon',
  'vestiging',
]
const NUMMERS = ['inpBsn', 'innNnpId', 'annIdentificatie', 'kvkNummer', 'vestigingsNummer'] as const

const betrokkenen = ({ opslag }: Register, zaak: { uuid: string }): string[] =>
  opslag
    .waar('rollen', 'zaak', ref('zaken', zaak.uuid))
    .filter((rol) => PERSONEN.includes(rol.betrokkeneType))
    .flatMap((rol) => NUMMERS.map((nummer) => rol.betrokkeneIdentificatie?.[nummer] ?? ''))
    .filter((nummer) => nummer !== '')

/**
 * Other people's zaken: of betrokkenen who have no rol in any of the given zaken. What an over-sharing register
 * adds to its answer.
 */
export function vreemdeZaken(register: Register, bij: readonly { uuid: string }[], aantal: number): Zaak[] {
  if (aantal === 0) return []
  const eigen = new Set(bij.flatMap((zaak) => betrokkenen(register, zaak)))
  const uuids = new Set(bij.map((zaak) => zaak.uuid))
  return register.opslag
    .alle('zaken')
    .filter((zaak) => {
      const nummers = betrokkenen(register, zaak)
      return !uuids.has(zaak.uuid) && nummers.length > 0 && !nummers.some((nummer) => eigen.has(nummer))
    })
    .slice(0, aantal)
}

/** Records of any other resource that the question excludes. */
export function zomaarVreemd<T extends { uuid: string }>(
  _: Register,
  gevonden: readonly T[],
  aantal: number,
  alle: readonly T[],
): T[] {
  if (aantal === 0) return []
  const bekend = new Set(gevonden.map((record) => record.uuid))
  return alle.filter((record) => !bekend.has(record.uuid)).slice(0, aantal)
}
