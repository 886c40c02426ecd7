import type { PersonaId } from '../../personas'
import type { RegisterNaam } from '../profiel'
import { zaakUuid } from './bouwer'
import { bedrijf, behandelaar, burger } from './rollen'
import type { DocumentZaad, Veldsituatie, ZaakZaad } from './zaad'

const fatima = burger('fatima')
const jeroen = burger('jeroen')

const gewoon = {
  zaaktype: 'melding-openbare-ruimte',
  start: -30,
  status: 1,
  rollen: [fatima],
}

const afgerond = { ...gewoon, status: 2, eind: -20, resultaat: 'Opgelost' }

const document = (over: Partial<DocumentZaad> & { titel: string }): DocumentZaad => ({
  bestand: 'besluit.pdf',
  soort: 'Beschikking',
  richting: 'verstuurd',
  dag: 5,
  ...over,
})

const vertrouwelijk = (
  niveau:
    | 'openbaar'
    | 'beperkt_openbaar'
    | 'intern'
    | 'zaakvertrouwelijk'
    | 'vertrouwelijk'
    | 'confidentieel'
    | 'geheim'
    | 'zeer_geheim',
): Veldsituatie => {
  const zichtbaar = ['openbaar', 'beperkt_openbaar', 'intern', 'zaakvertrouwelijk'].includes(niveau)
  return {
    eigenaar: zichtbaar ? 'fatima' : 'jeroen',
    omschrijving: `Vertrouwelijkheidaanduiding ${niveau}`,
    zaak: {
      ...gewoon,
      rollen: [zichtbaar ? fatima : jeroen],
      omschrijving: `Melding met vertrouwelijkheid ${niveau}`,
      velden: { vertrouwelijkheidaanduiding: niveau },
    },
  }
}

