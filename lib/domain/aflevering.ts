/** How far an outgoing message is. `afgeleverd` is the end; `definitief_mislukt` ends too, unless somebody sends it again. */
export const AFLEVERSTATUSSEN = [
  'gepland',
  'verzenden',
  'verzonden',
  'afgeleverd',
  'tijdelijk_mislukt',
  'definitief_mislukt',
] as const
export type Afleverstatus = (typeof AFLEVERSTATUSSEN)[number]

/** Which way a message goes. */
export const KANALEN = ['email', 'sms', 'brief', 'berichtenbox'] as const
export type Kanaalsoort = (typeof KANALEN)[number]

/** What came of one attempt. `reden` is a code: the words of a mail server may quote an address. */
export type Uitkomst =
  /** The provider took it. `bevestigingVolgt`: it tells later whether the message arrived. */
  | { soort: 'verzonden'; aanbiederId: string; bevestigingVolgt: boolean }
  /** Worth another attempt; also when it is unknown whether it was taken. `storing`: the provider's fault, not this message's. */
  | { soort: 'tijdelijk'; reden: string; storing: boolean }
  /** No attempt will help. `adresOngeldig`: nothing will arrive at this address. */
  | { soort: 'definitief'; reden: string; adresOngeldig: boolean }

/** What a provider says about a message that it took. */
export type Bevestiging = 'onderweg' | 'afgeleverd' | 'tijdelijk' | 'definitief'

export type Aflevering = {
  status: Afleverstatus
  /** Attempts that were begun. */
  pogingen: number
  eerstePogingOp: Date | null
  /** From when it may be taken; while it is being sent this is the end of the lease. */
  volgendePogingOp: Date
  /** After this nobody is helped by it, for example a code that has expired. */
  verlooptOp: Date | null
  /** Why it is where it is; null when nothing went wrong. */
  reden: string | null
}

const MINUUT = 60_000
export const TERMIJN_MS = 72 * 60 * MINUUT
const LANGSTE_WACHT_MS = 6 * 60 * MINUUT

/**
 * Milliseconds until the next attempt: one minute plus a random part ("full jitter") of a bound that doubles from one
 * minute to six hours, so that messages that failed together do not come back together.
 * @param loting from 0 up to 1
 */
export function wachttijd(pogingen: number, loting: number): number {
  const bovengrens = Math.min(LANGSTE_WACHT_MS, MINUUT * 2 ** Math.min(pogingen, 20))
  return MINUUT + Math.floor(loting * (bovengrens - MINUUT))
}

/** The moment after which no attempt is made: 72 hours after the first one, or when the message loses its use. */
export function eindeTermijn({ eerstePogingOp, verlooptOp }: Aflevering, nu: Date): Date {
  const einde = (eerstePogingOp ?? nu).getTime() + TERMIJN_MS
  return new Date(Math.min(einde, verlooptOp?.getTime() ?? einde))
}

/** The state after an attempt. Only for a message that is being sent; any other keeps its state. */
export function verwerkUitkomst(
  aflevering: Aflevering,
  uitkomst: Uitkomst,
  nu: Date,
  loting: number,
): Aflevering {
  if (aflevering.status !== 'verzenden') return aflevering
  if (uitkomst.soort === 'verzonden') return { ...aflevering, status: 'verzonden', reden: null }
  if (uitkomst.soort === 'definitief') return mislukt(aflevering, uitkomst.reden)
  return stelUit(aflevering, uitkomst.reden, nu, loting)
}

/**
 * The state after a delivery receipt. Receipts come twice and in any order: `afgeleverd` wins from everything,
 * `definitief` from all but that, so every order of the same receipts ends in the same state.
 */
export function verwerkBevestiging(
  aflevering: Aflevering,
  bevestiging: Bevestiging,
  nu: Date,
  loting: number,
): Aflevering {
  const { status } = aflevering
  if (bevestiging === 'onderweg' || status === 'afgeleverd') return aflevering
  if (bevestiging === 'afgeleverd') return { ...aflevering, status: 'afgeleverd', reden: null }
  if (status === 'definitief_mislukt') return aflevering
  if (bevestiging === 'definitief') return mislukt(aflevering, 'niet-afgeleverd')
  return status === 'verzonden' || status === 'verzenden'
    ? stelUit(aflevering, 'tijdelijk-niet-afgeleverd', nu, loting)
    : aflevering
}

/** A message that failed for good starts afresh, with a whole new term. Any other keeps its state. */
export function planOpnieuw(aflevering: Aflevering, nu: Date): Aflevering {
  if (aflevering.status !== 'definitief_mislukt') return aflevering
  return { ...aflevering, status: 'gepland', eerstePogingOp: null, volgendePogingOp: nu, reden: null }
}

const mislukt = (aflevering: Aflevering, reden: string): Aflevering => ({
  ...aflevering,
  status: 'definitief_mislukt',
  reden,
})

function stelUit(aflevering: Aflevering, reden: string, nu: Date, loting: number): Aflevering {
  const volgendePogingOp = new Date(nu.getTime() + wachttijd(aflevering.pogingen, loting))
  return volgendePogingOp > eindeTermijn(aflevering, nu)
    ? mislukt(aflevering, `${reden}-tot-einde-termijn`)
    : { ...aflevering, status: 'tijdelijk_mislukt', volgendePogingOp, reden }
}
