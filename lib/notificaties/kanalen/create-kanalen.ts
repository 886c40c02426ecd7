import 'server-only'
import type { Config } from '@/lib/env/config-schema'
import type { BriefConfig } from '@/lib/env/kanalen-schema'
import { readGeheim } from '@/lib/env/load-config'
import { type Berichtenbox, createBerichtenboxKanaal } from './berichtenbox-kanaal'
import { createBriefMapKanaal } from './brief-map-kanaal'
import { createBriefSftpKanaal } from './brief-sftp-kanaal'
import type { BriefBericht, Kanaal, Kanalen } from './kanaal'
import { createNotifynlClient, type NotifynlClient } from './notifynl-client'
import { createNotifynlBrief, createNotifynlEmail, createNotifynlSms } from './notifynl-kanalen'
import { createSmsGatewayKanaal } from './sms-gateway-kanaal'
import { createSmtpKanaal } from './smtp-kanaal'

/** The channels that the configuration names. Throws when a secret is absent. */
export function createKanalen(
  { portaal, notificaties: { kanalen } }: Pick<Config, 'portaal' | 'notificaties'>,
  box?: Berichtenbox,
): Kanalen {
  const { email, sms, brief, notifynl } = kanalen
  const client = notifynl && createNotifynlClient(notifynl, readGeheim(notifynl.apiKey))
  const viaNotifynl = <T>(create: (client: NotifynlClient, config: NonNullable<typeof notifynl>) => T): T => {
    if (!client || !notifynl) throw new Error('notificaties.kanalen.notifynl ontbreekt.')
    return create(client, notifynl)
  }
  const naam = `Gemeente ${portaal.gemeente}`
  return {
    ...(email && {
      email:
        email.via === 'smtp'
          ? createSmtpKanaal({
              ...email,
              afzenderNaam: naam,
              geheim: email.wachtwoord && readGeheim(email.wachtwoord),
            })
          : viaNotifynl(createNotifynlEmail),
    }),
    ...(sms && {
      sms:
        sms.via === 'http'
          ? createSmsGatewayKanaal({
              ...sms,
              autorisatieWaarde: sms.autorisatie && readGeheim(sms.autorisatie),
            })
          : viaNotifynl(createNotifynlSms),
    }),
    ...(brief && { brief: createBriefKanaal(brief, () => viaNotifynl(createNotifynlBrief)) }),
    ...(box && { berichtenbox: createBerichtenboxKanaal(box) }),
  }
}

function createBriefKanaal(
  brief: BriefConfig,
  viaNotifynl: () => Kanaal<BriefBericht>,
): Kanaal<BriefBericht> {
  switch (brief.via) {
    case 'map':
      return createBriefMapKanaal(brief.map)
    case 'sftp':
      return createBriefSftpKanaal({ ...brief, sleutel: readGeheim(brief.sleutel) })
    case 'notifynl':
      return viaNotifynl()
  }
}
