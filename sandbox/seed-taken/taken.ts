import type { TaakInhoud } from '@/lib/domain/taak-details'
import type { PersonaId } from '@/sandbox/personas'

export type TaakZaad = {
  persona: PersonaId
  /** By it the seed knows its own taken again. */
  sleutel: string
  titel: string
  toelichting?: string
  /** Days from today. */
  termijn: number
  /** Omschrijving of the zaak that it is about. */
  zaak?: string
  afloop?: 'ingetrokken' | 'verlopen'
  inhoud: TaakInhoud
}

const inkomensformulier = {
  components: [
    {
      type: 'radio',
      key: 'veranderd',
      label: 'Is uw inkomen dit jaar veranderd?',
      validate: { required: true },
      values: [
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
      ],
    },
    {
      type: 'number',
      key: 'inkomen',
      label: 'Netto inkomen per maand',
      description: 'Bijvoorbeeld 1250,50',
      validate: { required: true, min: 0, max: 100000 },
    },
    { type: 'date', key: 'sinds', label: 'Sinds wanneer?', validate: { required: true } },
    {
      type: 'select',
      key: 'woonsituatie',
      label: 'Hoe woont u?',
      validate: { required: true },
      data: {
        values: [
          { value: 'alleen', label: 'Alleen' },
          { value: 'samen', label: 'Met een partner' },
          { value: 'gezin', label: 'Met een gezin' },
        ],
      },
    },
    {
      type: 'selectboxes',
      key: 'bronnen',
      label: 'Waaruit heeft u inkomen?',
      values: [
        { value: 'loon', label: 'Loon' },
        { value: 'uitkering', label: 'Uitkering' },
        { value: 'onderneming', label: 'Eigen onderneming' },
      ],
    },
    { type: 'textarea', key: 'toelichting', label: 'Toelichting', validate: { maxLength: 500 } },
    {
      type: 'checkbox',
      key: 'akkoord',
      label: 'Ik heb alles naar waarheid ingevuld',
      validate: { required: true },
    },
  ],
}

const BIJSTAND = 'Bijzondere bijstand voor een nieuwe wasmachine'
const DAKKAPEL = 'Dakkapel aan de voorkant, Kerkstraat 12'

export const takenZaad: TaakZaad[] = [
  {
    persona: 'jeroen',
    sleutel: 'zaad-jeroen-loonstrook',
    titel: 'Stuur uw loonstrook',
    toelichting: 'Daarmee zien wij of u recht heeft op bijzondere bijstand.',
    termijn: 2,
    zaak: BIJSTAND,
    inhoud: { soort: 'upload', details: { maxBestanden: 3, toegestaneFormaten: ['pdf', 'jpg', 'png'] } },
  },
  {
    persona: 'jeroen',
    sleutel: 'zaad-jeroen-inkomen',
    titel: 'Vertel ons over uw inkomen',
    termijn: 9,
    zaak: BIJSTAND,
    inhoud: { soort: 'formulier', details: { formulierDefinitie: inkomensformulier } },
  },
  {
    persona: 'jeroen',
    sleutel: 'zaad-jeroen-leges',
    titel: 'Betaal de leges voor uw dakkapel',
    termijn: 14,
    zaak: DAKKAPEL,
    inhoud: {
      soort: 'betaling',
      details: {
        bedrag: '374.90',
        valuta: 'EUR',
        transactieomschrijving: 'Leges omgevingsvergunning dakkapel',
        doelrekening: { naam: 'Gemeente Waterdam', iban: 'NL13TEST0123456789' },
      },
    },
  },
  {
    persona: 'jeroen',
    sleutel: 'zaad-jeroen-peiling',
    titel: 'Maak een afspraak met de welstandscommissie',
    termijn: 30,
    zaak: DAKKAPEL,
    inhoud: { soort: 'url', details: { uitvraagLink: 'https://afspraken.waterdam.test/welstand' } },
  },
  {
    persona: 'jeroen',
    sleutel: 'zaad-jeroen-ingetrokken',
    titel: 'Stuur een nieuwe tekening van de voorgevel',
    termijn: 20,
    zaak: DAKKAPEL,
    afloop: 'ingetrokken',
    inhoud: { soort: 'upload', details: { maxBestanden: 1 } },
  },
  {
    persona: 'jeroen',
    sleutel: 'zaad-jeroen-verlopen',
    titel: 'Reageer op het ontwerp van het speelplein',
    termijn: -12,
    afloop: 'verlopen',
    inhoud: { soort: 'url', details: { uitvraagLink: 'https://denkmee.waterdam.test/speelplein' } },
  },
  {
    persona: 'bakkerij',
    sleutel: 'zaad-bakkerij-terras',
    titel: 'Betaal de precario voor uw terras',
    termijn: 21,
    inhoud: {
      soort: 'betaling',
      details: {
        bedrag: '182.00',
        valuta: 'EUR',
        transactieomschrijving: 'Precario terras',
        doelrekening: { naam: 'Gemeente Waterdam', iban: 'NL13TEST0123456789' },
      },
    },
  },
]
