import 'server-only'
import { getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { purgeKlantcontacten } from '@/lib/klantinteractie/purge-klantcontacten'
import { dagenGeleden } from '../dagen-geleden'
import type { JobHandler } from '../definitions'

/** Removes contacts that took place longer ago than the configured term; without a term everything stays. */
export const purgeKlantcontactenJob: JobHandler = async () => {
  const { klantcontactenDagen } = getConfig().bewaartermijnen
  if (klantcontactenDagen) await purgeKlantcontacten(getDb(), dagenGeleden(klantcontactenDagen))
}
