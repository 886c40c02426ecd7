import 'server-only'
import { getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { syncAbonnement } from '@/lib/notificaties/inwinnen/sync-abonnement'
import type { JobHandler } from '../definitions'

/** Repairs our abonnement when somebody changed or removed it. */
export const syncAbonnementJob: JobHandler = async () => {
  const config = getConfig()
  if (config.notificaties.inwinnen.abonneren) await syncAbonnement(getDb(), config)
}
