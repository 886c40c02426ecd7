import 'server-only'
import type { Database } from '@/db/client'
import { insertGebeurtenis, listBekendeUrls } from '@/db/queries/notificaties-in/gebeurtenissen'
import { findPeilmoment, storePeilmoment } from '@/db/queries/notificaties-in/peilingen'
import type { Config } from '@/lib/env/config-schema'
import { getLogger } from '@/lib/observability/logger'
import type { Register } from '@/lib/zgw/register'
import { createBronnen } from '../soorten/bronnen'
import { listWijzigingen, type Wijziging } from './list-wijzigingen'
import { sleutelVanBody } from './sleutel'

const UUR_MS = 3_600_000
/** How far before the last sweep is looked again: clocks differ, and a register may show a change late. */
const OVERLAP_MS = UUR_MS
/** A first sweep looks no further back: people are not told of what happened before there was a portal. */
const EERSTE_MS = UUR_MS

/**
 * Compares what changed in each register since the last sweep with the inbox, and takes in what never came: a broker loses
 * messages (KWALITEIT §3.1), a register does not. Gives how many gaps it filled. A register that fails keeps its
 * watermark, so the next sweep looks at the same time again, and holds up no other register.
 */
export async function sweep(db: Database, config: Config, nu: Date): Promise<number> {
  const { registers } = createBronnen({ db, config, nu })
  const aantallen = await Promise.allSettled(registers.map((register) => sweepRegister(db, register, nu)))
  const mislukt = aantallen.filter((uitslag) => uitslag.status === 'rejected')
  for (const { reason } of mislukt)
    getLogger().warn('sweep-mislukt', { code: reason instanceof Error ? reason.name : 'onbekend' })
  if (mislukt.length === registers.length && mislukt[0]) throw mislukt[0].reason
  return aantallen.reduce((som, uitslag) => som + (uitslag.status === 'fulfilled' ? uitslag.value : 0), 0)
}

async function sweepRegister(db: Database, register: Register, nu: Date): Promise<number> {
  const peil = await findPeilmoment(db, register.id)
  const sinds = new Date((peil?.getTime() ?? nu.getTime() - EERSTE_MS + OVERLAP_MS) - OVERLAP_MS)
  const wijzigingen = await listWijzigingen(register, sinds)
  const bekend = await listBekendeUrls(
    db,
    wijzigingen.map(({ resourceUrl }) => resourceUrl),
  )
  const gemist = wijzigingen.filter(({ resourceUrl }) => !bekend.has(resourceUrl))
  for (const wijziging of gemist) await insertGebeurtenis(db, toGebeurtenis(register.id, wijziging))
  await storePeilmoment(db, register.id, nu)
  return gemist.length
}

const toGebeurtenis = (register: string, wijziging: Wijziging) => ({
  ...wijziging,
  actie: 'create',
  type: null,
  bron: 'sweep' as const,
  spoed: false,
  sleutel: sleutelVanBody({ sweep: register, ...wijziging }),
})
