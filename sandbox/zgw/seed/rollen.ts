import { type PersonaId, personas } from '../../personas'
import type { Persona } from '../../sandbox-json'
import type { Roltype, RolZaad } from './zaad'

/** The persona with this id; its numbers are known to be there. */
export function persona(id: PersonaId): Persona {
  const gevonden = personas.find((kandidaat) => kandidaat.id === id)
  if (!gevonden) throw new Error(`Onbekende persona ${id}`)
  return gevonden
}

const DIGID_MIDDEN = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract'

/** A citizen by BSN. */
export function burger(
  id: PersonaId,
  rol: Roltype = 'Aanvrager',
  machtiging?: RolZaad['machtiging'],
): RolZaad {
  const { bsn, naam } = persona(id)
  const [voornamen = '', ...rest] = naam.split(' ')
  return {
    rol,
    soort: 'natuurlijk_persoon',
    identificatie: {
      inpBsn: bsn,
      voornamen,
      voorletters: voornamen.slice(0, 1),
      geslachtsnaam: rest.join(' '),
    },
    ...(machtiging ? { machtiging } : {}),
    authenticatieContext: machtiging ? undefined : { source: 'digid', levelOfAssurance: DIGID_MIDDEN },
  }
}

const bakkerij = persona('bakkerij')
const haven = persona('bakkerij-haven')

/** The five ways in which registers hold the same company (VELD §5.1). */
export const bedrijf = {
  rsin: { rol: 'Aanvrager', soort: 'niet_natuurlijk_persoon', identificatie: { innNnpId: bakkerij.rsin } },
  kvkInInnNnpId: {
    rol: 'Aanvrager',
    soort: 'niet_natuurlijk_persoon',
    identificatie: { innNnpId: bakkerij.kvkNummer },
  },
  kvkInAnnIdentificatie: {
    rol: 'Aanvrager',
    soort: 'niet_natuurlijk_persoon',
    identificatie: { annIdentificatie: bakkerij.kvkNummer },
  },
  kvkNummer: {
    rol: 'Aanvrager',
    soort: 'niet_natuurlijk_persoon',
    identificatie: { kvkNummer: bakkerij.kvkNummer },
  },
  vestiging: {
    rol: 'Aanvrager',
    soort: 'vestiging',
    identificatie: {
      vestigingsNummer: haven.vestigingsnummer,
      kvkNummer: haven.kvkNummer,
      handelsnaam: [haven.naam],
    },
  },
  /** Open Zaak's newer way: a niet_natuurlijk_persoon with both numbers. */
  vestigingAlsNnp: {
    rol: 'Aanvrager',
    soort: 'niet_natuurlijk_persoon',
    identificatie: { kvkNummer: haven.kvkNummer, vestigingsNummer: haven.vestigingsnummer },
  },
} as const satisfies Record<string, RolZaad>

export const behandelaar: RolZaad = {
  rol: 'Behandelaar',
  soort: 'medewerker',
  identificatie: {
    identificatie: 'm.dejong',
    achternaam: 'Jong',
    voorvoegselAchternaam: 'de',
    voorletters: 'M.',
  },
}

export const afdeling = (naam: string): RolZaad => ({
  rol: 'Behandelaar',
  soort: 'organisatorische_eenheid',
  identificatie: { identificatie: naam.toLowerCase().replaceAll(' ', '-').slice(0, 24), naam },
})
