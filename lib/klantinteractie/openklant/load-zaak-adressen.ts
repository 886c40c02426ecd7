import 'server-only'
import type { OpenKlantApi } from './openklant-api'
import { klantcontactSchema, type OkDigitaalAdres } from './schemas'

/** Addresses given at contacts of this customer, for one zaak: the reference is its zaaknummer (VELD §5.7). */
export async function loadZaakAdressen(api: OpenKlantApi, klantId: string): Promise<OkDigitaalAdres[]> {
  const contacten = await api.list(
    '/klantcontacten',
    { hadBetrokkene__wasPartij__uuid: klantId },
    ['hadBetrokkenen', 'hadBetrokkenen.digitaleAdressen'],
    klantcontactSchema,
  )
  return contacten
    .flatMap(({ _expand }) => _expand?.hadBetrokkenen ?? [])
    .filter(({ wasPartij }) => wasPartij?.uuid === klantId.toLowerCase())
    .flatMap(({ _expand }) => _expand?.digitaleAdressen ?? [])
    .filter(({ referentie, verstrektDoorPartij }) => referentie !== '' && verstrektDoorPartij === null)
}
