import type { Page } from '@playwright/test'
import { createTaak } from '../fixtures/create-taak'
import { openTaak } from '../fixtures/open-taak'
import { expect, test } from '../fixtures/test'

const maakBetaling = (titel: string) =>
  createTaak({
    persona: 'jeroen',
    titel,
    termijn: 48,
    inhoud: {
      soort: 'betaling',
      details: {
        bedrag: '12.50',
        valuta: 'EUR',
        transactieomschrijving: 'Uittreksel',
        doelrekening: { naam: 'Gemeente Waterdam', iban: 'NL13TEST0123456789' },
      },
    },
  })

const BETAALD = 'Wij hebben uw betaling ontvangen'
const kop = (page: Page, naam: string) => page.getByRole('heading', { name: naam })
const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true })

/** To the page of the payment provider; gives its address. */
async function betaal(page: Page, knopnaam = 'Betalen'): Promise<string> {
  await knop(page, knopnaam).click()
  await expect(kop(page, 'Nagebootste betaaldienst')).toBeVisible()
  return page.url()
}

for (const { afloop, bijDeBank, melding, opnieuw } of [
  {
    afloop: 'geannuleerd',
    bijDeBank: 'Annuleer',
    melding: 'U heeft de betaling geannuleerd',
    opnieuw: 'Opnieuw betalen',
  },
  {
    afloop: 'mislukt',
    bijDeBank: 'Laat de betaling mislukken',
    melding: 'De betaling is niet gelukt',
    opnieuw: 'Opnieuw betalen',
  },
])
  test(`een betaling die is ${afloop} telt niet, en kan daarna alsnog @mobiel`, async ({
    page,
    loginAs,
    checkA11y,
  }) => {
    const titel = await maakBetaling(`Betaal uw uittreksel (${afloop})`)
    await loginAs('jeroen')
    const adres = await openTaak(page, titel)
    const eerste = await betaal(page)
    await knop(page, bijDeBank).click()
    await expect(kop(page, melding)).toBeVisible()
    await checkA11y()
    // No receipt of what was not paid.
    await page.goto(`${adres}/verstuurd`)
    await expect(page).toHaveURL(adres)
    expect(await betaal(page, opnieuw)).not.toBe(eerste)
    await knop(page, 'Betaal').click()
    await expect(kop(page, BETAALD)).toBeVisible()
  })

test('een betaling die nog loopt kan niet nog een keer, en telt zodra de betaaldienst het zegt', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  const titel = await maakBetaling('Betaal uw uittreksel (loopt nog)')
  await loginAs('jeroen')
  const adres = await openTaak(page, titel)
  const bijDeBank = await betaal(page)
  await knop(page, 'Laat de betaling nog in behandeling').click()
  await expect(kop(page, 'Uw betaling wordt verwerkt')).toBeVisible()
  await expect(knop(page, 'Betalen')).toHaveCount(0)
  await checkA11y()
  // Whoever posts it by hand gets no second payment either.
  const post = await page.request.post(`${adres}/versturen`, {
    multipart: { actie: 'betalen' },
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
  expect(post.headers().location).toBe(adres)
  await page.goto(bijDeBank)
  await knop(page, 'Betaal').click()
  await expect(kop(page, BETAALD)).toBeVisible()
})

test('wie betaalt en niet terugkomt, vindt de taak later gedaan, en betaalt niet nog een keer', async ({
  page,
  context,
  loginAs,
}) => {
  const titel = await maakBetaling('Betaal uw uittreksel (venster dicht)')
  await loginAs('jeroen')
  const adres = await openTaak(page, titel)
  // Paid, and the window closed before the provider sends the browser back.
  const bijDeBank = await betaal(page)
  const later = await context.newPage()
  await later.goto('/taken/afgerond')
  await page.close()
  await later.request.post(bijDeBank, { form: { status: 'betaald' }, maxRedirects: 0 })
  // The list asks the provider nothing: it is done without anybody opening the taak.
  const regel = later.getByRole('main').getByRole('link', { name: titel })
  await expect(async () => {
    await later.reload()
    await expect(regel).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await later.goto(adres)
  await expect(later.getByText('U heeft deze taak gedaan.')).toBeVisible()
})

test('een verzonnen terugkeer, twee keer terugkeren en de terugknop betalen niets', async ({
  page,
  loginAs,
}) => {
  const titel = await maakBetaling('Betaal uw uittreksel (terug)')
  await loginAs('jeroen')
  const adres = await openTaak(page, titel)
  for (const verzonnen of ['?terug=ja', '?terug=ja&status=betaald&betaling=1']) {
    await page.goto(`${adres}${verzonnen}`)
    await expect(knop(page, 'Betalen')).toBeVisible()
  }
  await page.goto(adres)
  const bijDeBank = await betaal(page)
  // Back before anything was chosen: the same payment goes on, no second one begins.
  await page.goto(`${adres}?terug=ja`)
  await knop(page, 'Verder met betalen').click()
  await expect(page).toHaveURL(bijDeBank)
  await knop(page, 'Betaal').click()
  await expect(kop(page, BETAALD)).toBeVisible()
  await page.goto(`${adres}?terug=ja`)
  await expect(kop(page, BETAALD)).toBeVisible()
  await page.goto(adres)
  await expect(page.getByText('U heeft deze taak gedaan.')).toBeVisible()
  await page.goBack()
  await expect(knop(page, 'Betalen')).toHaveCount(0)
  // Somebody else cannot come back for it.
  await loginAs('daan')
  expect((await page.goto(`${adres}?terug=ja`))?.status()).toBe(404)
})
