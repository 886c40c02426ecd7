import 'server-only'
import { z } from 'zod'
import type { CloudEvent, NotificatieBericht } from '@/db/schema/notificaties/typen'
import { ok, type Result } from '@/lib/errors/result'
import { eigenKanalen } from '../publicatiekanalen'
import { askNrc, type ExternDoel, type NrcFout } from './ask-nrc'

/** A Notificaties API of the municipality (Open Notificaties and others). */
export type Nrc = {
  publiceer: (bericht: NotificatieBericht) => Promise<Result<null, NrcFout>>
  /** Null when this installation does not publish CloudEvents. */
  publiceerCloudevent: ((event: CloudEvent) => Promise<Result<null, NrcFout>>) | null
}

const kanalenSchema = z.array(z.object({ naam: z.string() }))

/** Binds a configured Notificaties API. It registers each of our kanalen before the first message on it. */
export function createNrc(doel: ExternDoel): Nrc {
  const geregistreerd = new Set<string>()

  const ask = askNrc(doel)

  const registreer = async (naam: string): Promise<Result<unknown, NrcFout>> => {
    if (geregistreerd.has(naam)) return ok(null)
    const found = await ask({ methode: 'GET', pad: `/kanaal?naam=${encodeURIComponent(naam)}` })
    if (!found.ok) return found
    const present = kanalenSchema.safeParse(found.value).data?.some((kanaal) => kanaal.naam === naam)
    const filters = eigenKanalen.find((kanaal) => kanaal.naam === naam)?.filters ?? []
    const made = present ? ok(null) : await ask({ methode: 'POST', pad: '/kanaal', body: { naam, filters } })
    if (made.ok) geregistreerd.add(naam)
    return made
  }

  const post = async (vraag: {
    pad: string
    mediatype?: string
    body: unknown
  }): Promise<Result<null, NrcFout>> => {
    const answer = await ask({ methode: 'POST', ...vraag })
    return answer.ok ? ok(null) : answer
  }
  return {
    publiceer: async (bericht) => {
      const kanaal = await registreer(bericht.kanaal)
      return kanaal.ok ? post({ pad: '/notificaties', body: bericht }) : kanaal
    },
    publiceerCloudevent: doel.cloudevents
      ? (event) => post({ pad: '/cloudevents', mediatype: 'application/cloudevents+json', body: event })
      : null,
  }
}
