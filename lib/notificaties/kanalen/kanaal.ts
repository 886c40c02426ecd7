import type { Uitkomst } from '@/lib/domain/aflevering'
import type { Taal } from '@/lib/i18n/talen'
import type { Berichtsoort, Variabelen } from '../sjablonen/berichtsoorten'
import type { EmailInhoud } from '../sjablonen/render'

type Basis = {
  /** Id of the message's row; the same for every attempt, so that a repeat can be recognised. */
  id: string
  soort: Berichtsoort
  taal: Taal
  variabelen: Variabelen
  aangemaaktOp: Date
  /** From 1. Above it an earlier attempt may have been taken without our knowing. */
  poging: number
}

export type EmailBericht = Basis & {
  naar: string
  inhoud: EmailInhoud
  /** Where one click unsubscribes (RFC 8058); absent where the kind leaves no such choice. */
  afmeldUrl?: string
}
export type SmsBericht = Basis & { naar: string; tekst: string }
export type BriefBericht = Basis & { pdf: Buffer }
export type BerichtenboxBericht = Basis & { ontvangerUrn: string; onderwerp: string; tekst: string }

/**
 * One way to send one kind of message. `verstuur` never throws for what a provider or an address does: that is an
 * outcome. What it does throw is a bug, and counts as unknown.
 */
export type Kanaal<Bericht> = {
  /** For log lines and the message's history. */
  aanbieder: string
  verstuur: (bericht: Bericht) => Promise<Uitkomst>
  /** False while the provider is down and not to be bothered; its messages wait. */
  isBeschikbaar: () => boolean
  /** How many at once. */
  gelijktijdig: number
  close: () => void
}

/** The channels of this installation; an absent one is not used. */
export type Kanalen = {
  email?: Kanaal<EmailBericht>
  sms?: Kanaal<SmsBericht>
  brief?: Kanaal<BriefBericht>
  berichtenbox?: Kanaal<BerichtenboxBericht>
}
