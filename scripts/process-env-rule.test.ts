import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const REFUSED = ['lib/services/zaken/x.ts', 'app/x.tsx', 'components/x.tsx', 'db/x.ts', 'lib/http/x.ts']
const ALLOWED = ['lib/env/x.ts', 'scripts/x.ts', 'e2e/x.ts', 'sandbox/x.ts', 'lib/http/x.test.ts']

let folder: string
let report: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mijnservices-lint-'))
  for (const path of [...REFUSED, ...ALLOWED]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), 'export const x = process.env.GEHEIM\n')
  }
  for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(folder, file))
  const biome = execa({ cwd: folder, preferLocal: true, localDir: process.cwd(), reject: false })
  report = (await biome('biome', ['lint', '.', '--reporter=github'])).stdout
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the rule that only lib/env reads the environment', () => {
  it.each(REFUSED)('refuses process.env in %s', (path) =>
    expect(report).toContain(`file=${join(folder, path)},`),
  )
  it.each(ALLOWED)('allows process.env in %s', (path) =>
    expect(report).not.toContain(`file=${join(folder, path)},`),
  )
})
