import { gsm7Lengte, SMS_LENGTE, toGsm7 } from '@/lib/domain/gsm7'
import { TALEN } from '@/lib/i18n/talen'
import {
  ALGEMENE_VARIABELEN,
  BERICHTSOORTEN,
  type Berichtsoort,
  berichtsoorten,
  type Variabelen,
} from './berichtsoorten'
import type { Afzender, Sjablonen } from './load-sjablonen'
import type { SjabloonTekst } from './tekst'
import { fillTekst, findSjabloonFouten } from './vul-in'

/** Names that `renderEmail` gives the layout. */
const OPMAAK_NAMEN = ['taal', 'onderwerp', 'voorproef', 'gemeente', 'automatisch', 'uitlegLink', 'hoek']
const OPMAAK_GENEST = ['.', 'tekst', 'url', 'kleur.merk', 'kleur.actie']
const OPMAAK_SECTIES = ['alineas', 'knop', 'voorkeuren']

/** The longest value of each variable, for the length of an SMS. */
const LANGSTE: Required<Omit<Variabelen, 'pad'>> = {
  zaaknummer: 'X'.repeat(60),
  verloopdatum: '30 september 2030',
  code: 'X'.repeat(12),
  geldigMinuten: '999',
  aantal: '9999',
}

/** Everything that would go wrong only when a citizen is written to. Empty when all texts can be filled in. */
export function findProblemen({ teksten, opmaak, afzender }: Sjablonen): string[] {
  const fouten = findSjabloonFouten(opmaak, [...OPMAAK_NAMEN, ...OPMAAK_GENEST], OPMAAK_SECTIES)
  return [
    ...fouten.map((fout) => `opmaak: ${fout}`),
    ...TALEN.flatMap((taal) =>
      BERICHTSOORTEN.flatMap((soort) =>
        findTekstProblemen(soort, teksten[taal][soort], afzender).map((fout) => `${soort}.${taal}: ${fout}`),
      ),
    ),
  ]
}

function findTekstProblemen(soort: Berichtsoort, tekst: SjabloonTekst, afzender: Afzender): string[] {
  const { vrij, optioneel } = namenVan(soort)
  const delen: [string, string][] = [
    ['onderwerp', tekst.onderwerp],
    ...tekst.alineas.map((alinea, index): [string, string] => [`alineas.${index}`, alinea]),
    ['knop', tekst.knop ?? ''],
    ['sms', tekst.sms],
  ]
  const fouten = delen.flatMap(([naam, deel]) =>
    findSjabloonFouten(deel, vrij, optioneel).map((fout) => `${naam}: ${fout}`),
  )
  // A text that cannot be filled in has no length.
  return fouten.length > 0 ? fouten : findTeLangeSms(tekst.sms, afzender)
}

function findTeLangeSms(sms: string, { gemeente, portaal, telefoon }: Afzender): string[] {
  const lengte = gsm7Lengte(toGsm7(fillTekst(sms, { ...LANGSTE, gemeente, portaal, telefoon })))
  return lengte > SMS_LENGTE ? [`sms: ${lengte} tekens, en er passen er ${SMS_LENGTE} in een sms`] : []
}

function namenVan(soort: Berichtsoort): { vrij: string[]; optioneel: string[] } {
  const velden = Object.entries(berichtsoorten[soort].shape).filter(([naam]) => naam !== 'pad')
  const isOptioneel = ([, veld]: [string, { safeParse: (waarde: unknown) => { success: boolean } }]) =>
    veld.safeParse(undefined).success
  return {
    vrij: [...ALGEMENE_VARIABELEN, ...velden.filter((veld) => !isOptioneel(veld)).map(([naam]) => naam)],
    optioneel: velden.filter(isOptioneel).map(([naam]) => naam),
  }
}
