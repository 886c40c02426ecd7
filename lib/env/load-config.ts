import 'server-only'
import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { type Config, configSchema, type Geheim } from './config-schema'

let loaded: Config | undefined

/** The configuration of this process, read once from the file in `MIJNSERVICES_CONFIG`. Throws with every problem at once. */
export function getConfig(): Config {
  loaded ??= readConfig(process.env.MIJNSERVICES_CONFIG)
  return loaded
}

/** Reads and validates one YAML file. Throws an Error whose message lists each problem with the key's path. */
export function readConfig(path: string | undefined): Config {
  if (!path) throw new Error('MIJNSERVICES_CONFIG is leeg: zet er het pad van het configuratiebestand in.')
  const parsed = configSchema.safeParse(parseYaml(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(
    (issue) => `- ${issue.path.join('.') || '(bestand)'}: ${issue.message}`,
  )
  throw new Error(`De configuratie in ${path} klopt niet:\n${problems.join('\n')}`)
}

/** The value behind a reference. Throws when the variable or file is absent or empty. */
export function readGeheim(geheim: Geheim): string {
  const value = 'env' in geheim ? process.env[geheim.env] : readFileSync(geheim.bestand, 'utf8').trim()
  if (!value)
    throw new Error(`Geheim ontbreekt: ${'env' in geheim ? `zet ${geheim.env}` : `vul ${geheim.bestand}`}.`)
  return value
}
