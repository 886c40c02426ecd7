import type { Adressoort } from '@/lib/format/contactadres'

export type Contactadres = {
  id: string
  soort: Adressoort
  adres: string
  /** As people write it. */
  weergave: string
  /** The one that is used for its kind. */
  standaard: boolean
  /** The first one to use, before any other. */
  voorkeur: boolean
  /** Only a proved address is used to attend somebody. */
  bevestigd: boolean
  /** Set when it is used for one zaak only. */
  zaaknummer: string | null
  /** False when it was given at a contact. */
  wijzigbaar: boolean
}

/** An address that waits for its code. */
export type Verificatie = {
  id: string
  soort: Adressoort
  weergave: string
  stand: 'open' | 'afgerond' | 'verlopen' | 'te-veel-pogingen'
  resterendePogingen: number
}
