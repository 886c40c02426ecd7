import type { Executor } from '@/db/client'

/** Who acts. An identity is known by its keyed hash, so that the trail itself holds no personal number. */
export type Wie =
  | { soort: 'consumer'; id: string }
  /** `namensId` is the keyed hash of whom the identity acts for. */
  | { soort: 'identiteit'; id: string; namensId?: string }
  | { soort: 'systeem'; id: string }

/** First argument of every use case that changes something: the transaction, who acts under which correlation id, and why if that was told. */
export type Handeling = { db: Executor; wie: Wie; correlatieId: string; toelichting?: string | null }
