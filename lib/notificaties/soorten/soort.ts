import type { GebeurtenisRij } from '@/db/queries/notificaties-in/gebeurtenissen'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'
import type { Persoon } from '../output/persoon'
import type { Variabelen } from '../sjablonen/berichtsoorten'
import type { Bronnen } from './bronnen'

export type Gebeurtenis = Pick<
  GebeurtenisRij,
  'bron' | 'kanaal' | 'resource' | 'resourceUrl' | 'hoofdObject' | 'actie' | 'type' | 'sleutel'
>

/** Who is told of what. */
export type Melding = {
  soort: Meldsoort
  /** `<soort>:<ids>`: the same thing has the same key, whatever told us of it. */
  gebeurtenis: string
  /** What it is about, for the limit on how often. */
  onderwerp: string
  personen: Persoon[]
  /** Partijen that are already known by their uuid. */
  klanten?: string[]
  zaak?: { uuid: string; identificatie: string }
  variabelen: Variabelen
  /** After this day (`YYYY-MM-DD`) nobody is helped by it. */
  totEnMet?: string
}

export type Uitslag =
  | { uit: 'melden'; melding: Melding }
  /** Nobody is told; `reden` is a code. `personen` can see the change in the portal all the same. */
  | { uit: 'niet'; reden: string; personen?: Persoon[] }
  /** Not complete yet: look again, at `op` when that is known, else a bounded number of times. */
  | { uit: 'later'; reden: string; op?: Date }

/** A kind of notification: which events it is about, what it reads again from the source, and who is told. */
export type Soort = {
  naam: Meldsoort
  past: (gebeurtenis: Gebeurtenis) => boolean
  lees: (gebeurtenis: Gebeurtenis, bronnen: Bronnen) => Promise<Uitslag>
}

export const niet = (reden: string, personen?: Persoon[]): Uitslag => ({
  uit: 'niet',
  reden,
  ...(personen && { personen }),
})
export const later = (reden: string, op?: Date): Uitslag => ({ uit: 'later', reden, ...(op && { op }) })
export const melden = (melding: Melding): Uitslag => ({ uit: 'melden', melding })

/**
 * Whether a registration elsewhere tells that it holds something new: of its own kanaal, or as an object of an Objects API,
 * that only says what it is when it is read. Our own store says more, by the type of its event.
 */
export const isNieuwElders = ({ bron, kanaal, actie }: Gebeurtenis, eigenKanaal: string): boolean =>
  bron !== 'eigen' && actie === 'create' && (kanaal === eigenKanaal || kanaal === 'objecten')
