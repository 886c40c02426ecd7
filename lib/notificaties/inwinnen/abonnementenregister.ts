import 'server-only'
import { z } from 'zod'
import type { Database } from '@/db/client'
import {
  deleteAbonnement,
  insertAbonnement,
  listAbonnementen,
  updateAbonnement,
} from '@/db/queries/notificaties/abonnementen'
import { ensureConsumer } from '@/db/queries/notificaties-in/ensure-consumer'
import { decrypt, encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Config } from '@/lib/env/config-schema'
import { askNrc } from '../publiceren/ask-nrc'
import { AUTH_CONTEXT } from '../routering/auth-context'

export type Abonnement = {
  callbackUrl: string
  kanalen: { naam: string; filters: Record<string, string> }[]
  auth: string
}
/** `auth` is null where the register does not give it back. */
export type BestaandAbonnement = Omit<Abonnement, 'auth'> & { id: string; auth: string | null }

/** Where abonnementen are registered: Open Notificaties, or the router in this product. */
export type Abonnementenregister = {
  list: () => Promise<BestaandAbonnement[]>
  add: (abonnement: Abonnement) => Promise<void>
  replace: (id: string, abonnement: Abonnement) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** The one that the configuration names. */
export const createAbonnementenregister = (db: Database, config: Config): Abonnementenregister => {
  const { doel } = config.notificaties
  return doel.soort === 'ingebed' ? ingebed(db) : extern(askNrc(doel))
}

const EIGEN_CONSUMER = {
  clientId: 'mijnservices-notificaties',
  naam: 'MijnServices zelf, voor zijn abonnement',
}

function ingebed(db: Database): Abonnementenregister {
  const consumer = () => ensureConsumer(db, EIGEN_CONSUMER)
  const toRij = async ({ auth, ...abonnement }: Abonnement) => ({
    ...abonnement,
    consumerId: await consumer(),
    authVersleuteld: encrypt(getSleutelbos(), auth, AUTH_CONTEXT),
    sendCloudevents: false,
    cloudeventFilters: [],
  })
  return {
    list: async () =>
      (await listAbonnementen(db, await consumer())).map(({ id, callbackUrl, kanalen, authVersleuteld }) => ({
        id,
        callbackUrl,
        kanalen,
        auth: decrypt(getSleutelbos(), authVersleuteld, AUTH_CONTEXT),
      })),
    add: async (abonnement) => void (await insertAbonnement(db, await toRij(abonnement))),
    replace: async (id, abonnement) => void (await updateAbonnement(db, id, await toRij(abonnement))),
    remove: async (id) => void (await deleteAbonnement(db, await consumer(), id)),
  }
}

const abonnementenSchema = z.array(
  z.object({
    url: z.string(),
    callbackUrl: z.string(),
    kanalen: z.array(z.object({ naam: z.string(), filters: z.record(z.string(), z.string()).default({}) })),
  }),
)

function extern(ask: ReturnType<typeof askNrc>): Abonnementenregister {
  const demand = async (vraag: Parameters<typeof ask>[0]): Promise<unknown> => {
    const antwoord = await ask(vraag)
    if (antwoord.ok) return antwoord.value
    throw new Error(`De Notificaties API weigerde het abonnement: ${antwoord.error}.`)
  }
  const padVan = (id: string) => `/abonnement/${id}`
  return {
    list: async () =>
      abonnementenSchema
        .parse(await demand({ methode: 'GET', pad: '/abonnement' }))
        .map(({ url, ...rest }) => ({ ...rest, id: url.split('/').at(-1) ?? '', auth: null })),
    add: async (body) => void (await demand({ methode: 'POST', pad: '/abonnement', body })),
    replace: async (id, body) => void (await demand({ methode: 'PUT', pad: padVan(id), body })),
    remove: async (id) => void (await demand({ methode: 'DELETE', pad: padVan(id) })),
  }
}
