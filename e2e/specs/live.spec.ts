import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { fetchAs } from '../fixtures/fetch-as'
import { stuurBericht, zetTaakUit } from '../fixtures/gemeente'
import { sessieIdOf } from '../fixtures/session'
import { expect, test } from '../fixtures/test'
import { kentZonderJavascript } from '../fixtures/zonder-javascript'

const STROOM = '/api/mijn/gebeurtenissen'
const uniek = (tekst: string) => `${tekst} ${randomUUID().slice(0, 8)}`
const teller = (page: Page, deel: string) =>
  page.getByRole('navigation', { name: 'Mijn omgeving' }).getByRole('link', { name: deel }).locator('data')
/** What the portal counts now. The page shows the same, but not yet while its parts still come in. */
async function aantal(page: Page, deel: 'Taken' | 'Berichten'): Promise<number> {
  const tellers = await (await page.request.get('/api/mijn/tellers')).json()
  return tellers[deel.toLowerCase()].aantal
}
const aankondiging = (page: Page) => page.locator('[aria-live="polite"]')

/** A page that stands open and hears of changes. */
async function open(page: Page, pad: string) {
  const stroom = page.waitForResponse((response) => response.url().endsWith(STROOM))
  await page.goto(pad)
  expect((await stroom).status()).toBe(200)
  await page.evaluate(() => document.documentElement.setAttribute('data-nooit-herladen', ''))
}
const isNooitHerladen = (page: Page) => page.locator('html[data-nooit-herladen]')

test('een nieuw bericht en een nieuwe taak komen vanzelf op een pagina die openstaat, zonder de focus te verplaatsen', async ({
  page,
  stack,
  loginFresh,
  checkA11y,
}) => {
  await loginFresh('sanne')
  await open(page, '/overzicht')
  const [taken, berichten] = [await aantal(page, 'Taken'), await aantal(page, 'Berichten')]
  await page.getByRole('button', { name: 'Uitloggen' }).focus()

  const onderwerp = uniek('Live bericht')
  await stuurBericht(stack, 'sanne', onderwerp)
  await expect(page.getByRole('region', { name: 'Nieuwe berichten' })).toContainText(onderwerp)
  await expect(teller(page, 'Berichten')).toHaveAttribute('value', `${berichten + 1}`)
  await expect(aankondiging(page)).toHaveText('Er is een nieuw bericht.')

  await zetTaakUit(stack, 'sanne', uniek('Live taak'))
  await expect(teller(page, 'Taken')).toHaveAttribute('value', `${taken + 1}`)
  await expect(aankondiging(page)).toHaveText('Er is een nieuwe taak.')
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeFocused()
  await expect(isNooitHerladen(page)).toHaveCount(1)
  await checkA11y()
})

test('wat vanzelf ververst, verlengt de sessie niet', async ({
  page,
  stack,
  database,
  loginFresh,
  sessieId,
}) => {
  await loginFresh('sanne')
  await open(page, '/berichten')
  await database.verouder(await sessieId(), 10)
  const onderwerp = uniek('Verlengt niets')
  await stuurBericht(stack, 'sanne', onderwerp)
  await expect(page.getByRole('main')).toContainText(onderwerp)
  await database.verouder(await sessieId(), 6)
  await page.goto('/berichten')
  await expect(page).toHaveURL(/\/sessie-verlopen/)
})

test('wie iets invult wordt met rust gelaten: de teller loopt, de lijst komt daarna', async ({
  page,
  stack,
  loginAs,
}) => {
  await loginAs('sanne')
  await open(page, '/berichten')
  const voor = await aantal(page, 'Berichten')
  const zoek = page.getByRole('main').getByRole('searchbox')
  await zoek.fill('half getypt')
  const onderwerp = uniek('Stoort niet')
  await stuurBericht(stack, 'sanne', onderwerp)
  await expect(teller(page, 'Berichten')).toHaveAttribute('value', `${voor + 1}`)
  await expect(zoek).toHaveValue('half getypt')
  await expect(zoek).toBeFocused()
  await expect(page.getByRole('main')).not.toContainText(onderwerp)
  await zoek.fill('')
  await zoek.blur()
  await expect(page.getByRole('main')).toContainText(onderwerp)
  await expect(isNooitHerladen(page)).toHaveCount(1)
})

test('is de stroom er niet, dan komen de aantallen bij zodra u terugkomt op de pagina', async ({
  page,
  stack,
  loginAs,
}) => {
  await loginAs('sanne')
  await page.route(`**${STROOM}`, (route) => route.abort())
  const eerste = page.waitForResponse('**/api/mijn/tellers')
  await page.goto('/contactmomenten')
  await eerste
  const voor = await aantal(page, 'Berichten')
  await stuurBericht(stack, 'sanne', uniek('Zonder stroom'))
  // SWR looks again when the window gets the focus, at most once in five seconds.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(teller(page, 'Berichten')).toHaveAttribute('value', `${voor + 1}`, { timeout: 500 })
  }).toPass()
  await expect(aankondiging(page)).toHaveText('Er is een nieuw bericht.')
})

