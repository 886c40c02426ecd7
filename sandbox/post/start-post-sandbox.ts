import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createPostApp } from './app'
import { Brievenmap } from './brievenmap'
import { createNotifynl } from './notifynl'
import { Postbus } from './postbus'
import { createSmsGateway } from './sms-gateway'
import { createSmtpServer } from './smtp'
import { PostStoringen } from './storingen'

const HOST = '127.0.0.1'
export const SANDBOX_NOTIFYNL_SLEUTEL =
  'sandbox-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002'

export type PostSandbox = {
  /** The page, and the base of the API for tests. */
  url: string
  smtpPoort: number
  smsUrl: string
  notifynlUrl: string
  stop: () => Promise<void>
}

type Opties = {
  /** 0 takes a free port. */
  poort?: number
  smtpPoort?: number
  /** Folder in which the product lays its letters. */
  brievenMap?: string
  notifynlSleutel?: string
  /** Where delivery receipts of NotifyNL go; none when absent. */
  afleverstatus?: { url: string; geheim: string }
}

/** Starts the Postbus on this machine: SMTP, SMS gateway, NotifyNL, letters, and the page that shows them. */
export async function startPostSandbox(opties: Opties = {}): Promise<PostSandbox> {
  const {
    poort = 0,
    smtpPoort = 0,
    brievenMap,
    notifynlSleutel = SANDBOX_NOTIFYNL_SLEUTEL,
    afleverstatus,
  } = opties
  const postbus = new Postbus()
  const storingen = new PostStoringen()
  const smtp = createSmtpServer(postbus, storingen)
  const app = createPostApp({
    postbus,
    storingen,
    brievenmap: new Brievenmap(brievenMap, postbus),
    smsGateway: createSmsGateway(postbus, storingen),
    notifynl: createNotifynl(postbus, storingen, {
      apiKey: notifynlSleutel,
      meld: (melding) => void (afleverstatus && sendReceipt(afleverstatus, melding)),
    }),
  })
  const http = createAdaptorServer({ fetch: app.fetch })
  const stop = async () => {
    await Promise.all([
      new Promise<void>((klaar) => smtp.close(() => klaar())),
      new Promise<void>((klaar) => {
        http.close(() => klaar())
        if ('closeAllConnections' in http) http.closeAllConnections()
      }),
    ])
  }
  try {
    await new Promise<void>((klaar, mislukt) => {
      http.once('error', mislukt)
      http.listen(poort, HOST, klaar)
    })
    await new Promise<void>((klaar, mislukt) => {
      smtp.server.once('error', mislukt)
      smtp.listen(smtpPoort, HOST, klaar)
    })
  } catch (fout) {
    await stop()
    throw fout
  }
  const url = `http://${HOST}:${portOf(http.address())}`
  return {
    url,
    smtpPoort: portOf(smtp.server.address()),
    smsUrl: `${url}/sms`,
    notifynlUrl: `${url}/notifynl`,
    stop,
  }
}

/** As NotifyNL does: tried again while nobody takes it. */
async function sendReceipt(
  doel: { url: string; geheim: string },
  melding: Record<string, unknown>,
): Promise<void> {
  for (let poging = 0; poging < 5; poging += 1) {
    const antwoord = await fetch(doel.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${doel.geheim}` },
      body: JSON.stringify(melding),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined)
    if (antwoord?.ok) return
    await new Promise((klaar) => setTimeout(klaar, 1_000 * 2 ** poging).unref())
  }
}

const portOf = (adres: AddressInfo | string | null) => (typeof adres === 'object' && adres ? adres.port : 0)
