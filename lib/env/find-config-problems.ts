import type { Config, Geheim } from './config-schema'
import { findSandboxDefaults } from './find-sandbox-defaults'
import { listGeheimen } from './list-geheimen'
import { listRegistraties } from './list-registraties'
import type { AppEnv } from './process-env'

/**
 * Everything that a schema cannot see: secrets that are not there, keys of the wrong length, references that
 * point nowhere, and in production whatever belongs to the sandbox. An empty list means that the process may start.
 */
export function findConfigProblems(
  config: Config,
  appEnv: AppEnv,
  read: (geheim: Geheim) => string | undefined,
): string[] {
  const geheimen = listGeheimen(config).map((entry) => ({ ...entry, waarde: read(entry.geheim) }))
  return [
    ...geheimen
      .filter(({ waarde }) => !waarde)
      .map(({ pad, geheim }) => `${pad}: ${describeMissing(geheim)}`),
    ...geheimen
      .filter(({ pad, waarde }) => waarde && isKey(pad) && !isKeyLength(waarde))
      .map(
        ({ pad }) =>
          `${pad}: de sleutel moet 32 bytes in base64 zijn; maak er een met: openssl rand -base64 32`,
      ),
    ...findRuleProblems(config),
    ...(appEnv === 'production' ? findSandboxDefaults(config, geheimen) : []),
  ]
}

function findRuleProblems(config: Config): string[] {
  const { registers, registraties, inloggen } = config
  const problems = findBronProblems(config)
  const ids = registers.map(({ id }) => id)
  const double = ids.find((id, index) => ids.indexOf(id) !== index)
  if (double) problems.push(`registers: id "${double}" komt twee keer voor; geef elk register een eigen id`)
  for (const [naam, bronnen] of Object.entries({
    taken: registraties.taken,
    berichten: registraties.berichten,
  })) {
    const bronIds = bronnen.map((bron) => (bron.soort === 'lokaal' ? 'lokaal' : bron.id))
    const tweemaal = bronIds.find((id, index) => bronIds.indexOf(id) !== index)
    if (tweemaal)
      problems.push(`registraties.${naam}: "${tweemaal}" komt twee keer voor; geef elke bron een eigen id`)
  }
  if (!inloggen.digid && !inloggen.eherkenning) {
    problems.push('inloggen: stel digid of eherkenning in, anders kan niemand inloggen')
  }
  return problems
}

/** Calls to one id share connections and a circuit breaker, so an id is of one source alone. */
function findBronProblems(config: Config): string[] {
  const adressen = new Map(
    [...config.registers.map(({ id }) => id), 'brp', 'kvk', 'betalen'].map((id) => [id, '']),
  )
  return listRegistraties(config).flatMap(({ rol, bron: { id, url } }) => {
    const { origin } = new URL(url)
    const eerder = adressen.get(id) ?? origin
    adressen.set(id, eerder)
    if (eerder === origin) return []
    return [`registraties.${rol}: id "${id}" is al van een andere bron; geef elke bron een eigen id`]
  })
}

function describeMissing(geheim: Geheim): string {
  return 'env' in geheim
    ? `de omgevingsvariabele ${geheim.env} is leeg; zet het geheim daarin`
    : `het bestand ${geheim.bestand} is leeg of niet te lezen; zet het geheim daarin`
}

const isKey = (pad: string) =>
  pad === 'beveiliging.zoeksleutel' || pad.startsWith('beveiliging.versleuteling.')
const isKeyLength = (waarde: string) => Buffer.from(waarde, 'base64').length === 32
