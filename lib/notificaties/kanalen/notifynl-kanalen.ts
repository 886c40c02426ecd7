import 'server-only'
import type { Uitkomst } from '@/lib/domain/aflevering'
import type { NotifynlConfig } from '@/lib/env/kanalen-schema'
import type { Berichtsoort } from '../sjablonen/berichtsoorten'
import type { BriefBericht, EmailBericht, Kanaal, SmsBericht } from './kanaal'
import { metBreaker } from './met-breaker'
import type { NotifynlClient } from './notifynl-client'

const GELIJKTIJDIG = 10
const AANBIEDER = 'notifynl'
const geenTemplate: Uitkomst = { soort: 'tijdelijk', reden: 'geen-template', storing: false }

/** E-mail through NotifyNL; each variable of the kind goes along, next to `onderwerp` and `tekst`. */
export function createNotifynlEmail(
  client: NotifynlClient,
  config: Pick<NotifynlConfig, 'templates' | 'emailReplyToId'>,
): Kanaal<EmailBericht> {
  return metBreaker({
    aanbieder: AANBIEDER,
    gelijktijdig: GELIJKTIJDIG,
    verstuur: async ({ id, poging, soort, naar, inhoud, variabelen, afmeldUrl }: EmailBericht) => {
      const template = templateFor(config.templates.email, soort)
      if (!template) return geenTemplate
      return client.verstuur(id, poging, (notify) =>
        notify.sendEmail(template, naar, {
          reference: id,
          personalisation: { ...variabelen, onderwerp: inhoud.onderwerp, tekst: inhoud.tekst },
          ...(config.emailReplyToId !== undefined && { emailReplyToId: config.emailReplyToId }),
          ...(afmeldUrl !== undefined && { oneClickUnsubscribeURL: afmeldUrl }),
        }),
      )
    },
  })
}

/** SMS through NotifyNL. */
export function createNotifynlSms(
  client: NotifynlClient,
  config: Pick<NotifynlConfig, 'templates' | 'smsSenderId'>,
): Kanaal<SmsBericht> {
  return metBreaker({
    aanbieder: AANBIEDER,
    gelijktijdig: GELIJKTIJDIG,
    verstuur: async ({ id, poging, soort, naar, tekst, variabelen }: SmsBericht) => {
      const template = templateFor(config.templates.sms, soort)
      if (!template) return geenTemplate
      return client.verstuur(id, poging, (notify) =>
        notify.sendSms(template, naar, {
          reference: id,
          personalisation: { ...variabelen, tekst },
          ...(config.smsSenderId !== undefined && { smsSenderId: config.smsSenderId }),
        }),
      )
    },
  })
}

/** Letters that we drew ourselves, printed by NotifyNL. */
export function createNotifynlBrief(client: NotifynlClient): Kanaal<BriefBericht> {
  return metBreaker({
    aanbieder: AANBIEDER,
    gelijktijdig: GELIJKTIJDIG,
    verstuur: ({ id, poging, pdf }: BriefBericht) =>
      client.verstuur(id, poging, (notify) => notify.sendPrecompiledLetter(id, pdf)),
  })
}

const templateFor = (templates: Record<string, string>, soort: Berichtsoort) =>
  templates[soort] ?? templates.standaard
