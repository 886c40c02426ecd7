import { fetchAs } from '../fixtures/fetch-as'
import { BESTAAT_NIET, DAKKAPEL, seededDocument } from '../fixtures/seed'
import { countHits, sendRaw } from '../fixtures/send-raw'
import { expect, httpTest as test } from '../fixtures/test'

const DOWNLOAD = `${DAKKAPEL.pad}/documenten/${seededDocument('waterdam', 'jeroen-dakkapel', 0)}`
const PERSOONLIJK = ['/overzicht', '/zaken', '/zaken/afgerond', DAKKAPEL.pad]

test.describe('elk antwoord', () => {
  for (const { wat, path, status } of [
    { wat: 'een pagina', path: '/inloggen', status: 200 },
    { wat: 'een persoonlijke pagina', path: '/zaken', status: 200 },
    { wat: 'een doorverwijzing', path: '/', status: 307 },
    { wat: 'een zaak die niet bestaat', path: BESTAAT_NIET.pad, status: 404 },
    { wat: 'een adres dat niet bestaat', path: '/bestaat/niet', status: 404 },
    { wat: 'een download', path: DOWNLOAD, status: 200 },
    { wat: 'een statisch bestand', path: '/huisstijl/waterdam.svg', status: 200 },
    { wat: 'een API zonder token', path: '/api/klantinteracties/v1/partijen', status: 401 },
  ]) {
    test(`${wat} (${status}) draagt alle beveiligingsheaders`, async ({ stack, sessionOf }) => {
      const answer = await fetchAs(stack, await sessionOf('jeroen'), path)
      expect(answer.status).toBe(status)
      const header = (name: string) => answer.headers.get(name)
      expect(header('x-content-type-options')).toBe('nosniff')
      expect(header('x-frame-options')).toBe('DENY')
      expect(header('referrer-policy')).toMatch(/^(same-origin|no-referrer)$/)
      expect(header('cross-origin-opener-policy')).toBe('same-origin')
      expect(header('x-powered-by')).toBeNull()
    })
  }

  test('elke pagina heeft een eigen nonce, op elk script en elke stijl, en staat niets onveiligs toe', async ({
    stack,
    sessionOf,
  }) => {
    const jeroen = await sessionOf('jeroen')
    const nonces: (string | undefined)[] = []
    for (const path of ['/inloggen', ...PERSOONLIJK, BESTAAT_NIET.pad, '/bestaat/niet', '/privacy']) {
      const { headers, text } = await fetchAs(stack, jeroen, path)
      const policy = headers.get('content-security-policy') ?? ''
      for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", 'form-action'])
        expect(policy, path).toContain(part)
      expect(policy, path).not.toMatch(/unsafe-|data:|\*/)
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      nonces.push(nonce)
      const inline = [...text.matchAll(/<(script|style)\b[^>]*>/g)].map(([tag]) => tag)
      expect(inline.length, path).toBeGreaterThan(0)
      for (const tag of inline) expect(tag, path).toContain(`nonce="${nonce}"`)
      expect(text, path).not.toMatch(/ (style|on[a-z]+)="/)
    }
    expect(new Set(nonces).size).toBe(nonces.length)
  })

  test('wat van u is, wordt nergens bewaard: geen pagina, fout, onderdeel of download', async ({
    stack,
    sessionOf,
  }) => {
    const jeroen = await sessionOf('jeroen')
    const variants: Record<string, string>[] = [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }]
    for (const path of [...PERSOONLIJK, BESTAAT_NIET.pad, DOWNLOAD, '/', '/inloggen']) {
      for (const headers of variants) {
        const answer = await fetchAs(stack, jeroen, path, { headers })
        const cache = answer.headers.get('cache-control') ?? ''
        expect(cache, path).toContain('no-store')
        expect(cache, path).toContain('private')
        expect(cache, path).not.toContain('s-maxage')
        expect(answer.headers.get('etag'), path).toBeNull()
        expect(answer.headers.get('x-nextjs-cache'), path).toBeNull()
      }
    }
  })

  test('een persoonlijke pagina met een verzonnen bestandsnaam erachter bestaat niet', async ({
    stack,
    sessionOf,
  }) => {
    const jeroen = await sessionOf('jeroen')
    for (const path of [`${DAKKAPEL.pad}/x.css`, '/overzicht/x.js', '/zaken/x.png', `${DOWNLOAD}/x.css`]) {
      const answer = await fetchAs(stack, jeroen, path)
      expect(answer.status, path).toBe(404)
      expect(answer.text, path).not.toContain('Dakkapel')
    }
  })
})

