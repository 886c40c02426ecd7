import 'server-only'
import { getDb } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { sweep } from '@/lib/notificaties/inwinnen/sweep'
import type { JobHandler } from '../definitions'

/** Looks for what the registers changed and never told of. */
export const sweepRegisters: JobHandler = async () => {
  const config = getConfig()
  if (config.notificaties.inwinnen.sweep) await sweep(getDb(), config, new Date())
}
