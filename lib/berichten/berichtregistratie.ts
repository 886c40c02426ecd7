import type { Handeling } from '@/lib/audit/handeling'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Houder } from '@/lib/domain/urn-persoon'
import type { Result } from '@/lib/errors/result'
import type { Bericht } from './bericht'

export type BerichtFout = 'niet-gevonden'
export type Pagina = { limit: number; offset: number }
export type BerichtenFilter = {
  /** Words that occur in the subject, the text or the reference, whatever the case. */
  zoek?: string
  alleenOngelezen?: boolean
  /** Only what asks something of the receiver. */
  alleenMetActie?: boolean
}

/** One page of berichten; `onbereikbaar` names the sources that gave none, when there is more than one source. */
export type BerichtenLijst = { totaal: number; berichten: Bericht[]; onbereikbaar?: string[] }

/**
 * Where berichten are registered: our own store, an Open VTB, an Objects API, or several at once. A source that fails
 * throws `bron-onbereikbaar` or `bron-contract`; it is never an empty list. Everything is limited to one identiteit, and
 * to what that receiver may see now: published, and not withdrawn unread.
 */
export type Berichtregistratie = {
  /** Newest first. */
  listBerichten(
    identiteit: Identiteit,
    map: 'postvak' | 'archief',
    pagina: Pagina,
    filter?: BerichtenFilter,
  ): Promise<BerichtenLijst>
  /** Archived or not, newest first; with `urns` those that point at the zaak, product or the like with one of these. */
  listAlleBerichten(houder: Houder, urns?: readonly string[]): Promise<Omit<BerichtenLijst, 'totaal'>>
  /** Unread in the inbox. */
  countOngelezen(identiteit: Identiteit): Promise<number>
  /** Reads without opening. */
  getBericht(identiteit: Identiteit, uuid: string): Promise<Bericht | null>
  /** Opens it; `geopendOp` is set the first time only. */
  open(handeling: Handeling, identiteit: Identiteit, uuid: string): Promise<Result<Bericht, BerichtFout>>
  markeerOngelezen(
    handeling: Handeling,
    identiteit: Identiteit,
    uuid: string,
  ): Promise<Result<Bericht, BerichtFout>>
  archiveer(handeling: Handeling, identiteit: Identiteit, uuid: string): Promise<Result<Bericht, BerichtFout>>
  zetTerug(handeling: Handeling, identiteit: Identiteit, uuid: string): Promise<Result<Bericht, BerichtFout>>
}
