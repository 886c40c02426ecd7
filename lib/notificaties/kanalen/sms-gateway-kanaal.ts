import 'server-only'
import { request } from 'undici'
import { z } from 'zod'
import type { Uitkomst } from '@/lib/domain/aflevering'
import type { SmsGatewayConfig } from '@/lib/env/kanalen-schema'
import { fillTekst } from '../sjablonen/vul-in'
import { classifyStatus, geenAntwoord } from './http-fout'
import type { Kanaal, SmsBericht } from './kanaal'
import { metBreaker } from './met-breaker'

type Opties = SmsGatewayConfig & { autorisatieWaarde?: string | undefined }

/** SMS through any gateway that takes one POST a message; which fields it wants stands in the configuration. */
export function createSmsGatewayKanaal(opties: Opties): Kanaal<SmsBericht> {
  const verstuur = async ({ id, naar, tekst }: SmsBericht): Promise<Uitkomst> => {
    const waarden = { id, naar, tekst, afzender: opties.afzender }
    const fill = (velden: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(velden).map(([naam, sjabloon]) => [naam, fillTekst(sjabloon, waarden)]),
      )
    try {
      const antwoord = await request(opties.url, {
        method: 'POST',
        headers: {
          'content-type': opties.mediatype,
          accept: 'application/json',
          // The same for every attempt; gateways that know the header send once.
          'idempotency-key': id,
          ...(opties.autorisatieWaarde !== undefined && { authorization: opties.autorisatieWaarde }),
          ...fill(opties.headers),
        },
        body: encode(opties.mediatype, fill(opties.body)),
        signal: AbortSignal.timeout(opties.timeoutMs),
      })
      const body = await antwoord.body.text()
      if (antwoord.statusCode >= 300) return classifyStatus(antwoord.statusCode)
      return { soort: 'verzonden', aanbiederId: readId(body, opties.idVeld) ?? id, bevestigingVolgt: false }
    } catch {
      return geenAntwoord
    }
  }
  return metBreaker({ aanbieder: 'sms-gateway', gelijktijdig: 5, verstuur })
}

function encode(mediatype: SmsGatewayConfig['mediatype'], velden: Record<string, string>): string {
  return mediatype === 'application/json' ? JSON.stringify(velden) : new URLSearchParams(velden).toString()
}

function readId(body: string, veld: string): string | undefined {
  try {
    const gelezen = z.record(z.string(), z.unknown()).parse(JSON.parse(body))[veld]
    return typeof gelezen === 'string' || typeof gelezen === 'number' ? String(gelezen) : undefined
  } catch {
    // Some gateways answer in plain words: the message was taken, it just has no id.
    return undefined
  }
}
