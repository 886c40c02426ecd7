import type { Identiteit } from './identiteit'
import { isEigenRol } from './is-eigen-rol'
import type { Rol } from './rol'

/**
 * The visitor's rol in words, or null when they are simply the initiator. Of several own rollen the plainest one counts:
 * who is initiator and belanghebbende is the initiator.
 */
export function eigenRol(
  identiteit: Identiteit,
  rollen: readonly Rol[],
): { omschrijving: string; gemachtigde: boolean } | null {
  const own = rollen.filter((rol) => isEigenRol(identiteit, rol))
  if (own.some((rol) => rol.omschrijvingGeneriek === 'initiator' && !rol.indicatieMachtiging)) return null
  const rol = own.find(({ omschrijvingGeneriek }) => omschrijvingGeneriek === 'initiator') ?? own[0]
  if (!rol) return null
  return {
    omschrijving: rol.omschrijving || rol.omschrijvingGeneriek.replace('_', '-'),
    gemachtigde: rol.indicatieMachtiging === 'gemachtigde',
  }
}
