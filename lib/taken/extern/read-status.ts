import type { TaakStatus } from '@/lib/domain/taak'
import { isNaTermijn } from '@/lib/domain/taak-termijn'

/** Every spelling in use (DIGEST §8.1), in ours. */
const STATUSSEN: Readonly<Record<string, TaakStatus>> = {
  open: 'open',
  uitgevoerd: 'uitgevoerd',
  afgerond: 'uitgevoerd',
  ingediend: 'uitgevoerd',
  verwerkt: 'verwerkt',
  afgebroken: 'afgebroken',
  ingetrokken: 'afgebroken',
  gesloten: 'afgebroken',
  geannuleerd: 'afgebroken',
  niet_uitgevoerd: 'afgebroken',
}

/**
 * The status as ours. One that we do not know asks nothing of the inwoner and is not over: `uitgevoerd`. What was not
 * carried out is `verlopen` once its term is past; before that somebody called it off.
 */
export function readStatus(tekst: string, einddatum: string | null, nu: Date): TaakStatus {
  if (tekst === 'niet_uitgevoerd' && einddatum !== null && isNaTermijn(einddatum, nu)) return 'verlopen'
  return Object.hasOwn(STATUSSEN, tekst) ? (STATUSSEN[tekst] ?? 'uitgevoerd') : 'uitgevoerd'
}
