import type { Veldsituatie } from '../zaad'
import { afgerond, gewoon } from './gewoon'

/** Texts and values that break pages and parsers. */
export const teksten = {
  'verlenging-leeg': {
    eigenaar: 'fatima',
    omschrijving: 'verlenging is een object met lege waarden',
    zaak: {
      ...gewoon,
      omschrijving: 'Verlenging zonder inhoud',
      velden: { verlenging: { reden: '', duur: '' } },
    },
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
