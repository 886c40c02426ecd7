import 'server-only'
import type { Bedrijf, Identiteit } from '@/lib/domain/identiteit'
import type { Vestigingsnummer } from '@/lib/domain/kvk-nummer'
import type { Bedrijfszoekwijze } from '@/lib/env/config-schema'
import type { ZaakFilter } from '@/lib/zgw/zaken-client'

const ROL = 'rol__betrokkeneIdentificatie__'
const NNP = `${ROL}nietNatuurlijkPersoon__`
const VESTIGING = `${ROL}vestiging__`

/**
 * The questions that together find a visitor's zaken in one register: one for a person, one for each way in which the
 * register may hold a company (VELD §5.1). Empty when the register cannot know the visitor.
 */
export function toZaakfilters(
  identiteit: Identiteit,
  zoekwijzen: readonly Bedrijfszoekwijze[],
): ZaakFilter[] {
  switch (identiteit.soort) {
    case 'burger':
      return [{ [`${ROL}natuurlijkPersoon__inpBsn`]: identiteit.bsn }]
    case 'bedrijf':
      return zoekwijzen.flatMap((zoekwijze) => toBedrijfsfilters(identiteit, zoekwijze))
    case 'pseudoniem':
      return []
  }
}

/** The questions that find what a register has under the branches of a company. */
export const toVestigingsfilters = (nummers: readonly Vestigingsnummer[]): ZaakFilter[] =>
  nummers.map((nummer) => ({ [`${VESTIGING}vestigingsNummer`]: nummer }))

/** A login for one vestiging owns nothing of the company as a whole, so only its own number is asked for. */
function toBedrijfsfilters(
  { kvkNummer, rsin, vestigingsnummer }: Bedrijf,
  zoekwijze: Bedrijfszoekwijze,
): ZaakFilter[] {
  if (vestigingsnummer) {
    if (zoekwijze === 'vestigingsnummer') return toVestigingsfilters([vestigingsnummer])
    if (zoekwijze !== 'kvkNummer-filter') return []
    return [{ [`${NNP}kvkNummer`]: kvkNummer, [`${NNP}vestigingsNummer`]: vestigingsnummer }]
  }
  switch (zoekwijze) {
    case 'rsin-in-innNnpId':
      return rsin ? [{ [`${NNP}innNnpId`]: rsin }] : []
    case 'kvk-in-innNnpId':
      return [{ [`${NNP}innNnpId`]: kvkNummer }]
    case 'kvk-in-annIdentificatie':
      return [{ [`${NNP}annIdentificatie`]: kvkNummer }]
    case 'kvkNummer-filter':
      return [{ [`${NNP}kvkNummer`]: kvkNummer }, { [`${VESTIGING}kvkNummer`]: kvkNummer }]
    // The branches of a whole company come from KVK: `listEigenVestigingen`.
    case 'vestigingsnummer':
      return []
  }
}
