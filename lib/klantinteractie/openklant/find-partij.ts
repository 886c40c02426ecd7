import 'server-only'
import type { Bedrijf, Identiteit } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { bsnCodes, kvkCodes, type rsinCodes, vestigingCodes } from '../partij-codes'
import type { OpenKlantApi } from './openklant-api'
import { type OkPartij, partijSchema } from './schemas'

type Codes = ReturnType<typeof bsnCodes | typeof kvkCodes | typeof rsinCodes | typeof vestigingCodes>

/**
 * The partij with this identity, with its addresses, or null. An answer that does not bear the kind of number AND the
 * number is not the person's, whatever was asked: an Open Klant that misses a filter answers with everybody.
 */
export async function findPartij(api: OpenKlantApi, identiteit: Identiteit): Promise<OkPartij | null> {
  switch (identiteit.soort) {
    case 'burger':
      return first(api, bsnCodes(identiteit.bsn))
    case 'bedrijf':
      return identiteit.vestigingsnummer
        ? findVestiging(api, identiteit.kvkNummer, identiteit.vestigingsnummer)
        : findBedrijf(api, identiteit)
    case 'pseudoniem':
      return null
  }
}

export const findBedrijf = (api: OpenKlantApi, { kvkNummer }: Pick<Bedrijf, 'kvkNummer'>) =>
  first(api, kvkCodes(kvkNummer))

/** Uuid of the identificator of a partij with these codes; what hangs below it refers to it. */
export const identificatorOf = (partij: OkPartij, codes: Codes) =>
  partij.partijIdentificatoren.find(
    ({ partijIdentificator: { codeSoortObjectId, objectId } }) =>
      codeSoortObjectId === codes.codeSoortObjectId && objectId === codes.objectId,
  )

/** A vestigingsnummer counts below its own company alone. */
export async function findVestiging(
  api: OpenKlantApi,
  kvkNummer: Bedrijf['kvkNummer'],
  vestigingsnummer: string,
): Promise<OkPartij | null> {
  const bedrijf = await findBedrijf(api, { kvkNummer })
  const hoofd = bedrijf && identificatorOf(bedrijf, kvkCodes(kvkNummer))?.uuid
  if (!hoofd) return null
  const codes = vestigingCodes(vestigingsnummer)
  const found = await searchPartijen(api, codes)
  return found.find((partij) => identificatorOf(partij, codes)?.subIdentificatorVan?.uuid === hoofd) ?? null
}

async function first(api: OpenKlantApi, codes: Codes): Promise<OkPartij | null> {
  return (await searchPartijen(api, codes))[0] ?? null
}

/** The partijen that bear these codes, and no others. */
export async function searchPartijen(api: OpenKlantApi, codes: Codes): Promise<OkPartij[]> {
  return (await search(api, codes)).filter((partij) => identificatorOf(partij, codes))
}

function search(api: OpenKlantApi, codes: Codes): Promise<OkPartij[]> {
  // An empty objectId would mean everybody (VELD §5.7).
  if (codes.objectId === '') throw new AppError('ongeldige-invoer', 'Er is geen nummer om op te zoeken.')
  const filters = Object.fromEntries(
    Object.entries(codes).map(([naam, waarde]) => [`partijIdentificator__${naam}`, waarde]),
  )
  return api.zoek('/partijen', filters, ['digitaleAdressen'], partijSchema)
}
