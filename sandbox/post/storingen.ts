import { z } from 'zod'

export const storingInvoer = z.strictObject({
  dienst: z.enum(['smtp', 'sms-gateway', 'notifynl']),
  /**
   * `tijdelijk` 4xx (SMTP) or 503, `definitief` 5xx (SMTP) or 400, `half-open` takes the connection and says nothing,
   * `wegvallen` takes the message and drops the connection before it says so, `traag` waits `waarde` ms.
   */
  soort: z.enum(['tijdelijk', 'definitief', 'half-open', 'wegvallen', 'traag']),
  waarde: z.int().min(0).max(60_000).default(1_000),
  /** Only for addresses that hold this. */
  aan: z.string().min(1).optional(),
  /** After this many hits the fault is over; absent: until it is cleared. */
  aantal: z.int().min(1).optional(),
})
export type PostStoring = z.infer<typeof storingInvoer>

/** The faults that are on. */
export class PostStoringen {
  #lijst: PostStoring[] = []

  voegToe(storing: PostStoring): void {
    this.#lijst.push({ ...storing })
  }

  lijst(): PostStoring[] {
    return this.#lijst
  }

  wis(): void {
    this.#lijst = []
  }

  /** The fault of one of these kinds that hits now, counted down; undefined when all is well. */
  neem(
    dienst: PostStoring['dienst'],
    soorten: readonly PostStoring['soort'][],
    aan = '',
  ): PostStoring | undefined {
    const storing = this.#lijst.find(
      (kandidaat) =>
        kandidaat.dienst === dienst && soorten.includes(kandidaat.soort) && aan.includes(kandidaat.aan ?? ''),
    )
    if (storing?.aantal !== undefined) {
      storing.aantal -= 1
      this.#lijst = this.#lijst.filter(({ aantal }) => aantal !== 0)
    }
    return storing
  }
}
