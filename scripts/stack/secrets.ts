import { randomBytes } from 'node:crypto'
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
})
export type SandboxGeheimen = z.infer<typeof geheimenSchema>

/** The secrets of this sandbox: made at the first start, then kept, so that what was encrypted stays readable. */
export function loadSandboxGeheimen(dataMap: string): SandboxGeheimen {
  const file = join(dataMap, 'geheimen.json')
  if (existsSync(file)) return geheimenSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const made: SandboxGeheimen = {
    databaseWachtwoord: sandboxSecret(),
    authSecret: sandboxSecret(),
    sleutel: sandboxKey(),
    zoeksleutel: sandboxKey(),
    zgwSecret: sandboxSecret(),
    oidcClientSecret: sandboxSecret(),
  }
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  return made
}

/** The prefix is what production refuses (`refuse-sandbox-defaults.ts`). */
function sandboxSecret(): string {
  return `sandbox-${randomBytes(24).toString('hex')}`
}

/** 32 bytes in base64 that still begin with the word `sandbox`. */
function sandboxKey(): string {
  return Buffer.concat([Buffer.from('sandbox+', 'base64'), randomBytes(26)]).toString('base64')
}
