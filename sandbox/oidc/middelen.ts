import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { personas } from '../personas'
import type { Persona } from '../sandbox-json'

type Middel = {
  naam: string
  /** From lowest to highest, with the words of the login screen (DIGEST §14). */
  niveaus: readonly { acr: string; naam: string }[]
  personas: readonly Persona[]
  claims: (persona: Persona) => Record<string, string>
}

const allePersonas: readonly Persona[] = personas
const digidKlasse = 'urn:oasis:names:tc:SAML:2.0:ac:classes'
const eherkenningKlasse = 'urn:etoegang:core:assurance-class'

/** What each login means offers: its scale, who can use it, and the claims that a broker hands over. */
export const middelen: Record<Inlogmiddel, Middel> = {
  digid: {
    naam: 'DigiD',
    niveaus: [
      { acr: `${digidKlasse}:PasswordProtectedTransport`, naam: 'Basis' },
      { acr: `${digidKlasse}:MobileTwoFactorContract`, naam: 'Midden' },
      { acr: `${digidKlasse}:Smartcard`, naam: 'Substantieel' },
      { acr: `${digidKlasse}:SmartcardPKI`, naam: 'Hoog' },
    ],
    personas: allePersonas.filter((persona) => persona.soort === 'burger'),
    claims: (persona) => ({ bsn: persona.bsn ?? '', name: persona.naam }),
  },
  eherkenning: {
    naam: 'eHerkenning',
    niveaus: [
      { acr: `${eherkenningKlasse}:loa2`, naam: 'EH2' },
      { acr: `${eherkenningKlasse}:loa2plus`, naam: 'EH2+' },
      { acr: `${eherkenningKlasse}:loa3`, naam: 'EH3' },
      { acr: `${eherkenningKlasse}:loa4`, naam: 'EH4' },
    ],
    personas: allePersonas.filter(({ soort }) => soort === 'bedrijf' || soort === 'vestiging'),
    claims: (persona) => ({
      'urn:etoegang:core:LegalSubjectID': persona.kvkNummer ?? '',
      namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
      'urn:etoegang:core:ActingSubjectID': `medewerker-van-${persona.id}`,
      'urn:etoegang:1.11:attribute-represented:CompanyName': persona.naam,
      ...(persona.rsin && { 'urn:etoegang:1.9:EntityConcernedID:RSIN': persona.rsin }),
      ...(persona.vestigingsnummer && {
        'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': persona.vestigingsnummer,
      }),
    }),
  },
}

/** Every claim name that the means can hand over. */
export function claimNamen(middel: Inlogmiddel): string[] {
  const { personas: van, claims } = middelen[middel]
  return [...new Set(van.flatMap((persona) => Object.keys(claims(persona))))]
}
