import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { BRP_PAD, createBrpApp } from './brp/brp-app'
import { createKvkApp, KVK_PAD } from './kvk/kvk-app'
import type { Omgeving } from './regie'

export const SANDBOX_BRP_SLEUTEL = 'sandbox-brp-sleutel'
export const SANDBOX_KVK_SLEUTEL = 'sandbox-kvk-sleutel'

export type BronnenSandbox = {
  /** Base to configure, without closing slash. */
  brp: string
  kvk: string
  /** Base of the control API of each server. */
  brpRegie: string
  kvkRegie: string
  close: () => Promise<void>
}

type Opties = {
  /** 0 takes a free port. */
  brpPoort?: number
  kvkPoort?: number
  /** Added to every answer. */
  latentieMs?: number
  vandaag?: () => Date
}

/** Starts the BRP and the KVK of the sandbox on localhost; resolves when both listen. */
export async function startBronnenSandbox(opties: Opties = {}): Promise<BronnenSandbox> {
  const { brpPoort = 0, kvkPoort = 0, latentieMs = 0, vandaag = () => new Date() } = opties
  const brp = await listen(createBrpApp({ apiKey: SANDBOX_BRP_SLEUTEL, latentieMs, vandaag }), brpPoort)
  const kvk = await listen(createKvkApp({ apiKey: SANDBOX_KVK_SLEUTEL, latentieMs }), kvkPoort)
  return {
    brp: brp.url + BRP_PAD,
    kvk: kvk.url + KVK_PAD,
    brpRegie: `${brp.url}/regie`,
    kvkRegie: `${kvk.url}/regie`,
    close: async () => {
      await Promise.all([close(brp.server), close(kvk.server)])
    },
  }
}

function listen(app: Hono<Omgeving>, poort: number): Promise<{ server: ServerType; url: string }> {
  const server = createAdaptorServer({ fetch: app.fetch })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(poort, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({ server, url: `http://127.0.0.1:${port}` })
    })
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
