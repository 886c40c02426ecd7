import { join } from 'node:path'
import {
  brievenMap,
  issuerUrl,
  objectenUrl,
  portaalUrl,
  postUrl,
  SANDBOX_BETALEN_SLEUTEL,
  SANDBOX_CLIENT_ID,
  zacUrl,
} from './portal-config'
import type { Ports } from './ports'
import type { SandboxGeheimen } from './secrets'
import type { ProcessSpec } from './supervisor'

/** As in the image (deploy/Dockerfile): a page leaves much behind, and a larger nursery is cleaned less often. */
const PORTAAL_NODE = ['--max-semi-space-size=32']

export type StackContext = {
  dataMap: string
  ports: Ports
  geheimen: SandboxGeheimen
  /** Configuration and secrets of portal and worker. */
  portalEnv: Record<string, string>
  ontwikkelen: boolean
  /** Date that the sandbox takes for today, as `2026-03-31`; the real one when absent. */
  vandaag?: string | undefined
  /** Added to each answer of a register. */
  latentieMs: number
}

/** What runs beside the portal: one entry a process. */
export function sandboxProcesses({
  dataMap,
  ports,
  geheimen,
  vandaag,
  latentieMs,
}: StackContext): ProcessSpec[] {
  const day: Record<string, string> = vandaag ? { SANDBOX_VANDAAG: vandaag } : {}
  return [
    script('zgw', 'sandbox/zgw/main.ts', `http://127.0.0.1:${ports.regie}/`, {
      ...day,
      SANDBOX_WATERDAM_POORT: String(ports.waterdam),
      SANDBOX_RIJNZOOM_POORT: String(ports.rijnzoom),
      SANDBOX_REGIE_POORT: String(ports.regie),
      SANDBOX_ZGW_CLIENT_ID: SANDBOX_CLIENT_ID,
      SANDBOX_ZGW_SECRET: geheimen.zgwSecret,
      SANDBOX_DATA: join(dataMap, 'zgw'),
      SANDBOX_NOTIFICATIES_URL: `${portaalUrl(ports)}/api/notificaties/v1/notificaties`,
      SANDBOX_NOTIFICATIES_AUTH: `Token ${geheimen.registerGeheim}`,
      ...(latentieMs > 0 && { SANDBOX_LATENTIE_MS: String(latentieMs) }),
    }),
    script('oidc', 'sandbox/oidc/main.ts', `${issuerUrl(ports.digid)}/.well-known/openid-configuration`, {
      ...day,
      SANDBOX_DIGID_POORT: String(ports.digid),
      SANDBOX_EHERKENNING_POORT: String(ports.eherkenning),
      SANDBOX_OIDC_CLIENT_ID: SANDBOX_CLIENT_ID,
      SANDBOX_OIDC_CLIENT_SECRET: geheimen.oidcClientSecret,
      SANDBOX_PORTAAL_URL: portaalUrl(ports),
    }),
    script('betalen', 'sandbox/betalen/main.ts', `http://localhost:${ports.betalen}/`, {
      SANDBOX_BETALEN_POORT: String(ports.betalen),
      SANDBOX_BETALEN_SLEUTEL,
    }),
    script('post', 'sandbox/post/main.ts', `${postUrl(ports)}/`, {
      SANDBOX_POST_POORT: String(ports.post),
      SANDBOX_SMTP_POORT: String(ports.smtp),
      SANDBOX_BRIEVENMAP: brievenMap(dataMap),
      SANDBOX_NOTIFYNL_SLEUTEL: geheimen.notifynlSleutel,
      SANDBOX_AFLEVERSTATUS_URL: `${portaalUrl(ports)}/api/notifynl/v1/afleverstatus`,
      SANDBOX_AFLEVERSTATUS_GEHEIM: geheimen.afleverstatusGeheim,
    }),
    script('zac', 'sandbox/zac/main.ts', `${zacUrl(ports)}/`, {
      SANDBOX_ZAC_POORT: String(ports.zac),
      SANDBOX_ZAC_PORTAAL: portaalUrl(ports),
      SANDBOX_ZAC_TOKEN: geheimen.zacToken,
      SANDBOX_WATERDAM_POORT: String(ports.waterdam),
      SANDBOX_RIJNZOOM_POORT: String(ports.rijnzoom),
      SANDBOX_ZGW_CLIENT_ID: SANDBOX_CLIENT_ID,
      SANDBOX_ZGW_SECRET: geheimen.zgwSecret,
    }),
    script('objecten', 'sandbox/objecten/main.ts', `${objectenUrl(ports)}/objecttypes`, {
      ...day,
      SANDBOX_OBJECTEN_POORT: String(ports.objecten),
      SANDBOX_OBJECTEN_TOKEN: geheimen.objectenToken,
      ...(latentieMs > 0 && { SANDBOX_LATENTIE_MS: String(latentieMs) }),
    }),
    script('bronnen', 'sandbox/bronnen/main.ts', `http://127.0.0.1:${ports.kvk}/`, {
      SANDBOX_BRP_POORT: String(ports.brp),
      SANDBOX_KVK_POORT: String(ports.kvk),
      ...(latentieMs > 0 && { SANDBOX_LATENTIE_MS: String(latentieMs) }),
    }),
  ]
}

