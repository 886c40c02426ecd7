import type { Formulierveld, Veldfout, Veldsoort } from '@/lib/domain/formulier'
import type { TaakStatus } from '@/lib/domain/taak'
import type { Bestandsfout, Bestandsregels } from '@/lib/domain/upload'
import type { ZaakVerwijzing } from '../zaken/dto'

/** One row. Days are `YYYY-MM-DD`; the last one counts wholly. */
export type TaakRegel = {
  uuid: string
  titel: string
  toelichting: string
  status: TaakStatus
  /** Sent by the inwoner, and on its way to the source. */
  onderweg: boolean
  /** Null when the source knows no term. */
  deadline: string | null
  /** Days until the deadline; 0 is today, negative is past; null without one. */
  dagen: number | null
  uitgevoerdOp: string | null
  /** The number as the taak names it, also when the zaak itself cannot be shown now. */
  zaaknummer: string | null
  /** The zaak that it is about, when it is the visitor's and could be found. */
  zaak: ZaakVerwijzing | null
  /** Names of files and labels of answers that were sent, in short. */
  verzonden: string[]
}

export type TakenOverzicht = {
  taken: TaakRegel[]
  /** Of the sources that answered. */
  totaal: number
  pagina: number
  paginas: number
  /** Names of the sources that did not answer: what they hold is missing here. */
  onbereikbaar: string[]
}

export type TaakBestand = {
  id: string
  veld: string
  naam: string
  formaat: string
  omvang: number
  /** False while the scanner gave no verdict: it is kept, and not sent. */
  gecontroleerd: boolean
}
export type GeweigerdBestand = { veld: string; naam: string; fout: Bestandsfout }
/** What was sent. `waarde` is for people, but for a `datum` (ISO) and a `getal` (decimal point). */
export type TaakAntwoord = { soort: Veldsoort; label: string; waarde: string }

/** Form in progress. `fouten` is what still stops it from being sent. */
export type Invulling = {
  waarden: Record<string, string[]>
  bestanden: TaakBestand[]
  geweigerd: GeweigerdBestand[]
  fouten: { key: string; fout: Veldfout }[]
  teruggekomen: boolean
}

export type TaakUitvoering =
  | { soort: 'formulier'; velden: Formulierveld[]; regels: Bestandsregels; invulling: Invulling }
  | { soort: 'url'; adres: string }
  | { soort: 'betaling'; bedrag: string; omschrijving: string; betaling: Betaalstand | null }
  /** A kind that this portal does not know, or cannot carry out; the address when there is one. */
  | {
      soort: 'elders'
      adres: string | null
      reden: 'onbekende-soort' | 'geen-zaak' | 'geen-provider' | 'geen-type'
    }

export type Betaalstand = 'open' | 'betaald' | 'geannuleerd' | 'mislukt' | 'in-behandeling' | 'onbekend'

export type TaakDetail = TaakRegel & {
  /** Null once it cannot be carried out any more. */
  uitvoering: TaakUitvoering | null
  /** What was sent, once it was. */
  antwoorden: TaakAntwoord[]
  referentie: string
  isBetaling: boolean
}
