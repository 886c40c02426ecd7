import { createHash, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { maakSshSleutel, startSftpServer } from '@/e2e/fixtures/sftp-server'
import { createBriefSftpKanaal } from './brief-sftp-kanaal'
import type { BriefBericht } from './kanaal'

const sleutel = maakSshSleutel()
let server: Awaited<ReturnType<typeof startSftpServer>>
beforeEach(async () => {
  server = await startSftpServer(sleutel)
})
afterEach(() => server.stop())

const kanaal = (anders: Partial<Parameters<typeof createBriefSftpKanaal>[0]> = {}) =>
  createBriefSftpKanaal({
    host: '127.0.0.1',
    poort: server.poort,
    gebruiker: 'waterdam',
    sleutel,
    hostsleutels: [server.vingerafdruk],
    map: '/uit',
    timeoutMs: 5_000,
    ...anders,
  })
const eenBrief = (): BriefBericht => ({
  id: randomUUID(),
  soort: 'nieuw-bericht',
  taal: 'nl',
  variabelen: { pad: '/berichten' },
  aangemaaktOp: new Date('2026-11-24T09:00:00Z'),
  poging: 1,
  pdf: Buffer.from(`%PDF-1.7 ${'proef '.repeat(20_000)}`),
})
const namen = () => [...server.bestanden.keys()].sort()

describe('letters by SFTP', () => {
  it('lays down the letter and then a manifest that vouches for it, once however often it is sent', async () => {
    const brief = eenBrief()
    const verwacht = { soort: 'verzonden', aanbiederId: brief.id, bevestigingVolgt: false }
    expect(await kanaal().verstuur(brief)).toEqual(verwacht)
    expect(await kanaal().verstuur({ ...brief, poging: 2 })).toEqual(verwacht)
    expect(namen()).toEqual([`/uit/${brief.id}.json`, `/uit/${brief.id}.pdf`])
    expect(server.bestanden.get(`/uit/${brief.id}.pdf`)).toEqual(brief.pdf)
    const manifest: unknown = JSON.parse(String(server.bestanden.get(`/uit/${brief.id}.json`)))
    expect(manifest).toMatchObject({
      bestand: `${brief.id}.pdf`,
      sha256: createHash('sha256').update(brief.pdf).digest('hex'),
      bytes: brief.pdf.byteLength,
    })
  })

  it.each([0, 1, 3, 4])(
    'shows no manifest of half a letter when the connection breaks after %i writes, and completes it later',
    async (naSchrijven) => {
      const brief = eenBrief()
      server.storing.naSchrijven = naSchrijven
      expect(await kanaal().verstuur(brief)).toEqual({
        soort: 'tijdelijk',
        reden: 'sftp-verbinding',
        storing: true,
      })
      expect(namen()).not.toContain(`/uit/${brief.id}.json`)
      server.storing.naSchrijven = undefined
      expect(await kanaal().verstuur(brief)).toMatchObject({ soort: 'verzonden' })
      expect(namen().filter((naam) => !naam.endsWith('.deel'))).toHaveLength(2)
      expect(server.bestanden.get(`/uit/${brief.id}.pdf`)).toEqual(brief.pdf)
    },
  )

  it('gives a server with another host key nothing, not even who we are', async () => {
    const vreemd = kanaal({ hostsleutels: [`SHA256:${'A'.repeat(43)}`] })
    expect(await vreemd.verstuur(eenBrief())).toEqual({
      soort: 'tijdelijk',
      reden: 'sftp-hostsleutel',
      storing: true,
    })
    expect(server.aanmeldingen()).toBe(0)
    expect(namen()).toEqual([])
  })

  it.each([
    ['its key is refused', () => ({ sleutel: maakSshSleutel() }), 'sftp-aanmelden'],
    ['its own key cannot be read', () => ({ sleutel: 'geen sleutel' }), 'sftp-sleutel'],
    ['nobody listens', () => ({ poort: 1 }), 'sftp-verbinding'],
  ])('waits while %s', async (_wat, anders, reden) => {
    expect(await kanaal(anders()).verstuur(eenBrief())).toEqual({ soort: 'tijdelijk', reden, storing: true })
  })

  it('waits for a server that takes the login and then says nothing, no longer than its time-out', async () => {
    server.storing.zwijgt = true
    const uitkomst = await kanaal({ timeoutMs: 300 }).verstuur(eenBrief())
    expect(uitkomst).toMatchObject({ soort: 'tijdelijk', reden: 'sftp-timeout' })
  })
})
