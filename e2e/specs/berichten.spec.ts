import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { kentZonderJavascript } from '../fixtures/zonder-javascript'

const MISSEND = 'Wij missen een document voor uw aanvraag'
const inbox = (page: Page) => page.getByRole('form', { name: 'Uw berichten' })
const rij = (page: Page, onderwerp: string) =>
  inbox(page).getByRole('listitem').filter({ hasText: onderwerp })
const adresVan = async (page: Page, onderwerp: string) =>
  (await rij(page, onderwerp).getByRole('link').first().getAttribute('href')) ?? ''

test('G01 een burger leest een nieuw bericht: wat moet ik doen, voor wanneer, en dan is het gelezen', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/berichten')
  await checkA11y()
  const bericht = rij(page, MISSEND)
  await expect(bericht).toContainText('Gemeente Waterdam')
  await expect(bericht).toContainText('Reageer uiterlijk')
  await expect(
    bericht.getByRole('link', { name: 'Bijzondere bijstand voor een nieuwe wasmachine' }),
  ).toBeVisible()

  const gelezen = page.waitForResponse((response) => response.request().method() === 'POST')
  await bericht.getByRole('link', { name: MISSEND }).click()
  await expect(page.getByRole('heading', { level: 1, name: MISSEND })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wij hebben informatie van u nodig' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'rijksoverheid.nl (externe link)' })).toHaveAttribute(
    'rel',
    'external noreferrer',
  )
  expect((await gelezen).ok()).toBe(true)
  await checkA11y()

  await page.goto('/berichten')
  await expect(rij(page, MISSEND)).not.toContainText('Nieuw:')

  await page.goto(await adresVan(page, MISSEND))
  await page.getByRole('button', { name: 'Markeer als ongelezen' }).click()
  await expect(page.getByRole('status')).toContainText('1 bericht is nu ongelezen.')
  await expect(rij(page, MISSEND)).toContainText('Nieuw:')
  await checkA11y()
})

test('op een klein scherm staan de berichten onder elkaar, zonder schuiven opzij @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  for (const adres of ['/berichten', '/contactmomenten', '/contactmomenten/vraag']) {
    await page.goto(adres)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), adres).toBe(
      true,
    )
    await checkA11y()
  }
})

test('ophalen opent niets: een GET laat het bericht ongelezen', async ({ page, loginAs }) => {
  await loginAs('sanne')
  await page.goto('/berichten/nieuw')
  const adres = await adresVan(page, 'Een vraag over uw dakkapel')
  await page.request.get(adres)
  await page.reload()
  await expect(rij(page, 'Een vraag over uw dakkapel')).toContainText('Nieuw:')
})

test('een bijlage is te openen, en een ingetrokken bericht zegt dat het niet meer geldt', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/berichten?zoek=loonstrook')
  await page.goto(await adresVan(page, MISSEND))
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /Verzoek om gegevens \(pdf/ }).click()
  expect((await download).suggestedFilename()).toBe('verzoek om gegevens.pdf')

  await page.goto('/berichten')
  await rij(page, 'Aanslag hondenbelasting').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Dit bericht is ingetrokken' })).toBeVisible()
  await expect(page.getByText('U moet nog betalen')).toBeHidden()
  await checkA11y()
})

test('een bericht dat pas later verschijnt is er nog niet', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  await page.goto('/berichten?zoek=kwijtschelding')
  await expect(page.getByRole('heading', { name: 'Geen berichten gevonden' })).toBeVisible()
})

