import 'server-only'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { findHash } from '@/lib/crypto/identificatie'
import type { Bedrijf, Burger, Identiteit } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { bsnCodes, kvkCodes, vestigingCodes } from '../partij-codes'
import { findBedrijf, findPartij, identificatorOf } from './find-partij'
import type { OpenKlantApi } from './openklant-api'
import { type OkPartij, partijSchema } from './schemas'

/** The partij with this identity, registered now when it was not yet. Two logins at once register one. */
export async function ensurePartij(
  api: OpenKlantApi,
  handeling: Handeling,
  identiteit: Identiteit,
): Promise<OkPartij> {
  if (identiteit.soort === 'pseudoniem') {
    throw new AppError('niet-toegestaan', 'Zonder BSN of KVK-nummer kan geen klant worden geregistreerd.')
  }
  const found = await findPartij(api, identiteit)
  if (found) return found
  const hash =
    identiteit.soort === 'burger'
      ? findHash('bsn', identiteit.bsn)
      : findHash('kvk_nummer', identiteit.kvkNummer)
  await lockInTransactie(handeling.db, hash)
  return (await findPartij(api, identiteit)) ?? createPartij(api, handeling, identiteit)
}

async function createPartij(
  api: OpenKlantApi,
  handeling: Handeling,
  identiteit: Burger | Bedrijf,
): Promise<OkPartij> {
  const { naam } = identiteit
  if (identiteit.soort === 'burger') {
    const partijIdentificatie = naam ? { contactnaam: { achternaam: naam.slice(0, 200) } } : {}
    const velden = { soortPartij: 'persoon', partijIdentificatie }
    return create(api, handeling, velden, { partijIdentificator: bsnCodes(identiteit.bsn) })
  }
  const { kvkNummer, vestigingsnummer } = identiteit
  const velden = { soortPartij: 'organisatie', partijIdentificatie: { naam: naam?.slice(0, 200) ?? '' } }
  if (!vestigingsnummer) return create(api, handeling, velden, { partijIdentificator: kvkCodes(kvkNummer) })
  const bedrijf =
    (await findBedrijf(api, { kvkNummer })) ??
    (await createPartij(api, handeling, { soort: 'bedrijf', kvkNummer }))
  const hoofd = identificatorOf(bedrijf, kvkCodes(kvkNummer))?.uuid
  if (!hoofd) throw new AppError('bron-contract', `${api.naam} gaf een bedrijf zonder KVK-nummer.`)
  return create(api, handeling, velden, {
    partijIdentificator: vestigingCodes(vestigingsnummer),
    subIdentificatorVan: { uuid: hoofd },
  })
}

/** The number goes along in the same call: a partij without one would never be found again. */
async function create(
  api: OpenKlantApi,
  handeling: Handeling,
  velden: Record<string, unknown>,
  identificator: Record<string, unknown>,
): Promise<OkPartij> {
  const body = {
    ...velden,
    indicatieActief: true,
    digitaleAdressen: null,
    voorkeursDigitaalAdres: null,
    rekeningnummers: null,
    voorkeursRekeningnummer: null,
    partijIdentificatoren: [identificator],
  }
  const made = await api.create('/partijen', body, partijSchema)
  await recordAudit(handeling, { actie: 'aangemaakt', objecttype: 'partij', objectId: made.uuid })
  return made
}
