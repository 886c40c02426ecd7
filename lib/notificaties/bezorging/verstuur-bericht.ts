import 'server-only'
import type { BerichtRij } from '@/db/queries/notificaties-uit/lease-bericht'
import type { Uitkomst } from '@/lib/domain/aflevering'
import { afmeldonderwerpVan } from '../afmelden/afmeldonderwerp-van'
import { makeAfmeldtoken } from '../afmelden/afmeldtoken'
import type { Kanaal } from '../kanalen/kanaal'
import { isBerichtsoort, parseVariabelen } from '../sjablonen/berichtsoorten'
import { renderEmail, renderSms, renderTekst } from '../sjablonen/render'
import { renderBrief } from '../sjablonen/render-brief'
import { openInhoud } from './inhoud'
import type { Middelen } from './middelen'

/**
 * Writes one message and hands it to its channel. Everything is made from this row alone and nothing of it is kept,
 * so messages that are sent at the same time cannot mix. Throws when the message cannot be made.
 */
export async function verstuurBericht(
  rij: BerichtRij,
  { kanalen, sjablonen, briefOpmaak }: Middelen,
): Promise<Uitkomst> {
  const { id, soort, taal, aangemaaktOp, pogingen } = rij
  if (!isBerichtsoort(soort)) throw new Error('Deze soort bericht bestaat niet.')
  if (rij.inhoudVersleuteld === null) {
    return { soort: 'definitief', reden: 'inhoud-gewist', adresOngeldig: false }
  }
  const inhoud = openInhoud(rij.inhoudVersleuteld)
  const variabelen = parseVariabelen(soort, inhoud.variabelen)
  const onderwerp = { soort, taal, variabelen }
  const basis = { id, ...onderwerp, aangemaaktOp, poging: pogingen }

  switch (inhoud.kanaal) {
    case 'email':
      return via(kanalen.email, {
        ...basis,
        naar: inhoud.adres,
        inhoud: renderEmail(sjablonen, onderwerp),
        ...(afmeldonderwerpVan(soort) && {
          afmeldUrl: `${sjablonen.afzender.portaal}/api/afmelden/v1/${makeAfmeldtoken(id)}`,
        }),
      })
    case 'sms':
      return via(kanalen.sms, { ...basis, naar: inhoud.adres, tekst: renderSms(sjablonen, onderwerp) })
    case 'brief': {
      if (!briefOpmaak) return nietIngesteld
      const brief = {
        ...onderwerp,
        adres: inhoud.adres,
        datum: aangemaaktOp,
        kenmerk: `MS-${id.slice(0, 8)}`,
      }
      return via(kanalen.brief, { ...basis, pdf: await renderBrief(sjablonen, brief, briefOpmaak) })
    }
    case 'berichtenbox': {
      const tekst = renderTekst(sjablonen, onderwerp)
      return via(kanalen.berichtenbox, {
        ...basis,
        ontvangerUrn: inhoud.adres,
        onderwerp: tekst.onderwerp,
        tekst: tekst.alineas.join('\n\n'),
      })
    }
  }
}

const nietIngesteld: Uitkomst = { soort: 'tijdelijk', reden: 'kanaal-niet-ingesteld', storing: false }

const via = <Bericht>(kanaal: Kanaal<Bericht> | undefined, bericht: Bericht): Promise<Uitkomst> | Uitkomst =>
  kanaal ? kanaal.verstuur(bericht) : nietIngesteld
