export type Adres = {
  type: 'bezoekadres' | 'correspondentieadres'
  indAfgeschermd: 'Ja' | 'Nee'
  straatnaam?: string
  huisnummer?: number
  huisletter?: string
  postbusnummer?: number
  postcode: string
  plaats: string
}
export type Activiteit = { sbiCode: string; sbiOmschrijving: string; indHoofdactiviteit: 'Ja' | 'Nee' }
export type Vestiging = {
  vestigingsnummer: string
  naam: string
  hoofdvestiging: boolean
  commercieel: boolean
  aanvang: string
  werkzamePersonen: number
  adressen: Adres[]
  websites?: string[]
}
export type Bedrijf = {
  kvkNummer: string
  naam: string
  statutaireNaam?: string
  handelsnamen: string[]
  rsin?: string
  rechtsvorm: string
  uitgebreideRechtsvorm: string
  registratie: string
  aanvang: string
  einde?: string
  activiteiten: Activiteit[]
  vestigingen: Vestiging[]
}

/** The sandbox handelsregister; whoever is not here is unknown. Dates are `YYYYMMDD`, with zeros or less for what is unknown. */
export const bedrijven: Bedrijf[] = [
  {
    kvkNummer: '69599084',
    naam: 'Bakkerij De Korenaar B.V.',
    statutaireNaam: 'Bakkerij De Korenaar B.V.',
    handelsnamen: ['Bakkerij De Korenaar', 'De Korenaar Brood en Banket', 'Korenaar Lunchroom'],
    rsin: '857587973',
    rechtsvorm: 'BeslotenVennootschap',
    uitgebreideRechtsvorm: 'Besloten Vennootschap met gewone structuur',
    registratie: '20170911',
    aanvang: '20170901',
    activiteiten: [
      { sbiCode: '47241', sbiOmschrijving: 'Winkels in brood en banket', indHoofdactiviteit: 'Nee' },
      {
        sbiCode: '1071',
        sbiOmschrijving: 'Vervaardiging van brood en vers banketbakkerswerk',
        indHoofdactiviteit: 'Ja',
      },
    ],
    vestigingen: [
      {
        vestigingsnummer: '000038509490',
        naam: 'Bakkerij De Korenaar',
        hoofdvestiging: true,
        commercieel: true,
        aanvang: '20170901',
        werkzamePersonen: 11,
        websites: ['www.bakkerijdekorenaar.example'],
        adressen: [
          {
            type: 'bezoekadres',
            indAfgeschermd: 'Nee',
            straatnaam: 'Molenstraat',
            huisnummer: 3,
            huisletter: 'B',
            postcode: '1991JK',
            plaats: 'Waterdam',
          },
          {
            type: 'correspondentieadres',
            indAfgeschermd: 'Nee',
            postbusnummer: 120,
            postcode: '1990AC',
            plaats: 'Waterdam',
          },
        ],
      },
      {
        vestigingsnummer: '000038509504',
        naam: 'Bakkerij De Korenaar Haven',
        hoofdvestiging: false,
        commercieel: true,
        aanvang: '20190400',
        werkzamePersonen: 4,
        adressen: [
          {
            type: 'bezoekadres',
            indAfgeschermd: 'Nee',
            straatnaam: 'Havenkade',
            huisnummer: 41,
            postcode: '1994LM',
            plaats: 'Waterdam',
          },
        ],
      },
      {
        vestigingsnummer: '000038509512',
        naam: 'Korenaar Bestelservice',
        hoofdvestiging: false,
        commercieel: true,
        aanvang: '2023',
        werkzamePersonen: 1,
        adressen: [
          {
            type: 'bezoekadres',
            indAfgeschermd: 'Ja',
            straatnaam: 'Geheimpad',
            huisnummer: 9,
            postcode: '1995NP',
            plaats: 'Waterdam',
          },
        ],
      },
    ],
  },
  {
    kvkNummer: '90004760',
    naam: 'Schildersbedrijf Vermeer',
    handelsnamen: ['Schildersbedrijf Vermeer'],
    rechtsvorm: 'Eenmanszaak',
    uitgebreideRechtsvorm: 'Eenmanszaak',
    registratie: '19980415',
    aanvang: '199804',
    activiteiten: [
      { sbiCode: '4334', sbiOmschrijving: 'Schilderen en glaszetten', indHoofdactiviteit: 'Ja' },
    ],
    vestigingen: [
      {
        vestigingsnummer: '000012345678',
        naam: 'Schildersbedrijf Vermeer',
        hoofdvestiging: true,
        commercieel: true,
        aanvang: '199804',
        werkzamePersonen: 1,
        adressen: [
          {
            type: 'bezoekadres',
            indAfgeschermd: 'Ja',
            straatnaam: 'Verborgenlaan',
            huisnummer: 77,
            postcode: '1996QR',
            plaats: 'Waterdam',
          },
          {
            type: 'correspondentieadres',
            indAfgeschermd: 'Nee',
            postbusnummer: 8,
            postcode: '1990AA',
            plaats: 'Waterdam',
          },
        ],
      },
    ],
  },
  {
    kvkNummer: '90004787',
    naam: 'Stichting Waterdam Zingt',
    statutaireNaam: 'Stichting Waterdam Zingt',
    handelsnamen: [],
    rsin: '858100630',
    rechtsvorm: 'Stichting',
    uitgebreideRechtsvorm: 'Stichting',
    registratie: '20050000',
    aanvang: '00000000',
    einde: '20260131',
    activiteiten: [],
    vestigingen: [],
  },
]
