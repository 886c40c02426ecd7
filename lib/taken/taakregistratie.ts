import type { Handeling } from '@/lib/audit/handeling'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { TaakStatus } from '@/lib/domain/taak'
import type { Houder } from '@/lib/domain/urn-persoon'
import type { Result } from '@/lib/errors/result'
import type { Taak } from './taak'

/** What an inwoner sends to carry out a taak; which part applies follows from its kind. */
export type Uitvoering = {
  /** Answers of a form, by key. */
  ontvangenGegevens?: Record<string, unknown>
  /** URNs of documents that were added, with the name that the inwoner gave. */
  ontvangenBijlagen?: { informatieObject: string; omschrijving?: string }[]
}
export type UitvoerenFout = 'niet-gevonden' | 'al-afgerond' | 'termijn-voorbij' | 'ongeldig'
export type TeruggevenFout = 'niet-gevonden' | 'niet-uitgevoerd'
export type AfgerondeStatus = Exclude<TaakStatus, 'open'>
export type Pagina = { limit: number; offset: number }

/** One page of taken; `onbereikbaar` names the sources that gave none, when there is more than one source. */
export type TakenLijst = { totaal: number; taken: Taak[]; onbereikbaar?: string[] }

/**
 * Where taken are registered: our own store, an Open VTB, an Objects API, or several at once. Everything is limited to
 * one identiteit: what belongs to somebody else does not exist here. A source that fails throws `bron-onbereikbaar` or
 * `bron-contract`; it is never an empty list.
 */
export type Taakregistratie = {
  /** Open taken that can still be carried out, the nearest deadline first. */
  listOpenTaken(identiteit: Identiteit, pagina: Pagina): Promise<TakenLijst>
  /** Taken that are done, expired or called off, the nearest deadline first; of one status when it is given. */
  listAfgerondeTaken(identiteit: Identiteit, pagina: Pagina, status?: AfgerondeStatus): Promise<TakenLijst>
  /**
   * Every taak, open or not, the nearest deadline first; with `urns` those that point at the zaak, product or the like with
   * one of these. Registrations in an Objects API know a zaak by `urn:uuid:<uuid>` alone.
   */
  listAlleTaken(houder: Houder, urns?: readonly string[]): Promise<Omit<TakenLijst, 'totaal'>>
  countOpenTaken(identiteit: Identiteit): Promise<number>
  getTaak(identiteit: Identiteit, uuid: string): Promise<Taak | null>
  /** The taak with this uuid, whosever it is: for an application that may read them all. */
  findTaak(uuid: string): Promise<Taak | null>
  /** The inwoner carried it out; once only, and only within the term. */
  voerUit(
    handeling: Handeling,
    identiteit: Identiteit,
    uuid: string,
    uitvoering: Uitvoering,
  ): Promise<Result<Taak, UitvoerenFout>>
  /** A behandelaar gives it back: it is open again, with what was sent. */
  geefTerug(handeling: Handeling, uuid: string): Promise<Result<Taak, TeruggevenFout>>
}
