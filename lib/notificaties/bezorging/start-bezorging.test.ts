import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { createPostRegie, testSjablonen, testSmtpKanaal } from '@/e2e/fixtures/post'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { type PostSandbox, startPostSandbox } from '@/sandbox/post/start-post-sandbox'
import { planBericht } from './plan-bericht'
import { startBezorging } from './start-bezorging'

let database: TestDatabase
let post: PostSandbox
beforeAll(async () => {
  database = await createTestDatabase()
  post = await startPostSandbox()
})
afterAll(async () => {
  await post.stop()
  await database.drop()
})

it('sends a message as soon as its transaction is there, and tells how it ended', async () => {
  const { db } = database
  const aflopen: string[] = []
  const bezorging = startBezorging({
    db,
    middelen: {
      kanalen: { email: testSmtpKanaal(post.smtpPoort) },
      sjablonen: testSjablonen(),
      briefOpmaak: undefined,
    },
    bijAfloop: async ({ ontvanger, status }) => void aflopen.push(`${ontvanger} ${status}`),
    onError: (error) => {
      throw error
    },
  })
  await db.$client.listen('berichten_uit', bezorging.wek)
  const plan = (ontvanger: string) =>
    db.transaction(async (tx) => {
      await planBericht(
        tx,
        {
          gebeurtenis: 'proef',
          ontvanger,
          kanaal: 'email',
          adres: `${ontvanger}@voorbeeld.test`,
          soort: 'digest',
          taal: 'en',
          variabelen: { pad: '/overzicht', aantal: '2' },
        },
        new Date(),
      )
      if (ontvanger === 'terug') throw new Error('teruggedraaid')
    })
  await expect(plan('terug')).rejects.toThrow('teruggedraaid')
  await plan('heen')

  await vi.waitFor(() => expect(aflopen).toEqual(['heen verzonden']), { timeout: 10_000 })
  await bezorging.stop()
  const aan = (await createPostRegie(post.url).berichten()).map((mail) => mail.aan)
  expect(aan).toEqual(['heen@voorbeeld.test'])
  const [rij] = await db.select().from(berichtenUit).where(eq(berichtenUit.ontvanger, 'heen'))
  expect(rij?.afloopGemeldOp).not.toBeNull()
})

it('goes on sending while the planner is busy with what ended before', async () => {
  const { db } = database
  await db.delete(berichtenUit)
  await createPostRegie(post.url).wis()
  let laatLos = () => {}
  const bezig = new Promise<void>((klaar) => {
    laatLos = klaar
  })
  const bezorging = startBezorging({
    db,
    middelen: {
      kanalen: { email: testSmtpKanaal(post.smtpPoort) },
      sjablonen: testSjablonen(),
      briefOpmaak: undefined,
    },
    bijAfloop: () => bezig,
    onError: (error) => {
      throw error
    },
  })
  await db.$client.listen('berichten_uit', bezorging.wek)
  const aantal = async () => (await createPostRegie(post.url).berichten()).length
  for (const [nummer, ontvanger] of ['een', 'twee', 'drie', 'vier', 'vijf'].entries()) {
    await planBericht(
      db,
      {
        gebeurtenis: 'proef',
        ontvanger,
        kanaal: 'email',
        adres: `${ontvanger}@voorbeeld.test`,
        soort: 'digest',
        taal: 'nl',
        variabelen: { pad: '/overzicht', aantal: '2' },
      },
      new Date(),
    )
    await vi.waitFor(async () => expect(await aantal()).toBe(nummer + 1), { timeout: 10_000 })
  }
  laatLos()
  await bezorging.stop()
})
