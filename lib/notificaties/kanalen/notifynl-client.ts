import 'server-only'
import axios, { isAxiosError } from 'axios'
import { NotifyClient } from 'notifications-node-client'
import { z } from 'zod'
import type { Uitkomst } from '@/lib/domain/aflevering'
import type { NotifynlConfig } from '@/lib/env/kanalen-schema'
import { classifyStatus, geenAntwoord } from './http-fout'

const MISLUKT = [
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'validation-failed',
  'cancelled',
]

const geplaatstSchema = z.object({ id: z.string().min(1) })
const gevondenSchema = z.object({ notifications: z.array(z.object({ id: z.string(), status: z.string() })) })

export type NotifynlClient = ReturnType<typeof createNotifynlClient>

/** The API of NotifyNL, each call as an outcome. */
export function createNotifynlClient(config: Pick<NotifynlConfig, 'url' | 'timeoutMs'>, apiKey: string) {
  const notify = new NotifyClient(config.url, apiKey)
  notify.setClient(axios.create({ timeout: config.timeoutMs, maxRedirects: 0 }))

  const asVerzonden = (id: string): Uitkomst => ({
    soort: 'verzonden',
    aanbiederId: id,
    bevestigingVolgt: true,
  })

  return {
    /**
     * Sends with `plaats`. NotifyNL has no key against repeats, so after a first attempt it is asked whether it has
     * this reference already.
     */
    async verstuur(
      reference: string,
      poging: number,
      plaats: (notify: NotifyClient) => Promise<{ data: unknown }>,
    ): Promise<Uitkomst> {
      try {
        const eerder = poging > 1 ? await findEerder(notify, reference) : undefined
        if (eerder !== undefined) return asVerzonden(eerder)
        const { data } = await plaats(notify)
        return asVerzonden(geplaatstSchema.parse(data).id)
      } catch (error) {
        return classifyFout(error)
      }
    },
  }
}

async function findEerder(notify: NotifyClient, reference: string): Promise<string | undefined> {
  const { data } = await notify.getNotifications(undefined, undefined, reference)
  return gevondenSchema.parse(data).notifications.find(({ status }) => !MISLUKT.includes(status))?.id
}

function classifyFout(error: unknown): Uitkomst {
  if (isAxiosError(error) && error.response) return classifyStatus(error.response.status)
  if (isAxiosError(error) || error instanceof z.ZodError) return geenAntwoord
  throw error
}