/** The field's mess (VELD §5), each item a zaak that the tests find by its name. */
const waterdam = {
  'kvk-in-ann-identificatie': {
    eigenaar: 'bakkerij',
    omschrijving: 'KVK-nummer staat in annIdentificatie',
    zaak: {
      ...gewoon,
      omschrijving: 'Container geleegd op verkeerde dag',
      rollen: [bedrijf.kvkInAnnIdentificatie],
    },
  },
  'kvk-in-inn-nnp-id': {
    eigenaar: 'bakkerij',
    omschrijving: 'KVK-nummer staat in innNnpId, zoals eSuite doet',
    zaak: {
      ...afgerond,
      omschrijving: 'Verkeersbord voor de winkel scheef',
      rollen: [bedrijf.kvkInInnNnpId],
      velden: { identificatie: '0014ESUITE71232023' },
    },
  },
  vestiging: {
    eigenaar: 'bakkerij-haven',
    omschrijving: 'Rol van het type vestiging',
    zaak: { ...gewoon, omschrijving: 'Afval op de kade bij vestiging Haven', rollen: [bedrijf.vestiging] },
  },
  'meer-rollen': {
    eigenaar: 'fatima',
    omschrijving: 'Eén persoon heeft drie rollen op één zaak',
    zaak: {
      ...gewoon,
      omschrijving: 'Zwerfvuil in het park',
      rollen: [fatima, burger('fatima', 'Belanghebbende'), burger('fatima', 'Medeaanvrager'), behandelaar],
    },
  },
  gemachtigde: {
    eigenaar: 'jeroen',
    omschrijving: 'De bezoeker is gemachtigde van een ander',
    zaak: {
      ...gewoon,
      zaaktype: 'kwijtschelding',
      omschrijving: 'Kwijtschelding namens mevrouw Van Drouwen-Smit',
      rollen: [burger('jeroen', 'Belanghebbende', 'gemachtigde')],
    },
  },
  'volgnummer-dubbel': {
    eigenaar: 'fatima',
    omschrijving: 'Twee statustypen met hetzelfde volgnummer',
    zaak: {
      ...gewoon,
      zaaktype: 'volgnummer-dubbel',
      omschrijving: 'Eik in de achtertuin kappen',
      status: 2,
    },
  },
  'twee-eindstatussen': {
    eigenaar: 'fatima',
    omschrijving: 'Zaaktype met twee eindstatussen, afgerond met de vroege',
    zaak: {
      ...afgerond,
      zaaktype: 'twee-eindstatussen',
      omschrijving: 'Urgentie aangevraagd en gestopt',
      status: 1,
      resultaat: 'Afgehandeld',
    },
  },
  'zonder-statustekst': {
    eigenaar: 'fatima',
    omschrijving: 'Statustypen zonder statustekst en zonder informeren',
    zaak: { ...gewoon, zaaktype: 'zonder-statustekst', omschrijving: 'Klacht over wachttijd aan de balie' },
  },
  'einddatum-zonder-eindstatus': {
    eigenaar: 'fatima',
    omschrijving: 'Einddatum gezet terwijl de status geen eindstatus is',
    zaak: { ...afgerond, omschrijving: 'Heropend en weer gesloten', status: 1 },
  },
  'eindstatus-zonder-einddatum': {
    eigenaar: 'fatima',
    omschrijving: 'Eindstatus bereikt, einddatum nog leeg',
    zaak: { ...gewoon, omschrijving: 'Wordt afgerond', status: 2 },
  },
  'status-buiten-lijst': {
    eigenaar: 'fatima',
    omschrijving: 'zaak.status staat niet in de lijst van statussen',
    zaak: { ...gewoon, omschrijving: 'Status alleen via zijn URL te vinden', statusBuitenLijst: true },
  },
  'zonder-status': {
    eigenaar: 'fatima',
    omschrijving: 'Zaak zonder enige status',
    zaak: { ...gewoon, omschrijving: 'Net binnen, nog geen status', status: null },
  },
  'intern-zaaktype': {
    eigenaar: 'jeroen',
    omschrijving: 'Zaaktype met indicatieInternOfExtern intern',
    zaak: {
      ...gewoon,
      zaaktype: 'interne-controle',
      omschrijving: 'Adresonderzoek Kerkstraat 12',
      status: 0,
      rollen: [burger('jeroen', 'Belanghebbende')],
    },
  },
  'vertrouwelijkheid-openbaar': vertrouwelijk('openbaar'),
  'vertrouwelijkheid-beperkt-openbaar': vertrouwelijk('beperkt_openbaar'),
  'vertrouwelijkheid-intern': vertrouwelijk('intern'),
  'vertrouwelijkheid-zaakvertrouwelijk': vertrouwelijk('zaakvertrouwelijk'),
  'vertrouwelijkheid-vertrouwelijk': vertrouwelijk('vertrouwelijk'),
  'vertrouwelijkheid-confidentieel': vertrouwelijk('confidentieel'),
  'vertrouwelijkheid-geheim': vertrouwelijk('geheim'),
  'vertrouwelijkheid-zeer-geheim': vertrouwelijk('zeer_geheim'),
  'documenten-in-elke-status': {
    eigenaar: 'fatima',
    omschrijving: 'Documenten in elke status en met elke vertrouwelijkheid, zonder inhoud en vervallen',
    zaak: {
      ...gewoon,
      zaaktype: 'bijzondere-bijstand',
      omschrijving: 'Bijzondere bijstand met een vol dossier',
      documenten: [
        document({ titel: 'In bewerking', status: 'in_bewerking', tonen: false }),
        document({ titel: 'Ter vaststelling', status: 'ter_vaststelling', tonen: false }),
        document({ titel: 'Definitief', status: 'definitief' }),
        document({ titel: 'Gearchiveerd', status: 'gearchiveerd' }),
        document({
          titel: 'Ontvangen zonder status',
          richting: 'ontvangen',
          soort: 'Bewijsstuk',
          bestand: 'bewijs van inkomen.pdf',
        }),
        document({ titel: 'Definitief en zeer geheim', vertrouwelijkheid: 'zeer_geheim', tonen: false }),
        document({ titel: 'Definitief en openbaar', vertrouwelijkheid: 'openbaar' }),
        document({ titel: 'Zonder inhoud', inhoud: false }),
        document({
          titel: 'Brief met een heel lange titel, emoji 🏠 en "aanhalingstekens" / schuine strepen',
        }),
      ],
    },
  },
  'verlenging-leeg': {
    eigenaar: 'fatima',
    omschrijving: 'verlenging is een object met lege waarden',
    zaak: {
      ...gewoon,
      omschrijving: 'Verlenging zonder inhoud',
      velden: { verlenging: { reden: '', duur: '' } },
    },
  },
  'zaaktype-nieuwe-versie-oud': {
    eigenaar: 'fatima',
    omschrijving: 'Zaak van de oude versie van een zaaktype',
    zaak: {
      ...afgerond,
      zaaktype: 'evenementenvergunning-2019',
      omschrijving: 'Straatfeest Molenwijk, oude zaaktypeversie',
      start: -1100,
      status: 1,
      eind: -1050,
      resultaat: 'Verleend',
    },
  },
  'zaaktype-nieuwe-versie-nieuw': {
    eigenaar: 'fatima',
    omschrijving: 'Zaak van de nieuwe versie van hetzelfde zaaktype',
    zaak: {
      ...gewoon,
      zaaktype: 'evenementenvergunning',
      omschrijving: 'Straatfeest Molenwijk, nieuwe zaaktypeversie',
    },
  },
  'gearchiveerd-documenten-weg': {
    eigenaar: 'fatima',
    omschrijving: 'Gearchiveerde zaak waarvan de documenten weg zijn',
    zaak: {
      ...afgerond,
      zaaktype: 'kwijtschelding',
      omschrijving: 'Kwijtschelding, dossier overgebracht naar het archief',
      start: -900,
      eind: -850,
      resultaat: 'Toegekend',
      documenten: [
        document({ titel: 'Verdwenen beschikking', weg: true }),
        document({ titel: 'Verdwenen brief', weg: true }),
      ],
      velden: { archiefstatus: 'gearchiveerd', archiefnominatie: 'vernietigen' },
    },
  },
  ingetrokken: {
    eigenaar: 'fatima',
    omschrijving: 'Ingetrokken zaak',
    zaak: {
      ...afgerond,
      zaaktype: 'woz-bezwaar',
      omschrijving: 'Bezwaar ingetrokken na telefoongesprek',
      resultaat: 'Ingetrokken',
    },
  },
  'afgerond-zonder-resultaat': {
    eigenaar: 'fatima',
    omschrijving: 'Einddatum zonder resultaat',
    zaak: { ...afgerond, omschrijving: 'Gesloten bij migratie', resultaat: undefined },
  },
  'omschrijving-leeg': {
    eigenaar: 'fatima',
    omschrijving: 'Lege omschrijving',
    zaak: { ...gewoon, omschrijving: '' },
  },
  'omschrijving-emoji': {
    eigenaar: 'fatima',
    omschrijving: 'Emoji, combinerende tekens en HTML in de omschrijving',
    zaak: { ...gewoon, omschrijving: '🎉 Buurtfeest Çağlar & zonen <b>niet vet</b> “ja” 👩‍👩‍👧‍👦' },
  },
  'omschrijving-80-tekens': {
    eigenaar: 'fatima',
    omschrijving: 'Omschrijving van precies 80 tekens, zonder spatie om af te breken',
    zaak: {
      ...gewoon,
      omschrijving: 'Aansprakelijkheidsverzekeringsmaatschappijvertegenwoordigersbijeenkomstvergunning'.slice(
        0,
        80,
      ),
    },
  },
  'zaaknummer-esuite': {
    eigenaar: 'fatima',
    omschrijving: 'Zaaknummer zoals eSuite het maakt: 6639-2022 in het kort',
    zaak: {
      ...afgerond,
      omschrijving: 'Melding uit het oude systeem',
      velden: { identificatie: '0014ESUITE66392022' },
    },
  },
} satisfies Record<string, Veldsituatie>

