import type { Uitkomst } from '@/lib/domain/aflevering'

type SmtpFout = { code?: string; responseCode?: number; command?: string; response?: string }

/** Codes of nodemailer for what happens before a recipient is named: the relay or our account, not the address. */
const AAN_ONS = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'EDNS', 'EPROXY', 'ECONFIG']
const VOOR_DE_ONTVANGER = ['CONN', 'EHLO', 'HELO', 'LHLO', 'STARTTLS', 'MAIL FROM', 'API']
/** Enhanced status codes (RFC 3463 §3.2) that say that the address is not there, or takes no mail. */
const ADRES = /\b5\.1\.[1-36]\b|\b5\.2\.1\b/

/**
 * What a failed SMTP session means (RFC 5321 §4.2.1): 4xx and every break of the connection are worth another attempt,
 * 5xx on recipient or content is final. A session that breaks after the message was handed over counts as unknown, so
 * it is repeated, with the same Message-ID.
 */
export function classifySmtpFout(error: unknown): Uitkomst {
  const { code = '', responseCode, command = '', response = '' } = readFout(error)
  if (responseCode === undefined) return tijdelijk(code ? code.toLowerCase() : 'onbekend', true)
  const reden = `smtp-${responseCode}`
  const aanOns = AAN_ONS.includes(code) || VOOR_DE_ONTVANGER.some((fase) => command.startsWith(fase))
  if (aanOns || responseCode === 421) return tijdelijk(reden, true)
  if (responseCode < 500) return tijdelijk(reden, false)
  const bijOntvanger = command.startsWith('RCPT')
  const geenPlaats = responseCode === 552
  return { soort: 'definitief', reden, adresOngeldig: (bijOntvanger && !geenPlaats) || ADRES.test(response) }
}

const tijdelijk = (reden: string, storing: boolean): Uitkomst => ({ soort: 'tijdelijk', reden, storing })

function readFout(error: unknown): SmtpFout {
  if (typeof error !== 'object' || error === null) return {}
  const tekst = (naam: string) => {
    const waarde: unknown = Reflect.get(error, naam)
    return typeof waarde === 'string' ? { [naam]: waarde } : {}
  }
  const nummer: unknown = Reflect.get(error, 'responseCode')
  return {
    ...tekst('code'),
    ...tekst('command'),
    ...tekst('response'),
    ...(typeof nummer === 'number' && { responseCode: nummer }),
  }
}
