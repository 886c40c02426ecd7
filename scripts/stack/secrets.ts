import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const geheimenSchema = z.strictObject({
  databaseWachtwoord: z.string(),
  authSecret: z.string(),
  sleutel: z.string(),
  zoeksleutel: z.string(),
  zgwSecret: z.string(),
  oidcClientSecret: z.string(),
  notifynlSleutel: z.string(),
  afleverstatusGeheim: z.string(),
  zacToken: z.string(),
  callbackGeheim: z.string(),
  registerGeheim: z.string(),
  objectenToken: z.string(),
})
export type SandboxGeheimen = z.infer<typeof geheimenSchema>

/** The secrets of this sandbox: made at the first start, then kept, so that what was encrypted stays readable. */
export function loadSandboxGeheimen(dataMap: string): SandboxGeheimen {
  const file = join(dataMap, 'geheimen.json')
  const made: SandboxGeheimen = {
    databaseWachtwoord: sandboxSecret(),
    authSecret: sandboxSecret(),
    sleutel: sandboxKey(),
    zoeksleutel: sandboxKey(),
    zgwSecret: sandboxSecret(),
    oidcClientSecret: sandboxSecret(),
    notifynlSleutel: `sandbox-${randomUUID()}-${randomUUID()}`,
    afleverstatusGeheim: sandboxSecret(),
    zacToken: sandboxSecret(),
    callbackGeheim: sandboxSecret(),
    registerGeheim: sandboxSecret(),
    objectenToken: sandboxSecret(),
  }
  // A secret that is new in this version joins those that are kept.
  const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const geheimen = geheimenSchema.parse({ ...made, ...z.record(z.string(), z.string()).parse(kept) })
  writeFileSync(file, `${JSON.stringify(geheimen, null, 2)}\n`, { mode: 0o600 })
  return geheimen
}

/** The prefix is what production refuses (`refuse-sandbox-defaults.ts`). */
function sandboxSecret(): string {
  return `sandbox-${randomBytes(24).toString('hex')}`
}

/** 32 bytes in base64 that still begin with the word `sandbox`. */
function sandboxKey(): string {
  return Buffer.concat([Buffer.from('sandbox+', 'base64'), randomBytes(26)]).toString('base64')
}
