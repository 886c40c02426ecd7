import { type PersonaId, personas } from '@/sandbox/personas'
import { naamUuid } from '@/sandbox/zgw/verwijzingen'
import { BERICHT, type BerichtData, KLANTTAAK, type KlanttaakData } from './objecttypen'
import type { ObjectZaad } from './opslag'

type TaakZaad = Pick<KlanttaakData, 'titel' | 'toelichting' | 'soort' | 'url' | 'ogonebetaling'> & {
  voor: PersonaId
  sleutel: string
  /** Days from today. */
  termijn: number
  status?: KlanttaakData['status']
  /** Seeded zaak of the register Waterdam. */
  zaak?: string
}
type BerichtZaad = Pick<BerichtData, 'onderwerp' | 'berichtTekst' | 'referentie'> & {
  voor: PersonaId
  sleutel: string
  /** Days from today. */
  dag: number
}

const taken: TaakZaad[] = [
  {
    voor: 'jeroen',
    sleutel: 'afvalpas',
    titel: 'Betaal uw nieuwe afvalpas',
    toelichting: 'U vroeg een nieuwe afvalpas aan. Wij sturen hem op zodra u heeft betaald.',
    termijn: 25,
    soort: 'ogonebetaling',
    ogonebetaling: { bedrag: 12.5, betaalkenmerk: 'Afvalpas 2026-118', pspid: 'waterdam' },
  },
  {
    voor: 'jeroen',
    sleutel: 'dakkapel-foto',
    titel: 'Meld dat het werk aan uw dakkapel klaar is',
    termijn: 60,
    zaak: 'jeroen-dakkapel',
    soort: 'url',
    url: { uri: 'https://formulieren.waterdam.test/gereedmelding' },
  },
  {
    voor: 'jeroen',
    sleutel: 'enquete',
    titel: 'Vul de enquête over de binnenstad in',
    termijn: -20,
    status: 'verwerkt',
    soort: 'url',
    url: { uri: 'https://denkmee.waterdam.test/binnenstad' },
  },
  {
    voor: 'sanne',
    sleutel: 'tuin',
    titel: 'Meld uw volkstuin opnieuw aan',
    termijn: 40,
    soort: 'url',
    url: { uri: 'https://formulieren.waterdam.test/volkstuin' },
  },
]

const berichten: BerichtZaad[] = [
  {
    voor: 'jeroen',
    sleutel: 'snoeien',
    dag: -30,
    onderwerp: 'Wij snoeien de bomen in uw straat',
    berichtTekst:
      'Beste Jeroen van Drouwen,\n\nVolgende maand snoeien wij de bomen in de Kerkstraat. Zet uw auto dan **niet** onder een boom.\n\nMet vriendelijke groet,\n\nGemeente Waterdam',
    referentie: 'GROEN-2026-0118',
  },
  {
    voor: 'sanne',
    sleutel: 'container',
    dag: -40,
    onderwerp: 'Uw nieuwe container komt eraan',
    berichtTekst: 'Beste Sanne Bakker,\n\nWij brengen uw nieuwe container volgende week.',
    referentie: 'AFVAL-2026-0031',
  },
]

const DAG_MS = 86_400_000

/** The taken and berichten of the test persons that a form engine put into an Objects API of its own. */
export function zaaiObjecten(vandaag: Date, urlVan: (objecttype: string) => string): ObjectZaad[] {
  const op = (dagen: number) => new Date(vandaag.getTime() + dagen * DAG_MS).toISOString()
  const maak = (objecttype: string, sleutel: string, sinds: number, data: KlanttaakData | BerichtData) => ({
    uuid: naamUuid(`objecten:${sleutel}`),
    type: urlVan(objecttype),
    record: { typeVersion: 1, startAt: op(sinds).slice(0, 10), data },
  })
  return [
    ...taken.map(({ voor, sleutel, termijn, zaak, status = 'open', ...inhoud }) =>
      maak(KLANTTAAK, sleutel, Math.min(termijn, 0) - 10, {
        ...inhoud,
        status,
        verloopdatum: op(termijn),
        identificatie: identificatieVan(voor),
        ...(zaak && { koppeling: { registratie: 'zaak', uuid: naamUuid(`waterdam:zaken:${zaak}`) } }),
        verwerker_taak_id: naamUuid(`objecten:verwerker:${sleutel}`),
        eigenaar: 'formulieren',
      }),
    ),
    ...berichten.map(({ voor, sleutel, dag, ...inhoud }) =>
      maak(BERICHT, sleutel, dag, {
        ...inhoud,
        publicatiedatum: op(dag),
        identificatie: identificatieVan(voor),
        handelingsperspectief: 'informatie ontvangen',
        einddatumHandelingstermijn: op(dag + 90),
        geopend: false,
        berichtType: 'notificatie',
        bijlages: [],
      }),
    ),
  ]
}

function identificatieVan(voor: PersonaId): { type: string; value: string } {
  const persona = personas.find(({ id }) => id === voor)
  if (!persona || !('bsn' in persona)) throw new Error(`${voor} heeft geen BSN.`)
  return { type: 'bsn', value: persona.bsn }
}
