import { expect, test } from '../fixtures/test'
import { kentZonderJavascript } from '../fixtures/zonder-javascript'

test('G12 een burger ziet zijn contact in beide richtingen en filtert het', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/contactmomenten')
  const tijdlijn = page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.getByRole('heading') })
  await expect(
    tijdlijn.getByRole('listitem').filter({ hasText: 'Wij hadden u om een loonstrook gevraagd' }),
  ).toContainText('wij namen contact op')
  await expect(
    tijdlijn.getByRole('listitem').filter({ hasText: 'U had gebeld over de voortgang van uw aanvraag' }),
  ).toContainText('via telefoon, u nam contact op (met Team Inkomen)')
  await expect(page.getByText('Alleen voor medewerkers')).toHaveCount(0)
  await checkA11y()

  await page.getByLabel('Kanaal').selectOption('balie')
  await page.getByRole('button', { name: 'Filteren' }).click()
  await expect(tijdlijn.getByRole('listitem')).toHaveCount(1)
  await checkA11y()
})

test('een burger leest het antwoord op zijn vraag', async ({ page, loginAs, checkA11y }) => {
  await loginAs('jeroen')
  await page.goto('/contactmomenten')
  await page.getByRole('link', { name: /Duurt het langer door de welstand/ }).click()
  await expect(page.getByText('Beantwoord', { exact: true })).toBeVisible()
  await expect(page.getByText(/Onze beslissing duurt zes weken langer/)).toBeVisible()
  await checkA11y()
})

test('op de pagina van een zaak staat het contact daarover, hoe het ook geschreven is', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/zaken')
  await page.getByRole('link', { name: /Dakkapel aan de voorkant/ }).click()
  const contact = page.getByRole('region', { name: 'Contact over deze zaak' })
  await expect(contact.getByRole('listitem')).toHaveCount(2)
  await expect(contact).toContainText('U had een tekening van de dakkapel ingeleverd')
  await checkA11y()
})

test('een burger stelt een vraag over zijn zaak, krijgt een kenmerk en volgt de vraag', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('lucas')
  await page.goto('/zaken')
  await page.getByRole('link', { name: /Gezamenlijke dakkapel/ }).click()
  await page.getByRole('link', { name: 'Stel een vraag over deze zaak' }).click()
  await expect(page.getByText('Uw vraag gaat over: Gezamenlijke dakkapel')).toBeVisible()

  await page.getByLabel('Onderwerp').fill('De kleur')
  await page.getByRole('button', { name: 'Vraag versturen' }).click()
  await expect(page.getByRole('heading', { name: 'Er is 1 fout gevonden' })).toBeFocused()
  await expect(page).toHaveTitle(/^Er is 1 fout/)
  await expect(page.getByLabel('Onderwerp')).toHaveValue('De kleur')
  await checkA11y()
  await page.getByRole('link', { name: 'Vul uw vraag in' }).click()
  await expect(page.getByLabel('Uw vraag')).toBeFocused()

  await page.keyboard.type('Welke kleur mogen de zijkanten hebben?')
  await page.getByRole('button', { name: 'Vraag versturen' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben uw vraag ontvangen' })).toBeVisible()
  await expect(page.getByText(/Het kenmerk van uw vraag is \d{10}\./)).toBeVisible()
  await checkA11y()

  await page.getByRole('link', { name: 'Bekijk uw vraag' }).click()
  await expect(page.getByRole('heading', { name: 'Wij zijn bezig met uw vraag' })).toBeVisible()
  await page.goto('/contactmomenten')
  await expect(page.getByRole('link', { name: 'U had ons een vraag gesteld: De kleur' })).toHaveCount(1)
})

test('het contact van een ander en een vraag over de zaak van een ander zijn er niet', async ({
  page,
  loginAs,
}) => {
  await loginAs('sanne')
  await page.goto('/contactmomenten')
  const contact = await page.getByRole('link', { name: /Wij hadden u gebeld/ }).getAttribute('href')
  await page.goto('/zaken')
  await page.getByRole('link', { name: /Gezamenlijke dakkapel/ }).click()
  const vraag = await page.getByRole('link', { name: 'Stel een vraag over deze zaak' }).getAttribute('href')

  await loginAs('jeroen')
  for (const adres of [
    contact,
    `${contact}/ontvangen`,
    vraag,
    '/contactmomenten/vraag?register=waterdam&zaak=x',
  ]) {
    const antwoord = await page.request.get(adres ?? '')
    expect(antwoord.status(), `${adres}`).toBe(404)
    expect(await antwoord.text()).not.toMatch(/Gezamenlijke dakkapel|U gebeld over/)
  }
})

test('wie nooit contact had leest dat', async ({ page, loginAs, checkA11y }) => {
  await loginAs('daan')
  await page.goto('/contactmomenten')
  await expect(page.getByRole('heading', { name: 'U heeft nog geen contact met ons gehad' })).toBeVisible()
  await checkA11y()
})

test('wie veel contact had bladert', async ({ page, loginAs }) => {
  await loginAs('fatima')
  await page.goto('/contactmomenten?pagina=3')
  await expect(page.getByRole('link', { name: 'Pagina 3' })).toHaveAttribute('aria-current', 'page')
  await page.getByLabel('Zaak').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Filteren' }).click()
  await expect(page.getByText(/contactmomenten gevonden/)).toBeVisible()
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('kan iemand een vraag stellen, en blijft bij een fout staan wat getypt was', async ({
    context,
    page,
    loginFresh,
    stack,
  }) => {
    await kentZonderJavascript(context, stack.portaal)
    await loginFresh('bakkerij-haven')
    await page.goto('/contactmomenten')
    await page.getByRole('link', { name: 'Stel een vraag' }).click()
    await page.getByLabel('Uw vraag').fill('Mag het terras op zondag open?')
    await page.getByRole('button', { name: 'Vraag versturen' }).click()
    await expect(page.getByRole('link', { name: 'Vul een onderwerp in' })).toBeVisible()
    await expect(page.getByLabel('Uw vraag')).toHaveValue('Mag het terras op zondag open?')
    await page.getByLabel('Onderwerp').fill('Zondag')
    await page.getByRole('button', { name: 'Vraag versturen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben uw vraag ontvangen' })).toBeVisible()
  })
})
