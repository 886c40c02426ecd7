import { getLogger } from '@/lib/observability/logger'

/** Keeps the cause of a block that is shown as failed: to the visitor it is a disturbance, to us it may be a bug. */
export function reportFailedBlock(onderdeel: string, error: unknown): void {
  getLogger().error('onderdeel-mislukt', {
    onderdeel,
    fout: error instanceof Error ? error.name : 'onbekend',
  })
}
