import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { IConfiguration } from 'dependency-cruiser'
import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const config: IConfiguration = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs'))

const reportSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

/** A module for each thing that may be imported. */
const TARGETS: Record<string, string> = {
  'app/doel.tsx': '',
  'components/doel.tsx': '',
  'lib/services/doel.ts': 'export type Dto = string\nexport const doel = 1',
  'lib/auth/doel.ts': '',
  'lib/zgw/doel.ts': '',
  'lib/brp/doel.ts': '',
  'lib/domain/doel.ts': '',
  'lib/http/doel.ts': '',
  'db/doel.ts': '',
  'sandbox/doel.ts': '',
  'e2e/fixtures/doel.ts': '',
  'scripts/stack/doel.ts': '',
}

/** Rule → the module that breaks it, and what is written in it. */
const VIOLATIONS: Record<string, [path: string, source: string]> = {
  'app-stays-thin': ['app/fout-1.tsx', "import '@/db/doel'"],
  'api-routes-stay-thin': ['app/api/fout-1.ts', "import '@/db/doel'"],
  'app-knows-no-drizzle': ['app/fout-2.tsx', "import 'drizzle-orm'"],
  'components-only-show': ['components/fout-1.tsx', "import '@/lib/zgw/doel'"],
  'components-take-only-types-of-services': [
    'components/fout-2.tsx',
    "import { doel } from '@/lib/services/doel'\nexport const x = doel",
  ],
  'services-know-no-page': ['lib/services/fout.ts', "import '@/components/doel'"],
  'jobs-have-no-user': ['lib/jobs/fout.ts', "import '@/lib/services/doel'"],
  'zgw-stands-alone': ['lib/zgw/fout.ts', "import '@/lib/brp/doel'"],
  'brp-stands-alone': ['lib/brp/fout.ts', "import '@/db/doel'"],
  'kvk-stands-alone': ['lib/kvk/fout.ts', "import '@/lib/auth/doel'"],
  'db-knows-only-config-and-domain': ['db/fout.ts', "import '@/lib/http/doel'"],
  'domain-is-pure': ['lib/domain/fout-1.ts', "import '@/db/doel'"],
  'domain-takes-only-zod': ['lib/domain/fout-2.ts', "import 'node:fs'"],
  'errors-are-a-leaf': ['lib/errors/fout.ts', "import '@/lib/domain/doel'"],
  'env-is-a-leaf': ['lib/env/fout.ts', "import '@/lib/http/doel'"],
  'shipped-code-knows-no-sandbox': ['lib/http/fout-1.ts', "import '@/sandbox/doel'"],
  'shipped-code-has-its-packages': ['lib/http/fout-2.ts', "import 'hono'"],
  'no-cycles': ['lib/http/kring-a.ts', "import './kring-b'"],
  'no-orphans': ['lib/http/wees.ts', 'export const wees = 1'],
  'no-unresolvable': ['lib/http/fout-3.ts', "import './bestaat-niet'"],
}

/** What the rules must leave alone. */
const ALLOWED: [path: string, source: string][] = [
  ['app/goed.tsx', "import '@/components/doel'\nimport '@/lib/services/doel'"],
  ['components/goed.tsx', "import type { Dto } from '@/lib/services/doel'\nexport type X = Dto"],
  ['lib/services/goed.ts', "import '@/lib/zgw/doel'\nimport '@/db/doel'"],
  ['lib/zgw/goed.ts', "import '@/lib/http/doel'\nimport '@/lib/domain/doel'"],
  ['lib/services/goed.test.ts', "import '@/e2e/fixtures/doel'"],
]

let folder: string
let found: { name: string; from: string }[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mijnservices-regels-'))
  const planted = [...Object.entries(TARGETS), ...Object.values(VIOLATIONS), ...ALLOWED]
  for (const [path, source] of [...planted, ['lib/http/kring-b.ts', "import './kring-a'"] as const]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), `${source}\nexport {}\n`)
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const file of ['package.json', 'tsconfig.json']) symlinkSync(resolve(file), join(folder, file))
  found = await violationsIn(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the import rules', () => {
  it('are each proven by a violation', () => {
    expect(Object.keys(VIOLATIONS).sort()).toEqual(config.forbidden?.map(({ name }) => name).sort())
  })

  it.each(Object.entries(VIOLATIONS))('%s: refuses the planted violation', (name, [path]) => {
    expect(found).toContainEqual({ name, from: path })
  })

  it.each(ALLOWED)('leave %s alone', (path) => {
    expect(found.filter(({ from }) => from === path)).toEqual([])
  })
})

/** Runs the same command as `npm run deps:check`, in the folder of the planted modules. */
async function violationsIn(cwd: string): Promise<{ name: string; from: string }[]> {
  const { stdout } = await execa({ cwd, reject: false, preferLocal: true, localDir: process.cwd() })(
    'depcruise',
    [
      ...['app', 'components', 'lib', 'db', 'sandbox', 'e2e', 'scripts', '--preserve-symlinks'],
      ...['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'],
    ],
  )
  const { summary } = reportSchema.parse(JSON.parse(stdout))
  return summary.violations.map(({ rule, from }) => ({ name: rule.name, from }))
}
