import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { GET as berichten } from '@/app/api/berichten/v1/openapi.json/route'
import { GET as klantinteracties } from '@/app/api/klantinteracties/v1/openapi.json/route'
import { GET as mijntaken } from '@/app/api/mijntaken/v1/openapi.json/route'
import { GET as notificaties } from '@/app/api/notificaties/v1/openapi.json/route'
import { GET as taken } from '@/app/api/taken/v1/openapi.json/route'
import { GET as zaakbevraging } from '@/app/api/zaakbevraging/v1/openapi.json/route'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'

const RULESET = '../shared/standards/nl-api-design-rules/logius-adr-2.2.0-rc.1.spectral.yaml'
const hasRuleset = existsSync(RULESET)
if (!hasRuleset)
  console.warn(`Overgeslagen: ${RULESET} ontbreekt, de NL API Design Rules zijn niet gecontroleerd.`)

// Exceptions, each with its reason.
const EXCEPTIONS: Record<string, string[]> = {
  // The names of the filters are the standard's: with others no existing application would work with us.
  klantinteracties: ['nlgov:query-keys-camel-case'],
  taken: ['nlgov:query-keys-camel-case'],
  berichten: ['nlgov:query-keys-camel-case'],
}

let database: TestDatabase
const directory = mkdtempSync(join(tmpdir(), 'openapi-'))
beforeAll(async () => {
  database = await createTestDatabase()
  addContactEmail()
})
afterAll(async () => {
  rmSync(directory, { recursive: true })
  await database.drop()
})

describe.each([
  ['berichten', berichten],
  ['klantinteracties', klantinteracties],
  ['mijntaken', mijntaken],
  ['taken', taken],
  ['notificaties', notificaties],
  ['zaakbevraging', zaakbevraging],
])('openapi.json of %s', (naam, get) => {
  const read = () =>
    get(new Request(`http://intern/api/${naam}/v1/openapi.json`), { params: Promise.resolve({}) })

  it('is there for everybody, from any origin', async () => {
    const response = await read()
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('is a valid OAS 3.1 document', async () => {
    await SwaggerParser.validate(await (await read()).json())
  })

  it.skipIf(!hasRuleset)(
    'keeps to the NL API Design Rules',
    async () => {
      const file = join(directory, `${naam}.json`)
      writeFileSync(file, await (await read()).text())
      const { stdout } = await execa(
        'node_modules/.bin/spectral',
        ['lint', file, '-r', RULESET, '-f', 'json', '-q'],
        { reject: false },
      )
      const problems: { code: string; severity: number; path: string[] }[] = JSON.parse(stdout)
      const errors = problems
        .filter(({ severity, code }) => severity === 0 && !EXCEPTIONS[naam]?.includes(code))
        .map(({ code, path }) => `${code} ${path.join('/')}`)
      expect(errors).toEqual([])
    },
    60_000,
  )
})

/** Without an address for developers an installation breaks one rule: /core/doc-openapi-contact. */
function addContactEmail(): void {
  const path = process.env.MIJNSERVICES_CONFIG ?? ''
  const config = parse(readFileSync(path, 'utf8'))
  config.portaal.contactEmail = 'api@waterdam.test'
  writeFileSync(path, stringify(config))
}
