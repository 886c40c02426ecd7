import 'server-only'
import type { BerichtRow } from '@/db/queries/berichten/list-berichten'
import type { Bijlage } from '@/db/schema'
import { openPersoon, sealPersoon } from '@/lib/crypto/persoon-urn'
import type { BerichtToestand } from '@/lib/domain/bericht'
import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import type { PersoonUrn } from '@/lib/domain/urn'

const ONTVANGER_CONTEXT = 'berichten.ontvanger_versleuteld'

type Inhoud = {
  onderwerp: string
  /** Basic Markdown; whoever shows it must sanitise. */
  berichtTekst: string
  publicatiedatum: Date
  referentie: string
  berichtType: string
  handelingsPerspectief: Handelingsperspectief
  einddatumHandelingsTermijn: Date | null
  mijnOverheidBerichtenbox: boolean
  bijlagen: Bijlage[]
  /** URNs of zaken and products. */
  isGerelateerdAan: string[]
}
/** What a sender may set. */
export type BerichtVelden = Inhoud & { ontvanger: PersoonUrn }

/** A bericht as the registration gives it. */
export type Bericht = Inhoud &
  BerichtToestand & {
    uuid: string
    versie: number
    /** URN; never in a URL, log line or queue. */
    ontvanger: string
  }

/** A row with its receiver decrypted. */
export function toBericht(row: BerichtRow): Bericht {
  const {
    id,
    ontvangerVersleuteld,
    ontvangerHash: _hash,
    ontvangerVestiging: _vestiging,
    gerelateerdAan,
    ...rest
  } = row
  return {
    ...rest,
    uuid: id,
    ontvanger: openPersoon(ONTVANGER_CONTEXT, ontvangerVersleuteld),
    isGerelateerdAan: gerelateerdAan,
  }
}

/** Columns for the fields that are given. */
export function toKolommen({ ontvanger, isGerelateerdAan, ...velden }: Partial<BerichtVelden>) {
  return {
    ...velden,
    ...(isGerelateerdAan ? { gerelateerdAan: isGerelateerdAan } : {}),
    ...(ontvanger ? ontvangerKolommen(ontvanger) : {}),
  }
}

/** The three columns that a receiver rests in. */
export function ontvangerKolommen(ontvanger: PersoonUrn) {
  const { versleuteld, hash, vestiging } = sealPersoon(ONTVANGER_CONTEXT, ontvanger)
  return { ontvangerVersleuteld: versleuteld, ontvangerHash: hash, ontvangerVestiging: vestiging }
}
