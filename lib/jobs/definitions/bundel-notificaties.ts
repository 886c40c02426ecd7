import 'server-only'
import { getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { planBundels } from '@/lib/notificaties/output/plan-bundels'
import { createPlanning } from '@/lib/notificaties/output/planning'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import type { JobHandler } from '../definitions'

/** Plans the daily digest of who chose that. */
export const bundelNotificaties: JobHandler = async () => {
  await planBundels(getDb(), createPlanning(getConfig(), getVoorkeuren), new Date())
}
