import type { BerichtSamenvatting } from '../berichten/dto'
import type { Contactmoment } from '../contactmomenten/dto'
import type { TaakRegel } from '../taken/dto'
import type { ZaakDocument, ZaakSamenvatting, ZaakVerwijzing } from '../zaken/dto'

/** What one part of the portal found: the first ones, and how many there are. */
export type Gevonden<T> = {
  treffers: T[]
  totaal: number
  /** False when there was more than is searched; the page says so. */
  volledig: boolean
  /** Names of the sources that did not answer, where there are several. */
  onbereikbaar: string[]
}

/** `fragment` is a piece of the text around what was found; null when that is not in the text. */
export type BerichtTreffer = BerichtSamenvatting & { fragment: string | null }
export type ContactTreffer = Contactmoment & { fragment: string | null }
export type DocumentTreffer = { document: ZaakDocument; zaak: ZaakVerwijzing }
export type ZaakTreffer = ZaakSamenvatting
export type TaakTreffer = TaakRegel
