import { z } from 'zod'
import type { Persona } from '../sandbox-json'
import type { Api } from './api'

const ROOT = '/klantinteracties/v1'
const gevonden = z.object({ results: z.array(z.object({ uuid: z.string() })) })
const contacten = z.object({
  results: z.array(
    z.object({
      uuid: z.string(),
      onderwerp: z.string(),
      kanaal: z.string(),
      inhoud: z.string(),
      reactie: z.string(),
    }),
  ),
})
export type Contact = z.infer<typeof contacten>['results'][number]

/** How a person is identified in the Klantregistratie (Open Klant 2.18); a branch hangs under its company. */
function identificatie({ bsn, kvkNummer }: Persona) {
  if (bsn) {
    return {
      codeRegister: 'brp',
      codeObjecttype: 'natuurlijk_persoon',
      codeSoortObjectId: 'bsn',
      objectId: bsn,
    }
  }
  return {
    codeRegister: 'hr',
    codeObjecttype: 'niet_natuurlijk_persoon',
    codeSoortObjectId: 'kvk_nummer',
    objectId: kvkNummer ?? '',
  }
}

async function findPartij(api: Api, persoon: Persona): Promise<string | null> {
  const body = Object.fromEntries(
    Object.entries(identificatie(persoon)).map(([veld, waarde]) => [`partijIdentificator__${veld}`, waarde]),
  )
  const { results } = await api(gevonden, { methode: 'POST', pad: `${ROOT}/partijen/_zoek`, body })
  return results[0]?.uuid ?? null
}

/** The partij of a person; it is made when there is none. */
export async function eisPartij(api: Api, persoon: Persona): Promise<string> {
  const bestaand = await findPartij(api, persoon)
  if (bestaand) return bestaand
  const [voornaam = '', ...achternaam] = persoon.naam.split(' ')
  const { uuid } = await api(z.object({ uuid: z.string() }), {
    methode: 'POST',
    pad: `${ROOT}/partijen`,
    body: {
      soortPartij: persoon.bsn ? 'persoon' : 'organisatie',
      indicatieActief: true,
      digitaleAdressen: [],
      voorkeursDigitaalAdres: null,
      rekeningnummers: [],
      voorkeursRekeningnummer: null,
      partijIdentificatoren: [{ partijIdentificator: identificatie(persoon) }],
      partijIdentificatie: persoon.bsn
        ? { contactnaam: { voornaam, achternaam: achternaam.join(' ') } }
        : { naam: persoon.naam },
    },
  })
  return uuid
}

/** The klantcontacten of a person; somebody who is not known yet has none. */
export async function listContacten(api: Api, persoon: Persona): Promise<Contact[]> {
  const uuid = await findPartij(api, persoon)
  if (!uuid) return []
  const body = { hadBetrokkene__wasPartij__uuid: uuid }
  return (await api(contacten, { methode: 'POST', pad: `${ROOT}/klantcontacten/_zoek`, body })).results
}
