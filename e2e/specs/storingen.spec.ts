import type { Page } from '@playwright/test'
import type { Storing } from '@/sandbox/regie/storingen'
import { fetchAs } from '../fixtures/fetch-as'
import { BESTAAT_NIET, DAKKAPEL, seededDocument, seededZaak } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

const NOOIT = /U heeft (nu )?geen (lopende |afgeronde )?zaken/
const titles = (page: Page) => page.getByRole('main').locator('a.mijn-dekkend')
const alert = (page: Page) => page.getByRole('main').locator('.utrecht-alert')

type Soort = Pick<Storing, 'soort' | 'waarde'>

test.describe('is één register stuk', () => {
  for (const { wat, storing } of [
    { wat: 'een fout geeft', storing: { soort: 'status', waarde: 503 } },
    { wat: 'de verbinding verbreekt', storing: { soort: 'reset' } },
    { wat: 'half JSON stuurt', storing: { soort: 'afgekapt' } },
    { wat: 'te traag begint', storing: { soort: 'latentie', waarde: 30_000 } },
    { wat: 'te traag verder stuurt', storing: { soort: 'traag-lichaam', waarde: 30_000 } },
    { wat: 'zegt dat wij te veel vragen', storing: { soort: 'status', waarde: 429 } },
    { wat: 'ons niet meer toelaat', storing: { soort: 'status', waarde: 403 } },
  ] satisfies { wat: string; storing: Soort }[]) {
    test(`omdat het ${wat}, dan ziet u de zaken van het andere en staat er welk ontbreekt`, async ({
      page,
      regie,
      loginAs,
    }) => {
      await loginAs('jeroen')
      await regie.storing({ register: 'rijnzoom', ...storing })
      await page.goto('/zaken')
      await expect(alert(page)).toContainText('Misschien ziet u niet al uw zaken')
      await expect(alert(page)).toContainText('Omgevingsdienst Rijnzoom')
      await expect(titles(page)).toHaveCount(7)
    })
  }

  test('dan kunt u het opnieuw proberen, en zegt niemand dat u geen zaken heeft @mobiel', async ({
    page,
    regie,
    loginAs,
    checkA11y,
  }) => {
    // All of hers are in the other register.
    await loginAs('sanne')
    await regie.storing({ register: 'waterdam', soort: 'status' })
    for (const path of ['/overzicht', '/zaken', '/zaken/afgerond']) {
      await page.goto(path)
      await expect(alert(page)).toContainText('Gemeente Waterdam')
      await expect(page.getByText(NOOIT)).toHaveCount(0)
    }
    await checkA11y()
    await regie.wisStoringen()
    await expect(async () => {
      await page.goto('/zaken')
      await expect(titles(page)).toHaveCount(1, { timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
    await expect(alert(page)).toHaveCount(0)
  })

  test('dan doet de zaak uit het andere register het gewoon', async ({ page, regie, loginAs }) => {
    await loginAs('jeroen')
    await regie.storing({ register: 'rijnzoom', soort: 'status' })
    await page.goto(DAKKAPEL.pad)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dakkapel')
    await page.goto(seededZaak('rijnzoom', 'jeroen-sloop').pad)
    await expect(alert(page)).toContainText('Wij kunnen uw zaken nu niet laten zien')
  })
})

test.describe('zijn alle registers stuk', () => {
  test('dan staat er dat wij een storing hebben, nooit dat u geen zaken heeft @mobiel', async ({
    page,
    regie,
    loginAs,
    checkA11y,
  }) => {
    await loginAs('jeroen')
    for (const register of ['waterdam', 'rijnzoom'] as const)
      await regie.storing({ register, soort: 'status' })
    for (const path of ['/overzicht', '/zaken', '/zaken/afgerond', DAKKAPEL.pad]) {
      await page.goto(path)
      await expect(alert(page)).toContainText('Wij kunnen uw zaken nu niet laten zien')
      await expect(page.getByRole('link', { name: 'Opnieuw proberen' })).toBeVisible()
      await expect(page.getByText(NOOIT)).toHaveCount(0)
      await checkA11y()
    }
  })
})

test.describe('is een deel van een zaak stuk', () => {
  for (const { wat, api, tekst } of [
    { wat: 'het documentregister', api: 'documenten', tekst: 'Wij kunnen de documenten nu niet laten zien.' },
    { wat: 'het besluitregister', api: 'besluiten', tekst: 'Wij kunnen de besluiten nu niet laten zien.' },
  ] as const) {
    test(`door ${wat}, dan staat de rest er en staat er wat ontbreekt`, async ({
      page,
      regie,
      loginAs,
      checkA11y,
    }) => {
      await loginAs('jeroen')
      await regie.storing({ register: 'waterdam', api, soort: 'status', waarde: 500 })
      await page.goto(DAKKAPEL.pad)
      await expect(page.getByText(tekst)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Opnieuw proberen' })).toBeVisible()
      await expect(page.getByText('Er zijn geen documenten')).toHaveCount(0)
      await expect(page.getByRole('region', { name: 'Status' }).getByRole('listitem')).toHaveCount(5)
      await checkA11y()
    })
  }

  test('een download die nu niet kan, legt dat uit en zegt dat het document niet weg is @mobiel', async ({
    page,
    regie,
    loginAs,
    checkA11y,
  }) => {
    await loginAs('jeroen')
    await regie.storing({ register: 'waterdam', api: 'documenten', soort: 'status' })
    await page.goto(`${DAKKAPEL.pad}/documenten/${seededDocument('waterdam', 'jeroen-dakkapel', 0)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Wij kunnen dit document nu niet laten zien',
    )
    await checkA11y()
  })
})

test.describe('deelt een register te veel', () => {
  test('dan ziet u nog steeds alleen wat van u is', async ({ page, regie, loginAs }) => {
    await loginAs('lucas')
    for (const register of ['waterdam', 'rijnzoom'] as const)
      await regie.storing({ register, soort: 'te-veel-delen', waarde: 50 })
    await page.goto('/zaken')
    await expect(titles(page)).toHaveText(['Gezamenlijke dakkapel, Molenweg 3 en 5'])
    await expect(page.getByText('Afgerond (0)')).toBeVisible()
    await titles(page).click()
    await expect(page.getByRole('region', { name: 'Documenten' }).getByRole('link')).toHaveCount(2)
    await expect(page.getByRole('region', { name: 'Onderdelen van deze zaak' })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Besluiten' })).toHaveCount(0)
  })
})

test('een trage bron houdt de rest van de pagina niet tegen', async ({ page, regie, loginAs }) => {
  await loginAs('jeroen')
  for (const register of ['waterdam', 'rijnzoom'] as const)
    await regie.storing({ register, soort: 'latentie', waarde: 1_500 })
  await page.goto('/zaken', { waitUntil: 'commit' })
  await expect(page.getByText('Uw zaken worden opgehaald.')).toBeVisible()
  await expect(page.getByRole('banner').getByText('Jeroen van Drouwen')).toBeVisible()
  await expect(titles(page)).toHaveCount(8)
})

test('een zaak die niet bestaat blijft een 404, ook als een register stuk is', async ({
  stack,
  regie,
  sessionOf,
}) => {
  await regie.storing({ register: 'rijnzoom', soort: 'reset' })
  expect((await fetchAs(stack, await sessionOf('jeroen'), BESTAAT_NIET.pad)).status).toBe(404)
})
