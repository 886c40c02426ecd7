import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { concepten, taken } from '@/db/schema'
import { createFakeDocumentregister } from '@/e2e/fixtures/fake-documentregister'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { useConfig } from '@/e2e/fixtures/use-config'
import { verzendTaak } from '@/e2e/fixtures/verzonden-bestanden'
import { rondAf } from './rond-af'

const INHOUD = Buffer.from(`%PDF-1.7\n${'abc'.repeat(200)}`)
const DEEL = 400
const vraagSchema = z.object({ nummer: z.number(), naam: z.string(), args: z.array(z.unknown()) })

let database: TestDatabase
let kind: ChildProcess | undefined
beforeAll(async () => {
  database = await createTestDatabase()
  useConfig({ uploaden: { virusscan: 'uit', inDelenVanaf: 1 } })
})
afterEach(() => void kind?.kill('SIGKILL'))
afterAll(() => database.drop())

/** Carries it out in another process, which is killed at its call `stap`: before the register did it, or after. */
async function killDuring(
  concept: string,
  register: ReturnType<typeof createFakeDocumentregister>,
  { stap, moment }: { stap: string; moment: 'voor' | 'na' },
): Promise<void> {
  const proces = fork('e2e/fixtures/rond-af-proces.ts', [database.url, concept], {
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
  })
  kind = proces
  proces.on('message', async (bericht) => {
    const { nummer, naam, args } = vraagSchema.parse(bericht)
    const isStap = naam === stap
    if (isStap && moment === 'voor') return void proces.kill('SIGKILL')
    const antwoord = await answer(register, naam, args)
    if (isStap) return void proces.kill('SIGKILL')
    proces.send({ nummer, antwoord })
  })
  expect(await once(proces, 'exit')).toEqual([null, 'SIGKILL'])
}

function answer(
  { schrijver }: ReturnType<typeof createFakeDocumentregister>,
  naam: string,
  args: unknown[],
): unknown {
  const tekst = z.string()
  switch (naam) {
    case 'registreer':
      return schrijver.registreer(z.custom<Parameters<typeof schrijver.registreer>[0]>().parse(args[0]))
    case 'listBestandsdelen':
      return schrijver.listBestandsdelen(tekst.parse(args[0]))
    case 'stuurDeel': {
      const deel = z.object({
        url: z.string(),
        volgnummer: z.number(),
        omvang: z.number(),
        voltooid: z.boolean(),
      })
      const inhoud = Buffer.from(tekst.parse(args[2]), 'base64')
      return schrijver.stuurDeel(deel.parse(args[0]), tekst.parse(args[1]), async function* () {
        yield inhoud
      })
    }
    case 'ontgrendel':
      return schrijver.ontgrendel(tekst.parse(args[0]), tekst.parse(args[1]))
    case 'koppel':
      return schrijver.koppel(tekst.parse(args[0]), tekst.parse(args[1]), tekst.parse(args[2]))
    default:
      throw new Error(`Deze aanroep was niet verwacht: ${naam}`)
  }
}

// Every step, before and after, is in rond-af.test.ts; these show that a real kill leaves no more than that.
it.each([
  { stap: 'registreer', moment: 'na' as const },
  { stap: 'stuurDeel', moment: 'voor' as const },
  { stap: 'koppel', moment: 'na' as const },
])(
  'a kill -9 at $stap ($moment) loses no file and doubles none: the worker finishes it',
  async (plaats) => {
    const { taak, concept } = await verzendTaak(database.db, [INHOUD])
    const register = createFakeDocumentregister(DEEL, () => 'goed')
    await killDuring(concept, register, plaats)
    // The lease of the killed process still runs: nobody takes the work from a process that may live.
    expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('niets-te-doen')
    await database.db
      .update(concepten)
      .set({ bezigTot: new Date(0) })
      .where(eq(concepten.id, concept))
    expect(await rondAf(database.db, concept, () => register.schrijver)).toBe('klaar')
    expect(register.documenten).toHaveLength(1)
    expect(register.koppelingen).toEqual([register.documenten[0]?.url])
    expect(register.documenten[0]?.inhoud?.equals(INHOUD)).toBe(true)
    const [rij] = await database.db.select({ status: taken.status }).from(taken).where(eq(taken.id, taak))
    expect(rij?.status).toBe('uitgevoerd')
  },
  60_000,
)
