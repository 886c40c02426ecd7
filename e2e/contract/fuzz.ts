import fc from 'fast-check'
import { expect } from 'vitest'
import type { ApiCaller } from '@/e2e/fixtures/call-api'
import { type FuzzRequest, type Known, type OpenApiDocument, requestsOf } from './openapi-arbitrary'

/** Cases an operation: over ten thousand in all suites together; with MIJNSERVICES_FUZZ=n more of them. */
const RUNS = Number(process.env.MIJNSERVICES_FUZZ ?? 60)
/** Operations at once: while one waits for the database another one computes. */
const TEGELIJK = 4

type Opties = {
  document: OpenApiDocument
  known: Known[]
  api: ApiCaller
  versie: string
  /** Bodies that are accepted, by path: some requests are one of these with a few random fields. */
  goed?: Record<string, object>
}

/**
 * Sends every operation of a document its share of requests. Each answer is below 500, and a refusal explains itself.
 * Gives how many answers there were of each status.
 */
export async function fuzz({
  document,
  known,
  api,
  versie,
  goed = {},
}: Opties): Promise<Record<string, number>> {
  const gezien: Record<string, number> = {}
  const probeer = async ({ method, path, body }: FuzzRequest) => {
    const { status, headers, json } = await api(method, path, { body })
    gezien[status] = (gezien[status] ?? 0) + 1
    if (status === 201) known.push(...knownIn(json))
    expect(status, `${method} ${path} ${JSON.stringify(body)}`).toBeLessThan(500)
    expect(headers.get('api-version')).toBe(versie)
    if (status >= 400)
      expect(json).toMatchObject({ status, code: expect.any(String), title: expect.any(String) })
  }
  // Method by method: what DELETE takes away, the others have had their turn with.
  for (const groep of requestsOf(document, known)) {
    const wachtend = groep.map((request) => bijnaGoed(request, goed))
    const werk = async () => {
      for (let request = wachtend.pop(); request; request = wachtend.pop())
        await fc.assert(fc.asyncProperty(request, probeer), { numRuns: RUNS })
    }
    await Promise.all(Array.from({ length: TEGELIJK }, werk))
  }
  const aantal = Object.values(gezien).reduce((som, each) => som + each, 0)
  expect(aantal).toBeGreaterThanOrEqual(RUNS * requestsOf(document, known).flat().length)
  return gezien
}

/** Random bodies seldom get past the first check: half of them start from one that is accepted. */
const bijnaGoed = (request: fc.Arbitrary<FuzzRequest>, goed: Record<string, object>) =>
  fc.tuple(request, fc.boolean(), fc.nat(3)).map(([raw, isWillekeurig, aantal]) => {
    const basis = goed[raw.path.replace(/\?.*$/, '').replace(/(?<=^\/[^/]+)\/.*$/, '')]
    if (isWillekeurig || !basis || !isObject(raw.body)) return raw
    const velden = Object.entries(raw.body).slice(0, aantal)
    return { ...raw, body: { ...(raw.method === 'PATCH' ? {} : basis), ...Object.fromEntries(velden) } }
  })

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** The new object, or its parts (maak-klantcontact). */
export function knownIn(json: unknown): Known[] {
  if (!isObject(json)) return []
  const { uuid, url } = json
  if (typeof uuid !== 'string' || typeof url !== 'string') return Object.values(json).flatMap(knownIn)
  return [{ uuid, pad: url.split('/').at(-2) ?? '' }]
}
