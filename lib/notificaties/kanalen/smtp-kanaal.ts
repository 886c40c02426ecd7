import 'server-only'
import { createTransport } from 'nodemailer'
import type { SmtpConfig } from '@/lib/env/kanalen-schema'
import type { EmailBericht, Kanaal } from './kanaal'
import { metBreaker } from './met-breaker'
import { classifySmtpFout } from './smtp-fout'

type Opties = SmtpConfig & { afzenderNaam: string; geheim?: string | undefined }

/** `Message-ID` of a message: the same for each attempt, so that mail servers and readers see a repeat for what it is. */
export const messageIdOf = (id: string, afzender: string) => `<${id}@${afzender.split('@')[1]}>`

/** E-mail through the relay of the municipality (RFC 5321). Nothing confirms arrival; a bounce goes to `bounceAdres`. */
export function createSmtpKanaal(opties: Opties): Kanaal<EmailBericht> {
  const { afzender, timeoutMs } = opties
  const transport = createTransport({
    host: opties.host,
    port: opties.poort,
    secure: opties.beveiliging === 'tls',
    requireTLS: opties.beveiliging === 'starttls',
    ignoreTLS: opties.beveiliging === 'geen',
    ...(opties.gebruiker !== undefined && { auth: { user: opties.gebruiker, pass: opties.geheim ?? '' } }),
    pool: true,
    maxConnections: opties.gelijktijdig,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const verstuur = async ({ id, naar, inhoud, aangemaaktOp, taal, afmeldUrl }: EmailBericht) => {
    const messageId = messageIdOf(id, afzender)
    try {
      await transport.sendMail({
        messageId,
        date: aangemaaktOp,
        from: { name: opties.afzenderNaam, address: afzender },
        to: { name: '', address: naar },
        ...(opties.antwoordAdres !== undefined && { replyTo: opties.antwoordAdres }),
        envelope: { from: opties.bounceAdres ?? afzender, to: naar },
        subject: inhoud.onderwerp,
        text: inhoud.tekst,
        html: inhoud.html,
        headers: {
          'Content-Language': taal,
          // RFC 3834: no holiday reply comes back.
          'Auto-Submitted': 'auto-generated',
          ...afmeldregels(afmeldUrl, inhoud.voorkeurenUrl),
        },
      })
      return { soort: 'verzonden', aanbiederId: messageId, bevestigingVolgt: false } as const
    } catch (error) {
      return classifySmtpFout(error)
    }
  }
  return metBreaker({
    aanbieder: 'smtp',
    gelijktijdig: opties.gelijktijdig,
    verstuur,
    close: () => transport.close(),
  })
}

/** RFC 2369 and, where one click is enough, RFC 8058; its signature (DKIM) is the relay's work. */
function afmeldregels(afmeldUrl?: string, voorkeurenUrl?: string): Record<string, string> {
  if (afmeldUrl)
    return {
      'List-Unsubscribe': `<${afmeldUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
  return voorkeurenUrl ? { 'List-Unsubscribe': `<${voorkeurenUrl}>` } : {}
}
