import type { Persona } from './sandbox-json'

/**
 * The test persons. Every BSN and RSIN passes the 11-proef and comes from the official test ranges;
 * the registers, the login screens and the tests all read this one list.
 */
export const personas = [
  {
    id: 'jeroen',
    naam: 'Jeroen van Drouwen',
    soort: 'burger',
    bsn: '999993653',
    omschrijving: 'Burger met een handvol zaken in beide registers',
  },
  {
    id: 'fatima',
    naam: 'Fatima el Amrani',
    soort: 'burger',
    bsn: '999990627',
    omschrijving: 'Burger met 250 zaken',
  },
  {
    id: 'daan',
    naam: 'Daan de Wit',
    soort: 'burger',
    bsn: '999992740',
    omschrijving: 'Burger zonder zaken',
  },
  {
    id: 'ingrid',
    naam: 'Ingrid Verhoeven',
    soort: 'burger',
    bsn: '999994177',
    omschrijving: 'Burger met één zaak, die verborgen blijft',
  },
  {
    id: 'sanne',
    naam: 'Sanne Bakker',
    soort: 'burger',
    bsn: '999991772',
    omschrijving: 'Deelt een zaak met Lucas (zij is initiator); handelt ook namens Jeroen en de bakkerij',
  },
  {
    id: 'lucas',
    naam: 'Lucas Şahin',
    soort: 'burger',
    bsn: '999990482',
    omschrijving: 'Deelt een zaak met Sanne (hij is belanghebbende)',
  },
  {
    id: 'bakkerij',
    naam: 'Bakkerij De Korenaar B.V.',
    soort: 'bedrijf',
    kvkNummer: '69599084',
    rsin: '857587973',
    omschrijving: 'Bedrijf met zaken op RSIN, KVK-nummer en vestigingsnummer',
  },
  {
    id: 'bakkerij-haven',
    naam: 'Bakkerij De Korenaar, vestiging Haven',
    soort: 'vestiging',
    kvkNummer: '69599084',
    rsin: '857587973',
    vestigingsnummer: '000038509504',
    omschrijving: 'Eén vestiging van Bakkerij De Korenaar',
  },
] as const satisfies Persona[]

export type PersonaId = (typeof personas)[number]['id']
