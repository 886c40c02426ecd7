import 'server-only'
import type { Executor } from '@/db/client'
import { listOnbezorgbaar } from '@/db/queries/notificaties-uit/find-bericht'
import { insertBerichten } from '@/db/queries/notificaties-uit/insert-bericht'
import { fail, ok, type Result } from '@/lib/errors/result'
import type { Taal } from '@/lib/i18n/talen'
import { type Berichtsoort, parseVariabelen, type Variabelen } from '../sjablonen/berichtsoorten'
import { hashAdres, type Inhoud, sealInhoud } from './inhoud'

type Bestemming = Inhoud extends infer I ? (I extends Inhoud ? Omit<I, 'variabelen'> : never) : never

/** A message to send: why, to whom, by which channel, and what its text fills in. */
export type TePlannen = Bestemming & {
  /** Key of the event; the same event plans the same message once. */
  gebeurtenis: string
  /** Key of the recipient; no number of a person. */
  ontvanger: string
  soort: Berichtsoort
  taal: Taal
  variabelen: Variabelen
  /** Goes before what has no haste. */
  spoed?: boolean
  /** Not before this moment, for quiet hours. */
  nietVoor?: Date
  /** Not after this moment: it is of no use any more. */
  verlooptOp?: Date
}

/**
 * Plans one message; call it in the transaction that closes the event, so that neither exists without the other.
 * Fails with `al-gepland` for a repeated event and with `adres-onbezorgbaar` when nothing arrives there (then choose
 * another channel). Throws a ZodError for an address or variables that are not right.
 */
export async function planBericht(
  db: Executor,
  bericht: TePlannen,
  nu: Date,
): Promise<Result<{ id: string }, 'al-gepland' | 'adres-onbezorgbaar'>> {
  const rij = toRij(bericht, nu)
  // A code is asked for to prove an address, also one that failed before.
  if (bericht.soort !== 'verificatiecode' && (await listOnbezorgbaar(db, [rij])).size > 0) {
    return fail('adres-onbezorgbaar')
  }
  const [id] = await insertBerichten(db, [rij])
  return id === undefined ? fail('al-gepland') : ok({ id })
}

/** A message as it rests, with its contents encrypted. Throws a ZodError for an address or variables that are not right. */
export function toRij(bericht: TePlannen, nu: Date) {
  const { gebeurtenis, ontvanger, kanaal, adres, soort, taal, spoed = false, nietVoor, verlooptOp } = bericht
  const variabelen = parseVariabelen(soort, bericht.variabelen)
  return {
    gebeurtenis,
    ontvanger,
    kanaal,
    soort,
    taal,
    spoed,
    volgendePogingOp: nietVoor ?? nu,
    verlooptOp: verlooptOp ?? null,
    inhoudVersleuteld: sealInhoud(toInhoud(bericht, variabelen)),
    adresHash: hashAdres(kanaal, adres),
    aangemaaktOp: nu,
    gewijzigdOp: nu,
  }
}

function toInhoud(bestemming: Bestemming, variabelen: Variabelen): Inhoud {
  switch (bestemming.kanaal) {
    case 'email':
      return { kanaal: 'email', adres: bestemming.adres, variabelen }
    case 'sms':
      return { kanaal: 'sms', adres: bestemming.adres, variabelen }
    case 'brief':
      return { kanaal: 'brief', adres: bestemming.adres, variabelen }
    case 'berichtenbox':
      return { kanaal: 'berichtenbox', adres: bestemming.adres, variabelen }
  }
}