test('wie in een ander tabblad uitlogt, is het overal', async ({ page, context, loginFresh }) => {
  await loginFresh('sanne')
  await open(page, '/overzicht')
  const ander = await context.newPage()
  await ander.goto('/zaken')
  await ander.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(ander).toHaveURL('/uitgelogd')
  await expect(page).toHaveURL(/\/sessie-verlopen/)
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('staat na opnieuw laden alles er', async ({ context, page, stack, loginAs }) => {
    await kentZonderJavascript(context, stack.portaal)
    await loginAs('sanne')
    await page.goto('/berichten')
    const voor = await aantal(page, 'Berichten')
    const onderwerp = uniek('Zonder script')
    await stuurBericht(stack, 'sanne', onderwerp)
    await page.reload()
    await expect(page.getByRole('main')).toContainText(onderwerp)
    await expect(teller(page, 'Berichten')).toHaveAttribute('value', `${voor + 1}`)
  })
})

test('ieder hoort alleen van wat van hem is, en niet wat het is', async ({ stack, sessionOf }) => {
  const cookieOf = async (wie: 'sanne' | 'jeroen') =>
    (await sessionOf(wie)).cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const luister = async (wie: 'sanne' | 'jeroen', headers: Record<string, string> = {}) => {
    const stop = new AbortController()
    const antwoord = await fetch(stack.portaal + STROOM, {
      headers: { cookie: await cookieOf(wie), ...headers },
      signal: stop.signal,
    })
    const gehoord = { tekst: '' }
    const lees = async () => {
      const lezer = antwoord.body?.getReader()
      for (let stuk = await lezer?.read(); stuk?.value; stuk = await lezer?.read())
        gehoord.tekst += Buffer.from(stuk.value).toString('utf8')
    }
    lees().catch(() => {})
    return { antwoord, gehoord, stop }
  }
  const sanne = await luister('sanne')
  const jeroen = await luister('jeroen')
  expect(sanne.antwoord.headers.get('content-type')).toBe('text/event-stream')
  expect(sanne.antwoord.headers.get('cache-control')).toContain('no-store')
  const onderwerp = uniek('Alleen voor Sanne')
  await stuurBericht(stack, 'sanne', onderwerp)
  await expect.poll(() => sanne.gehoord.tekst).toContain('data: berichten')
  await zetTaakUit(stack, 'jeroen', uniek('Alleen voor Jeroen'))
  await expect.poll(() => jeroen.gehoord.tekst).toContain('data: taken')
  expect(jeroen.gehoord.tekst).not.toContain('berichten')
  expect(sanne.gehoord.tekst).not.toContain('taken')
  expect(sanne.gehoord.tekst).toMatch(/^(retry: 3000|id: 1|data: (berichten|contactmomenten)|:|\n)+$/)

  const terug = await luister('sanne', { 'last-event-id': '1' })
  await expect.poll(() => terug.gehoord.tekst).toContain('data: alles')
  for (const { stop } of [sanne, jeroen, terug]) stop.abort()
})

test('een sessie die voorbij is hoort en telt niets meer', async ({ stack, database, freshSessionOf }) => {
  const verlopen = await freshSessionOf('sanne')
  await database.verouder(sessieIdOf(verlopen), 16)
  for (const sessie of [null, verlopen])
    for (const pad of [STROOM, '/api/mijn/tellers']) {
      const antwoord = await fetchAs(stack, sessie, pad)
      expect({ status: antwoord.status, text: antwoord.text }, pad).toEqual({ status: 401, text: '' })
    }
})

test('zes tabbladen mogen tegelijk luisteren; het zevende telt zelf', async ({ stack, freshSessionOf }) => {
  const { cookies } = await freshSessionOf('sanne')
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  let stop = new AbortController()
  const openZeven = async () => {
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    // The answers themselves are kept: one that nobody holds is closed.
    const antwoorden: Response[] = []
    for (let keer = 0; keer < 7; keer += 1)
      antwoorden.push(await fetch(stack.portaal + STROOM, { headers: { cookie }, signal }))
    return antwoorden.map(({ status }) => status)
  }
  // The page on which somebody logged in may listen for a moment more.
  await expect.poll(openZeven).toEqual([200, 200, 200, 200, 200, 200, 429])
  stop.abort()
  // Room comes back when they are gone.
  await expect
    .poll(async () => {
      const weer = new AbortController()
      const { status } = await fetch(stack.portaal + STROOM, { headers: { cookie }, signal: weer.signal })
      weer.abort()
      return status
    })
    .toBe(200)
})
