import { naarJson } from './http/antwoord'
import type { Notificatie } from './register'

type NotificatieDoel = { url: string; auth: string | null }

/** Publishes writes as ZGW notifications (DIGEST §7.1); a broker that is away costs one line, never a write. */
export class Notificaties {
  readonly #doel: NotificatieDoel | null
  readonly #onderweg = new Set<Promise<void>>()

  constructor(doel: NotificatieDoel | null) {
    this.#doel = doel
  }

  publiceer({ api, ...notificatie }: Notificatie, origin: string): void {
    if (!this.#doel) return
    const body = naarJson({ kanaal: api, ...notificatie, aanmaakdatum: new Date().toISOString() }, origin)
    const verzending = this.#verstuur(this.#doel, body).finally(() => this.#onderweg.delete(verzending))
    this.#onderweg.add(verzending)
  }

  /** Waits for what is on its way. */
  async stop(): Promise<void> {
    await Promise.all(this.#onderweg)
  }

  async #verstuur(doel: NotificatieDoel, body: string): Promise<void> {
    const headers = { 'Content-Type': 'application/json', ...(doel.auth ? { Authorization: doel.auth } : {}) }
    try {
      const antwoord = await fetch(doel.url, {
        method: 'POST',
        body,
        headers,
        signal: AbortSignal.timeout(5_000),
      })
      if (!antwoord.ok) console.warn(`Notificatie geweigerd met ${antwoord.status}`)
    } catch (fout) {
      console.warn(`Notificatie niet bezorgd: ${fout instanceof Error ? fout.message : String(fout)}`)
    }
  }
}
