import { randomUUID } from 'node:crypto'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { TaakSchema } from '@/lib/taken/objecten/taken-bron'

export type Opdracht = { voor: PersoonUrn; titel: string; einddatum: string; bij?: string }

/** A formuliertaak as each kind of system writes it into an Objects API. */
export function klanttaakData(schema: TaakSchema, { voor, titel, einddatum, bij }: Opdracht) {
  const [type, value] = voor.soort === 'bsn' ? ['bsn', voor.bsn] : ['kvk', nummerVan(voor)]
  const gedeeld = { titel, status: 'open', eigenaar: 'zac', verwerker_taak_id: randomUUID() }
  const verloopdatum = `${einddatum}T12:00:00Z`
  const uuid = bij?.replace('urn:uuid:', '')
  switch (schema) {
    case 'v1':
      return {
        [type]: value,
        status: 'open',
        formulier_id: titel,
        verwerker_taak_id: gedeeld.verwerker_taak_id,
        verloopdatum,
        ...(uuid ? { koppeling: { registratie: 'zaak', uuid } } : {}),
      }
    case 'v2':
    case 'v1.1.1':
      return {
        ...gedeeld,
        verloopdatum,
        soort: 'portaalformulier',
        identificatie: { type, value },
        portaalformulier: { formulier: { soort: 'id', value: 'formulier' }, data: { naam: '' } },
        ...(uuid ? { koppeling: { registratie: 'zaak', [schema === 'v2' ? 'uuid' : 'value']: uuid } } : {}),
      }
    case 'oip':
      return {
        ...gedeeld,
        verloopdatum,
        soort: 'externformulier',
        betrokkene: {
          source: 'digid',
          levelOfAssurance: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard',
          authorizee: { legalSubject: { identifierType: type, identifier: value } },
        },
        portaalformulier: { formulier: { soort: 'url', value: 'https://formulieren.waterdam.test/1' } },
        ...(uuid ? { koppeling: { registratie: 'zaak', value: uuid } } : {}),
      }
  }
}

function nummerVan(voor: PersoonUrn): string {
  if (voor.soort === 'kvk') return voor.kvkNummer
  throw new Error(`A klanttaak is not handed out to a ${voor.soort}.`)
}