/** Fills a fresh database with what the test persons find in their inbox and contacts. */
export function klantinteractieSeed({ portalEnv, vandaag }: StackContext): Omit<ProcessSpec, 'ready'> {
  return {
    naam: 'seed-klantinteractie',
    command: process.execPath,
    args: ['--conditions=react-server', '--import', 'tsx', 'sandbox/seed-klantinteractie/main.ts'],
    env: { ...portalEnv, ...(vandaag && { SANDBOX_VANDAAG: vandaag }) },
  }
}

/** The product itself, as it also runs at a municipality. */
export function productProcesses({ ports, portalEnv, ontwikkelen }: StackContext): ProcessSpec[] {
  const server = ontwikkelen
    ? ['node_modules/next/dist/bin/next', 'dev', '--port', String(ports.portaal), '--hostname', 'localhost']
    : [...PORTAAL_NODE, '.next/standalone/server.js']
  const portaal: ProcessSpec = {
    naam: 'portaal',
    command: process.execPath,
    args: server,
    env: {
      ...portalEnv,
      NODE_ENV: ontwikkelen ? 'development' : 'production',
      PORT: String(ports.portaal),
      HOSTNAME: 'localhost',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    ready: () => respondsOk(`${portaalUrl(ports)}/api/health/live`),
  }
  return [
    portaal,
    script('worker', 'lib/jobs/worker.ts', `http://localhost:${ports.worker}/health/live`, portalEnv),
  ]
}

/** Gives the registers and the Zaakafhandelcomponent of the sandbox their access to the published APIs, once. */
export function sandboxConsumers({ portalEnv, geheimen }: StackContext): Omit<ProcessSpec, 'ready'> {
  const { ready: _, ...task } = script('consumers', 'sandbox/consumers/main.ts', '', {
    ...portalEnv,
    SANDBOX_ZAC_TOKEN: geheimen.zacToken,
    SANDBOX_REGISTER_TOKEN: geheimen.registerGeheim,
  })
  return task
}

/** Puts the customers of the sandbox into our own store; a customer that is there already stays as it is. */
export function seedKlanten(portalEnv: Record<string, string>): Omit<ProcessSpec, 'ready'> {
  const { ready: _, ...task } = script('klanten', 'sandbox/klanten/main.ts', '', portalEnv)
  return task
}

/** Hands out the taken of the test persons, which name zaken of the running registers; does nothing the second time. */
export function seedTaken(portalEnv: Record<string, string>): Omit<ProcessSpec, 'ready'> {
  const { ready: _, ...task } = script('taken', 'sandbox/seed-taken/main.ts', '', portalEnv)
  return task
}

function script(naam: string, file: string, readyUrl: string, env: Record<string, string>): ProcessSpec {
  return {
    naam,
    command: process.execPath,
    args: ['--conditions=react-server', '--import', 'tsx', file],
    env,
    ready: () => responds(readyUrl),
  }
}

/** Any answer will do: a sandbox process need not have a page at its root. */
async function responds(url: string): Promise<boolean> {
  return (await statusOf(url)) !== undefined
}

async function respondsOk(url: string): Promise<boolean> {
  return (await statusOf(url)) === 200
}

async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}