test('wie veel berichten heeft bladert, zoekt en archiveert ze met het toetsenbord', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('fatima')
  await page.goto('/berichten')
  await expect(inbox(page).getByRole('listitem')).toHaveCount(10)
  await page.getByRole('link', { name: 'Pagina 3' }).click()
  await expect(inbox(page).getByRole('listitem')).toHaveCount(4)

  const alles = page.getByLabel('Alles kiezen')
  await alles.focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Naar archief' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('4 berichten staan nu in het archief.')
  await checkA11y()

  await page.getByRole('link', { name: 'Archief' }).click()
  await expect(inbox(page).getByRole('listitem')).toHaveCount(4)
  await inbox(page).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Terug naar berichten' }).click()
  await expect(page.getByRole('status')).toContainText('1 bericht staat weer bij uw berichten.')

  await page.goto('/berichten?zoek=Stand+van+zaken')
  await expect(page.getByText(/berichten gevonden/)).toBeVisible()
  await expect(rij(page, 'Wij zijn begonnen')).toHaveCount(0)
})

test('zonder keuze zegt het portaal dat er eerst gekozen moet worden', async ({ page, loginAs }) => {
  await loginAs('fatima')
  await page.goto('/berichten')
  await page.getByRole('button', { name: 'Naar archief' }).click()
  await expect(page.getByRole('status')).toContainText('Kies eerst een of meer berichten.')
})

test('wie geen berichten heeft leest dat, ook in het Engels', async ({ page, loginAs, checkA11y }) => {
  await loginAs('daan')
  await page.goto('/berichten')
  await expect(page.getByRole('heading', { name: 'U heeft geen berichten' })).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'You have no messages' })).toBeVisible()
  await checkA11y()
})

test('het bericht en de bijlage van een ander zijn er niet, ook niet in de titel', async ({
  page,
  loginAs,
}) => {
  await loginAs('sanne')
  await page.goto('/berichten')
  const adres = await adresVan(page, 'Een vraag over uw dakkapel')
  await page.goto(adres)
  const bijlage = await page.getByRole('link', { name: /Ontvangstbevestiging/ }).getAttribute('href')

  await loginAs('jeroen')
  const antwoord = await page.request.get(adres)
  expect(antwoord.status()).toBe(404)
  expect(await antwoord.text()).not.toContain('Een vraag over uw dakkapel')
  expect((await page.request.get(bijlage ?? '')).status()).toBe(404)
})

test('ligt een register stil, dan blijven de berichten leesbaar', async ({
  page,
  loginAs,
  regie,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await regie.storing({ register: 'waterdam', soort: 'status' })
  await page.goto('/berichten')
  await expect(rij(page, MISSEND)).toContainText(/Over zaak ZAAK-/)
  await page.goto(await adresVan(page, MISSEND))
  await expect(page.getByText('Wij kunnen nu niet alle bijlagen laten zien.')).toBeVisible()
  await checkA11y()
})

test('het overzicht toont de nieuwste berichten', async ({ page, loginAs }) => {
  await loginAs('fatima')
  await page.goto('/overzicht')
  const blok = page.getByRole('region', { name: 'Nieuwe berichten' })
  await expect(blok.getByRole('listitem')).toHaveCount(3)
  await blok.getByRole('link', { name: /Bekijk alle nieuwe berichten/ }).click()
  await expect(page).toHaveURL('/berichten/nieuw')
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('kan alles: lezen, markeren als gelezen, archiveren en terugzetten', async ({
    context,
    page,
    loginFresh,
    stack,
  }) => {
    await kentZonderJavascript(context, stack.portaal)
    await loginFresh('bakkerij')
    await page.goto('/berichten')
    const onderwerp = 'Betaal de leges voor uw terras'
    await rij(page, onderwerp).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Markeer als gelezen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: onderwerp })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Markeer als gelezen' })).toBeHidden()

    await page.goto('/berichten')
    await expect(rij(page, onderwerp)).not.toContainText('Nieuw:')
    await page.getByLabel(`Kies bericht: ${onderwerp}`).check()
    await page.getByRole('button', { name: 'Naar archief' }).click()
    await expect(page.getByRole('status')).toContainText('1 bericht staat nu in het archief.')
    await page.goto('/berichten/archief')
    await page.getByLabel(`Kies bericht: ${onderwerp}`).check()
    await page.getByRole('button', { name: 'Terug naar berichten' }).click()
    await expect(page.getByRole('status')).toContainText('1 bericht staat weer bij uw berichten.')
  })
})
