import fs from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, beforeEach, describe, expect, vi } from 'vitest'
import { createBrpClient } from '@/lib/brp/brp-client'
import { passesElfProef } from '@/lib/domain/bsn'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { createBronHttp } from '@/lib/http/bron-http'
import { createKvkClient } from '@/lib/kvk/kvk-client'
import { getBedrijfsgegevens } from '@/lib/services/profiel/get-bedrijfsgegevens'
import { getPersoonsgegevens } from '@/lib/services/profiel/get-persoonsgegevens'

/** A source that misbehaves as told and keeps the line and headers of every request: what an access log may hold. */
const gezien: string[] = []
let gedrag: { status: number; body: string; breekAf: boolean } = { status: 200, body: '{}', breekAf: false }
let server: Server
let basis = ''
const uitvoer: string[] = []

beforeAll(async () => {
  server = createServer((req, res) => {
    gezien.push(`${req.method} ${req.url} ${JSON.stringify(req.headers)}`)
    req.resume().on('end', () => {
      if (gedrag.breekAf) req.socket.destroy()
      else res.writeHead(gedrag.status, { 'content-type': 'application/json' }).end(gedrag.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  gezien.length = 0
  uitvoer.length = 0
  for (const stroom of [process.stdout, process.stderr])
    vi.spyOn(stroom, 'write').mockImplementation((tekst) => uitvoer.push(String(tekst)) > 0)
  // A logger may write to the file descriptor itself, past process.stdout.
  for (const schrijf of ['write', 'writeSync'] as const) {
    const echt = fs[schrijf]
    vi.spyOn(fs, schrijf).mockImplementation((...delen: unknown[]) => {
      uitvoer.push(String(delen[1]))
      return Reflect.apply(echt, fs, delen)
    })
  }
  return () => vi.restoreAllMocks()
})

const bsn = fc
  .integer({ min: 100_000_000, max: 999_999_999 })
  .map((begin) => Array.from({ length: 200 }, (_, stap) => String(begin - stap)).find(passesElfProef) ?? '')
  .filter(passesElfProef)
const kvkNummer = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String)
/** Answers that echo the number wherever a source could. */
const antwoorden = (nummer: string) =>
  fc.record({
    status: fc.constantFrom(200, 400, 401, 404, 500, 503),
    breekAf: fc.boolean(),
    body: fc.constantFrom(
      `geen json ${nummer}`,
      JSON.stringify({ personen: [{ burgerservicenummer: nummer, verblijfplaats: nummer }] }),
      JSON.stringify({ personen: [{ burgerservicenummer: nummer, partners: { [nummer]: nummer } }] }),
      JSON.stringify({ personen: nummer, kvkNummer: [nummer] }),
      JSON.stringify({ kvkNummer: nummer, handelsnamen: [{ naam: [nummer] }] }),
      JSON.stringify({ title: `onbekend: ${nummer}`, fout: [{ code: 'IPD0005', omschrijving: nummer }] }),
    ),
  })
const metAntwoord = (nummers: fc.Arbitrary<string>) =>
  nummers.chain((nummer) => fc.tuple(fc.constant(nummer), antwoorden(nummer)))

let aantalBronnen = 0
/** Each run is a source of its own, so that no circuit breaker remembers the run before. */
function connect() {
  aantalBronnen += 1
  const bron = {
    id: `test-${aantalBronnen}`,
    naam: 'De bron',
    timeoutMs: 1_000,
    maxGelijktijdig: 4,
    origins: [basis],
  }
  return createBronHttp({ bron, basis, headers: { 'x-gebruiker': 'BurgerZelf' } })
}

/** The error with everything that hangs on it, as a logger would write it; empty when it went well. */
const foutVan = (vraag: Promise<unknown>) =>
  vraag.then(
    () => '',
    (error: unknown) => inspect(error, { depth: 12, showHidden: true }),
  )

describe('whatever a source answers', () => {
  test.prop([metAntwoord(bsn)], { numRuns: 60 })(
    'a BSN is in no URL, header, log line or error',
    async ([nummer, antwoord]) => {
      gedrag = antwoord
      const fout = await foutVan(
        getPersoonsgegevens(identiteitSchema.parse({ soort: 'burger', bsn: nummer }), () =>
          createBrpClient(connect(), ['partners']),
        ),
      )
      expect(gezien.length).toBeGreaterThan(0)
      expect([...gezien, ...uitvoer, fout].join('\n')).not.toContain(nummer)
    },
  )

  test.prop([metAntwoord(kvkNummer)], { numRuns: 60 })(
    'a KVK-nummer is in no header, log line or error',
    async ([nummer, antwoord]) => {
      gedrag = antwoord
      const fout = await foutVan(
        getBedrijfsgegevens(identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: nummer }), () =>
          createKvkClient(connect()),
        ),
      )
      expect(gezien.length).toBeGreaterThan(0)
      const headers = gezien.map((regel) => regel.slice(regel.indexOf('{')))
      expect([...headers, ...uitvoer, fout].join('\n')).not.toContain(nummer)
    },
  )
})
