import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listBsns, listGeheimen } from '../fixtures/sandbox-secrets'
import { expect, httpTest as test } from '../fixtures/test'

// Runs after everything else: what stands in the logs and the database is what the whole run left there.

test('in geen enkel logboek van deze run staat een nummer van een persoon of bedrijf, of een geheim', ({
  stack,
}) => {
  const map = process.env.MIJNSERVICES_E2E_LOGS
  if (!map) throw new Error('MIJNSERVICES_E2E_LOGS ontbreekt: start de tests met playwright.')
  const logs = readdirSync(map).map((naam) => ({ naam, tekst: readFileSync(join(map, naam), 'utf8') }))
  expect(logs.map(({ naam }) => naam)).toEqual(expect.arrayContaining(['portaal.log', 'worker.log']))
  expect(logs.find(({ naam }) => naam === 'portaal.log')?.tekst.length).toBeGreaterThan(0)
  const found = logs.flatMap(({ naam, tekst }) =>
    listGeheimen(stack).flatMap((geheim) =>
      tekst.split('\n').flatMap((line, index) => (line.includes(geheim) ? [`${naam}:${index + 1}`] : [])),
    ),
  )
  expect(found).toEqual([])
})

test('in de database staat geen BSN leesbaar, terwijl er wel sessies waren', async ({ stack, database }) => {
  const dump = await database.dump()
  expect(dump).toContain('sessies:')
  expect(listBsns(stack).filter((bsn) => dump.includes(bsn))).toEqual([])
})
