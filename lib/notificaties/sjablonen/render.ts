import { toGsm7 } from '@/lib/domain/gsm7'
import { formatDatum } from '@/lib/format/datum'
import type { Taal } from '@/lib/i18n/talen'
import { type Berichtsoort, type Variabelen, ZONDER_VOORKEUREN } from './berichtsoorten'
import type { Sjablonen } from './load-sjablonen'
import { VASTE_TEKSTEN } from './teksten/vast'
import { fillHtml, fillTekst } from './vul-in'

/** What a message is about: its kind, its language and the checked variables of its kind. */
export type Onderwerp = { soort: Berichtsoort; taal: Taal; variabelen: Variabelen }

export type EmailInhoud = {
  onderwerp: string
  html: string
  tekst: string
  /** Page where the citizen chooses how to hear from us; absent where the kind has no choice. */
  voorkeurenUrl?: string
}

const VOORKEUREN_PAD = '/profiel'

/** Heading and paragraphs of a message, filled in; what e-mail and letter share. */
export function renderTekst({ teksten, afzender }: Sjablonen, { soort, taal, variabelen }: Onderwerp) {
  const { verloopdatum, ...rest } = variabelen
  const { gemeente, portaal, telefoon } = afzender
  const datum = verloopdatum === undefined ? {} : { verloopdatum: formatDatum(verloopdatum, taal) }
  const waarden = { ...rest, ...datum, gemeente, portaal, telefoon }
  const fill = (sjabloon: string) => fillTekst(sjabloon, waarden).trim()
  const tekst = teksten[taal][soort]
  return {
    onderwerp: fill(tekst.onderwerp),
    alineas: tekst.alineas.map(fill).filter((alinea) => alinea !== ''),
    knop: tekst.knop === undefined || variabelen.pad === undefined ? undefined : fill(tekst.knop),
    sms: toGsm7(fill(tekst.sms)),
    vast: Object.fromEntries(Object.entries(VASTE_TEKSTEN[taal]).map(([naam, zin]) => [naam, fill(zin)])),
  }
}

/** An e-mail as HTML and as plain text that says the same. */
export function renderEmail(sjablonen: Sjablonen, onderwerp: Onderwerp): EmailInhoud {
  const { afzender, opmaak } = sjablonen
  const tekst = renderTekst(sjablonen, onderwerp)
  const { aanhef = '', groet = '', uitlegLink, automatisch = '' } = tekst.vast
  const voorkeurenUrl = ZONDER_VOORKEUREN.includes(onderwerp.soort)
    ? undefined
    : afzender.portaal + VOORKEUREN_PAD
  const url = afzender.portaal + (onderwerp.variabelen.pad ?? '')
  const voorkeuren = voorkeurenUrl && { tekst: tekst.vast.voorkeuren, url: voorkeurenUrl }
  const html = fillHtml(opmaak, {
    ...afzender,
    taal: onderwerp.taal,
    onderwerp: tekst.onderwerp,
    voorproef: tekst.alineas[0],
    alineas: [aanhef, ...tekst.alineas],
    knop: tekst.knop && { tekst: tekst.knop, url, uitlegLink },
    voorkeuren,
    automatisch,
  })
  const regels = [
    aanhef,
    ...tekst.alineas,
    ...(tekst.knop ? [`${tekst.knop}: ${url}`] : []),
    `${groet}\nGemeente ${afzender.gemeente}`,
    `-- \n${automatisch}${voorkeuren ? `\n${voorkeuren.tekst}: ${voorkeuren.url}` : ''}`,
  ]
  return {
    onderwerp: tekst.onderwerp,
    html,
    tekst: `${regels.join('\n\n')}\n`,
    ...(voorkeurenUrl !== undefined && { voorkeurenUrl }),
  }
}

/** The text of an SMS, in GSM-7. */
export function renderSms(sjablonen: Sjablonen, onderwerp: Onderwerp): string {
  return renderTekst(sjablonen, onderwerp).sms
}
