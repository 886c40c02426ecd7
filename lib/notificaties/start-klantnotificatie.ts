import 'server-only'
import type { Database } from '@/db/client'
import { getConfig } from '@/lib/env/load-config'
import { getKlantcontactregistratie, isEigenKlantregistratie } from '@/lib/klantinteractie/kies-registratie'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import { createMiddelen } from './bezorging/middelen'
import { startBezorging } from './bezorging/start-bezorging'
import { createInwinRonde, GEBEURTENISSEN_SIGNAAL } from './inwinnen/inwin-ronde'
import { syncAbonnement } from './inwinnen/sync-abonnement'
import { createBijAfloop } from './output/bij-afloop'
import { createPlanning } from './output/planning'
import { startPomp } from './pomp'

const AFLOPEN_SAMEN = 20

/**
 * Runs the Notificatie service in this process: events in the inbox become planned messages, and those are sent. Any
 * number of processes may do so. Rejects when texts or channels are not right.
 */
export async function startKlantnotificatie(db: Database, onError: (error: Error) => void) {
  const config = getConfig()
  const planning = createPlanning(config, getVoorkeuren)
  // A Notificatieroutering that is away at this moment gets its turn at the next hour.
  if (config.notificaties.inwinnen.abonneren) await syncAbonnement(db, config).catch(onError)
  const gestopt = new AbortController()
  const inwinnen = startPomp({
    onError,
    ronde: createInwinRonde({ db, config, planning, nu: () => new Date() }, gestopt.signal),
  })
  const bezorgen = startBezorging({
    db,
    middelen: createMiddelen(config),
    bijAfloop: createBijAfloop({ planning, contacten: getKlantcontactregistratie() }),
    ...(isEigenKlantregistratie() && { aflopenSamen: AFLOPEN_SAMEN }),
    onError,
  })
  await db.$client.listen(GEBEURTENISSEN_SIGNAAL, inwinnen.wek, inwinnen.wek)
  await db.$client.listen('berichten_uit', bezorgen.wek, bezorgen.wek)
  return {
    stop: async () => {
      gestopt.abort()
      await Promise.all([inwinnen.stop(), bezorgen.stop()])
    },
  }
}
