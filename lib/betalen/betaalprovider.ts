import 'server-only'
import { z } from 'zod'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { AppError } from '@/lib/errors/app-error'
import type { Bron } from '@/lib/http/bron'
import { parseJson } from '@/lib/http/parse-json'
import { requestJson } from '@/lib/http/request-json'

export const BETAALSTATUSSEN = ['open', 'betaald', 'geannuleerd', 'mislukt', 'in-behandeling'] as const

const betalingSchema = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  status: z.enum(BETAALSTATUSSEN),
  betaalUrl: z.url(),
  /** Decimal, as it was asked. */
  bedrag: z.string(),
  kenmerk: z.string(),
})
export type Betaling = z.output<typeof betalingSchema>

/** The payment provider: it takes the money and alone says whether it came. */
export type Betaalprovider = {
  /** `terugUrl` is where the payer goes, `meldUrl` what the provider may call when the payment changes. */
  start(
    vraag: Record<'kenmerk' | 'bedrag' | 'omschrijving' | 'terugUrl' | 'meldUrl', string>,
  ): Promise<Betaling>
  get(id: string): Promise<Betaling>
}

/** The configured provider, or null. Its methods throw AppError `bron-onbereikbaar` or `bron-contract`. */
export function getBetaalprovider(): Betaalprovider | null {
  const config = getConfig().betalen
  if (!config) return null
  const bron: Bron = {
    id: 'betalen',
    naam: 'De betaaldienst',
    timeoutMs: config.timeoutMs,
    maxGelijktijdig: 8,
    origins: [new URL(config.url).origin],
  }
  const headers = { authorization: `Bearer ${readGeheim(config.apiKey)}` }
  const parse = (answer: Parameters<typeof parseJson>[0]) => {
    const betaling = parseJson(answer, betalingSchema, bron.naam)
    // The visitor is sent there: only to the provider itself.
    if (!bron.origins.includes(new URL(betaling.betaalUrl).origin))
      throw new AppError('bron-contract', 'De betaaldienst verwees naar een onbekend adres.', {
        bron: bron.id,
      })
    return betaling
  }
  return {
    start: async ({ kenmerk, ...body }) =>
      parse(
        await requestJson(bron, {
          methode: 'POST',
          url: `${config.url}/betalingen`,
          // The same kenmerk never makes a second payment.
          headers: { ...headers, 'idempotency-key': kenmerk },
          body: { kenmerk, ...body },
          alleenLezen: false,
        }),
      ),
    get: async (id) =>
      parse(
        await requestJson(bron, {
          methode: 'GET',
          url: `${config.url}/betalingen/${encodeURIComponent(id)}`,
          headers,
          alleenLezen: true,
        }),
      ),
  }
}
