import 'server-only'
import { createHash } from 'node:crypto'
import { zoekIdentiteit } from '@/lib/crypto/persoon-urn'
import type { Identiteit } from '@/lib/domain/identiteit'

/** As `meld_mijn` in `db/sql/mijn-gebeurtenissen.sql` makes them. */
const onderwerp = (wie: string) => createHash('sha256').update(wie).digest('hex')

/** The topics of everything that this identity may see: what it holds itself, and its contacts when it is a customer. */
export const onderwerpenVan = (identiteit: Identiteit, partijId: string | null): string[] => [
  ...zoekIdentiteit(identiteit).map(({ hash, vestiging = '' }) => onderwerp(`persoon:${hash}:${vestiging}`)),
  ...(partijId ? [onderwerp(`partij:${partijId}`)] : []),
]

/** The topic of the end of a session, by its hash. */
export const onderwerpVanSessie = (sessieHash: string): string => onderwerp(`sessie:${sessieHash}`)
