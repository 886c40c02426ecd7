import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { configSchema } from '@/lib/env/config-schema'
import { kanalenSchema } from '@/lib/env/kanalen-schema'
import { TALEN } from '@/lib/i18n/talen'
import { BERICHTSOORTEN } from '@/lib/notificaties/sjablonen/berichtsoorten'
import { loadSjablonen } from '@/lib/notificaties/sjablonen/load-sjablonen'
import { renderEmail, renderSms } from '@/lib/notificaties/sjablonen/render'
import { renderBrief } from '@/lib/notificaties/sjablonen/render-brief'
import { VOORBEELD_ADRES, VOORBEELDEN } from './voorbeelden'

const bestandSchema = z.object({
  portaal: configSchema.shape.portaal,
  notificaties: z.object({ kanalen: kanalenSchema.prefault({}) }).prefault({}),
})
const SANDBOX = { portaal: { basisUrl: 'https://mijn.waterdam.example', gemeente: 'Waterdam' } }

/**
 * Writes every text in every form to `map`, with an index page. Takes municipality, theme and texts from a
 * configuration file, or the sandbox's. Throws an Error that lists whatever is wrong with the texts.
 */
export async function writePreview(map: string, configPad?: string): Promise<void> {
  const invoer: unknown = configPad ? parseYaml(readFileSync(configPad, 'utf8')) : SANDBOX
  const { portaal, notificaties } = bestandSchema.parse(invoer)
  const sjablonen = loadSjablonen(portaal, notificaties.kanalen.sjablonenMap)
  const opmaak = notificaties.kanalen.brief ?? {
    adresvenster: { links: 25, boven: 48, breedte: 85 },
    retouradres: [`Gemeente ${portaal.gemeente}`, 'Postbus 1, 1234 AA'],
  }
  const rijen: string[] = []
  for (const soort of BERICHTSOORTEN) {
    for (const taal of TALEN) {
      const onderwerp = { soort, taal, variabelen: VOORBEELDEN[soort] }
      const email = renderEmail(sjablonen, onderwerp)
      const sms = renderSms(sjablonen, onderwerp)
      const brief = { ...onderwerp, adres: VOORBEELD_ADRES, datum: new Date(), kenmerk: 'MS-voorbeeld' }
      const naam = `${soort}.${taal}`
      writeFileSync(join(map, `${naam}.html`), email.html)
      writeFileSync(join(map, `${naam}.txt`), email.tekst)
      writeFileSync(join(map, `${naam}.pdf`), await renderBrief(sjablonen, brief, opmaak))
      rijen.push(toRij(naam, email.onderwerp, sms))
    }
  }
  writeFileSync(join(map, 'index.html'), toIndex(portaal.gemeente, rijen))
}

const toHtml = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`)

const toRij = (naam: string, onderwerp: string, sms: string) => `<tr><th scope="row">${naam}</th>
<td>${toHtml(onderwerp)}</td>
<td><a href="${naam}.html">html</a> <a href="${naam}.txt">tekst</a> <a href="${naam}.pdf">brief</a></td>
<td>${toHtml(sms)} (${sms.length})</td></tr>`

const toIndex = (gemeente: string, rijen: string[]) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Sjablonen van ${toHtml(gemeente)}</title>
<style>body{font:16px/1.5 sans-serif;margin:2rem}td,th{padding:.4rem .8rem;text-align:left;vertical-align:top;border-top:1px solid #ccc}</style>
</head><body><h1>Sjablonen van ${toHtml(gemeente)}</h1>
<table><thead><tr><th>Soort en taal</th><th>Onderwerp</th><th>E-mail en brief</th><th>Sms (tekens)</th></tr></thead>
<tbody>${rijen.join('\n')}</tbody></table></body></html>
`
