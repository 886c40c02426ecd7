import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'
import type { TaakVelden } from './taak'

type Termijn = Pick<TaakVelden, 'startdatum' | 'einddatumHandelingsTermijn' | 'datumHerinnering'>

/** Days that contradict each other (Open VTB: the end is not before the start, nor before the reminder). */
export function termijnProblemen({
  startdatum,
  einddatumHandelingsTermijn: einde,
  datumHerinnering,
}: Termijn) {
  const problemen: InvalidParam[] = []
  if (einde < startdatum) {
    const reason = 'De termijn eindigt voor de startdatum.'
    problemen.push({ name: 'einddatumHandelingsTermijn', code: 'invalid', reason })
  }
  if (datumHerinnering !== null && einde < datumHerinnering) {
    problemen.push({
      name: 'datumHerinnering',
      code: 'invalid',
      reason: 'De herinnering komt na de termijn.',
    })
  }
  return problemen
}
