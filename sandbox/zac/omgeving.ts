import { personas } from '../personas'
import type { Persona } from '../sandbox-json'
import type { Api } from './api'

export type RegisterNaam = 'waterdam' | 'rijnzoom'
export type Register = { naam: RegisterNaam; titel: string; rsin: string; api: Api }

/** What every page of the Zaakafhandelcomponent works with. */
export type Omgeving = { mijnServices: Api; registers: Register[] }

/** The fictive municipality in URNs (Open VTB 0.1.0). */
export const GEMEENTE = 'gemeentewaterdam'

/** RSIN of the organisation behind each register. */
export const REGISTERS = {
  waterdam: { titel: 'Gemeente Waterdam', rsin: '002564440' },
  rijnzoom: { titel: 'Omgevingsdienst Rijnzoom', rsin: '001509962' },
} as const satisfies Record<RegisterNaam, { titel: string; rsin: string }>

/** The test person in a path; undefined when nobody is called so. */
export const vindPersoon = (id: string): Persona | undefined => personas.find((persona) => persona.id === id)

/** URN that taken and berichten are addressed to. */
export function persoonUrn({ bsn, kvkNummer, vestigingsnummer }: Persona): string | null {
  if (bsn) return `urn:nld:brp:bsn:${bsn}`
  if (!kvkNummer) return null
  const bedrijf = `urn:nld:hr:kvknummer:${kvkNummer}`
  return vestigingsnummer ? `${bedrijf}:vestigingsnummer:${vestigingsnummer}` : bedrijf
}

/** Body of `POST /zaken/_zoek` for someone's zaken. */
export function zaakZoekvraag({ bsn, rsin, vestigingsnummer }: Persona): Record<string, string> | null {
  const betrokkene = 'rol__betrokkeneIdentificatie'
  if (bsn) return { [`${betrokkene}__natuurlijkPersoon__inpBsn`]: bsn }
  if (vestigingsnummer) return { [`${betrokkene}__vestiging__vestigingsNummer`]: vestigingsnummer }
  return rsin ? { [`${betrokkene}__nietNatuurlijkPersoon__innNnpId`]: rsin } : null
}
