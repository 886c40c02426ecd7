import { expect, it } from 'vitest'
import { drukAntwoord } from './druk-antwoord'

it.each(['/overzicht', '/api/zaakbevraging/v1/zaken/_zoek'])(
  'tells who comes to %s to come back, and when',
  (pathname) => {
    const response = drukAntwoord(pathname, 'abc')
    expect(response.status).toBe(503)
    const wacht = Number(response.headers.get('retry-after'))
    expect(wacht).toBeGreaterThanOrEqual(3)
    expect(wacht).toBeLessThan(10)
  },
)

it('answers a consumer with problem+json', async () => {
  const response = drukAntwoord('/api/taken/v1/externetaken', 'abc')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ status: 503, code: 'te-druk' })
})

it('answers a visitor with a page whose only style bears the nonce', async () => {
  const html = await drukAntwoord('/zaken', 'abc').text()
  expect(html).toContain('<h1>Het is nu te druk</h1>')
  expect(html.match(/<style[^>]*>/g)).toEqual(['<style nonce="abc">'])
  expect(html).not.toContain('<script')
})
