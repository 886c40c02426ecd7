import 'server-only'
import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { type Config, configSchema, type Geheim } from './config-schema'
import { describeProblem, zodMessages } from './describe-problem'
import { findConfigProblems } from './find-config-problems'
import { getAppEnv, getConfigPad, getVariabele } from './process-env'

let loaded: Config | undefined

/** The configuration of this process, read once from the file in `MIJNSERVICES_CONFIG`. Throws with every problem at once. */
export function getConfig(): Config {
  loaded ??= readConfig(getConfigPad())
  return loaded
}

/**
 * Reads the configuration and everything it refers to, as a process does when it starts.
 * Throws an Error whose message lists each problem with the key's path and how to mend it.
 */
export function checkConfig(path = getConfigPad()): Config {
  const config = readConfig(path)
  const problems = findConfigProblems(config, getAppEnv(), tryReadGeheim)
  if (problems.length > 0) throw configError(path, problems)
  return config
}

/** Reads and validates one YAML file. Throws an Error whose message lists each problem with the key's path. */
export function readConfig(path: string | undefined): Config {
  if (!path) throw new Error('MIJNSERVICES_CONFIG is leeg: zet er het pad van het configuratiebestand in.')
  const written = readYaml(path)
  const parsed = configSchema.safeParse(written, { error: zodMessages })
  if (parsed.success) return parsed.data
  throw configError(path, parsed.error.issues.map(describeProblem))
}

/** The value behind a reference. Throws when the variable or file is absent or empty. */
export function readGeheim(geheim: Geheim): string {
  const value = tryReadGeheim(geheim)
  if (!value)
    throw new Error(`Geheim ontbreekt: ${'env' in geheim ? `zet ${geheim.env}` : `vul ${geheim.bestand}`}.`)
  return value
}

function tryReadGeheim(geheim: Geheim): string | undefined {
  if ('env' in geheim) return getVariabele(geheim.env)
  try {
    return readFileSync(geheim.bestand, 'utf8').trim()
  } catch {
    return undefined
  }
}

function readYaml(path: string): unknown {
  try {
    return parseYaml(readFileSync(path, 'utf8')) ?? {}
  } catch (error) {
    // The first line says what and where; the rest quotes the file, which may hold what should not be logged.
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new Error(`Het configuratiebestand ${path} is niet te lezen: ${reason}`)
  }
}

function configError(path: string | undefined, problems: string[]): Error {
  return new Error(
    `De configuratie in ${path} klopt niet:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
  )
}