const rijnzoom = {
  'volgnummer-ontbreekt': {
    eigenaar: 'fatima',
    omschrijving: 'Statustypen zonder volgnummer',
    zaak: {
      zaaktype: 'volgnummer-ontbreekt',
      omschrijving: 'Geluid van een laadperron',
      start: -18,
      status: 1,
      rollen: [fatima],
    },
  },
  'inhoud-vervallen': {
    eigenaar: 'fatima',
    omschrijving: 'Document waarvan de inhoud is vervallen, en een dat niet getoond mag worden',
    zaak: {
      zaaktype: 'bodemonderzoek',
      omschrijving: 'Bodemonderzoek met vervallen rapport',
      start: -26,
      status: 1,
      rollen: [fatima],
      documenten: [
        document({ titel: 'Vervallen rapport', soort: 'Rapport', vervallen: true }),
        document({ titel: 'Niet voor de aanvrager', soort: 'Brief', tonen: false }),
        document({ titel: 'Wel voor de aanvrager', soort: 'Brief' }),
      ],
    },
  },
} satisfies Record<string, Veldsituatie>

const perRegister = { waterdam, rijnzoom }

const zaadVan = (naam: string, zaak: Veldsituatie['zaak']): ZaakZaad => ({ ...zaak, naam: `veld-${naam}` })

/** The zaken to seed, per register. */
export const veldzaken = (register: RegisterNaam): ZaakZaad[] =>
  Object.entries<Veldsituatie>(perRegister[register]).map(([naam, { zaak }]) => zaadVan(naam, zaak))

export type VeldsituatieNaam = keyof typeof waterdam | keyof typeof rijnzoom

/** Name → where its zaak is and whose it is. */
export const VELDSITUATIES: Record<
  VeldsituatieNaam,
  { register: RegisterNaam; zaak: string; eigenaar: PersonaId; omschrijving: string }
> = {
  ...verwijzers('waterdam', waterdam),
  ...verwijzers('rijnzoom', rijnzoom),
}

function verwijzers<N extends string>(register: RegisterNaam, situaties: Record<N, Veldsituatie>) {
  const namen = Object.keys(situaties) as N[]
  const regels = namen.map((naam) => {
    const { eigenaar, omschrijving } = situaties[naam]
    return [naam, { register, zaak: zaakUuid(register, `veld-${naam}`), eigenaar, omschrijving }] as const
  })
  return Object.fromEntries(regels) as Record<N, (typeof regels)[number][1]>
}