test.describe('omwegen die elders wel openstonden', () => {
  const bypass: { path: string; headers?: Record<string, string> }[] = [
    ...['middleware', 'src/middleware', 'proxy', 'src/proxy'].map((name) => ({
      path: '/overzicht',
      headers: { 'x-middleware-subrequest': Array(5).fill(name).join(':') },
    })),
    { path: '/overzicht', headers: { 'x-mijnservices-pad': '/inloggen', 'x-middleware-prefetch': '1' } },
    { path: '/overzicht', headers: { 'x-original-url': '/inloggen', 'x-rewrite-url': '/inloggen' } },
    { path: '/overzicht', headers: { 'x-forwarded-host': 'kwaad.example', 'x-forwarded-for': '127.0.0.1' } },
    { path: '/overzicht', headers: { RSC: '1', 'Next-Router-Prefetch': '1' } },
    { path: '/overzicht?_rsc=abc', headers: { RSC: '1' } },
    { path: '/overzicht.rsc' },
    { path: '/overzicht.segments/_tree.segment.rsc' },
    { path: '/_next/data/build/overzicht.json', headers: { 'x-nextjs-data': '1' } },
    { path: '//overzicht' },
    { path: '/%6fverzicht' },
    { path: '/inloggen/../overzicht' },
    { path: '/inloggen%2f..%2foverzicht' },
    { path: '/overzicht;x' },
  ]
  test('geen kop en geen schrijfwijze van het adres opent een pagina voor wie niet is ingelogd', async ({
    stack,
  }) => {
    for (const { path, headers = {} } of bypass) {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
      const host = `Host: ${new URL(stack.portaal).host}`
      const answer = await sendRaw(stack, [`GET ${path} HTTP/1.1`, host, ...lines, 'Connection: close'])
      const wat = `${path} ${lines.join(' ')}`
      expect(answer, wat).toMatch(/^HTTP\/1.1 (307|308|400|404) /)
      const target = /^location: (.*)$/im.exec(answer)?.[1]
      if (target) expect(target, wat).toMatch(/^\/(inloggen|overzicht)/)
    }
  })

  test('een verzoek met een volledig adres of een andere host komt nergens anders uit', async ({ stack }) => {
    const hits = await countHits(async (origin) => {
      const { host } = new URL(origin)
      for (const lines of [
        [`GET ${origin}/overzicht HTTP/1.1`, `Host: ${new URL(stack.portaal).host}`, 'Connection: close'],
        ['GET /overzicht HTTP/1.1', `Host: ${host}`, 'Connection: close'],
        [`GET ${origin}/ HTTP/1.1`, 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket'],
        ['GET / HTTP/1.1', `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket'],
      ]) {
        const answer = await sendRaw(stack, lines)
        expect(answer).not.toMatch(/^HTTP\/1.1 200/)
      }
    })
    expect(hits).toBe(0)
  })

  test('TRACE en onbekende methoden geven niets terug', async ({ stack }) => {
    const host = `Host: ${new URL(stack.portaal).host}`
    for (const method of ['TRACE', 'TRACK', 'PROPFIND']) {
      const answer = await sendRaw(stack, [
        `${method} / HTTP/1.1`,
        host,
        'X-Proef: kanarie',
        'Connection: close',
      ])
      expect(answer).not.toMatch(/^HTTP\/1.1 200/)
      expect(answer).not.toContain('kanarie')
    }
  })

  test('de beeldbewerker van Next staat uit', async ({ stack }) => {
    for (const url of ['/huisstijl/waterdam.svg', 'http://127.0.0.1:1/x.avif']) {
      const answer = await fetchAs(
        stack,
        null,
        `/_next/image?${new URLSearchParams({ url, w: '64', q: '75' })}`,
      )
      expect(answer.status).toBe(404)
    }
  })

  test('een verzonnen serveractie doet niets', async ({ stack, sessionOf }) => {
    for (const session of [null, await sessionOf('jeroen')]) {
      const answer = await fetchAs(stack, session, '/overzicht', {
        method: 'POST',
        body: '[]',
        headers: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' },
      })
      expect(answer.status).toBeGreaterThanOrEqual(300)
      expect(answer.status).toBeLessThan(500)
    }
  })
})

test('rare invoer in een adres is nooit een fout van ons', async ({ stack, sessionOf }) => {
  const jeroen = await sessionOf('jeroen')
  const raar = [
    '%00',
    '%FF',
    '\u{1F3E0}',
    "'--",
    '<script>',
    '../..',
    '__proto__',
    'a'.repeat(3_000),
    '-1',
    '1e9',
  ]
  const urls = raar.flatMap((text) => {
    const encoded = text.startsWith('%') ? text : encodeURIComponent(text)
    return [
      ...['zoek', 'zaaktype', 'jaar', 'sorteer', 'pagina', 'onbekend'].map(
        (naam) => `/zaken?${naam}=${encoded}`,
      ),
      `/zaken/${encoded}/${DAKKAPEL.uuid}`,
      `/zaken/waterdam/${encoded}`,
      `${DAKKAPEL.pad}/documenten/${encoded}`,
      `/inloggen?terug=${encoded}`,
      `/inloggen/mislukt?reden=${encoded}&referentie=${encoded}`,
      `/zonder-javascript?terug=${encoded}`,
      `/api/auth/callback/${encoded}?code=${encoded}&state=${encoded}`,
      `/api/auth/callback/digid?code=${encoded}&state=${encoded}`,
    ]
  })
  for (const url of [...urls, '/zaken?zoek=a&zoek=b', '/zaken?pagina=1&pagina=2', '/zaken?zoek[]=x']) {
    const { status, text } = await fetchAs(stack, jeroen, url)
    expect(status, url.slice(0, 120)).toBeLessThan(500)
    expect(text, url.slice(0, 120)).not.toContain('<script>')
  }
  for (const path of ['/taal', '/inloggen/start', '/uitloggen']) {
    for (const contentType of ['application/json', 'multipart/form-data; boundary=x', 'text/plain']) {
      const answer = await fetchAs(stack, null, path, {
        method: 'POST',
        body: '{"kapot',
        headers: { 'content-type': contentType, origin: stack.portaal },
      })
      expect(answer.status, `${path} ${contentType}`).toBeLessThan(500)
    }
  }
})

test('wie een zwakke plek vindt, leest waar hij dat meldt', async ({ stack }) => {
  const { status, text, headers } = await fetchAs(stack, null, '/.well-known/security.txt')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toMatch(/^Contact: (mailto:|https:)/m)
  const expires = new Date(/^Expires: (.*)$/m.exec(text)?.[1] ?? '').getTime()
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 365 * 24 * 60 * 60 * 1_000)
})
