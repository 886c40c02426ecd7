import { readCode } from '../fixtures/read-post'
import { expect, test } from '../fixtures/test'
import { kentZonderJavascript } from '../fixtures/zonder-javascript'

test('een burger ziet zijn gegevens, met het bsn pas na een klik @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/profiel')
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn gegevens' })).toBeVisible()
  await expect(page.getByText('12 maart 1985')).toBeVisible()
  await expect(page.getByText('999993653')).toBeHidden()
  await page.getByText('Toon bsn').click()
  await expect(page.getByText('999993653')).toBeVisible()
  await checkA11y()
})

test('G16 een nieuw e-mailadres telt pas na de code', async ({ page, loginAs, checkA11y, stack }) => {
  const adres = `daan${Date.now()}@voorbeeld.nl`
  await loginAs('daan')
  await page.goto('/profiel/contactgegevens/toevoegen/email')
  await page.getByLabel('E-mailadres').fill('geen adres')
  await page.getByRole('button', { name: 'Opslaan en code sturen' }).click()
  await expect(page).toHaveTitle(/^Er is 1 fout - /)
  await expect(page.getByRole('heading', { name: 'Er is 1 fout gevonden' })).toBeFocused()
  await expect(page.getByLabel('E-mailadres')).toHaveValue('geen adres')
  await checkA11y()

  await page.getByLabel('E-mailadres').fill(adres)
  await page.getByRole('button', { name: 'Opslaan en code sturen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vul de code in' })).toBeVisible()
  await checkA11y()
  await page.getByLabel('Code').fill('12')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('link', { name: 'Vul de code van 6 cijfers in.' })).toBeVisible()

  const code = await readCode(stack, adres)
  await page.getByLabel('Code').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('status')).toHaveText('Uw e-mailadres is toegevoegd.')
  await expect(page.getByText(adres)).toBeVisible()
})

test('valt de BRP uit, dan blijft de rest van de pagina staan', async ({
  page,
  loginAs,
  stack,
  checkA11y,
}) => {
  await loginAs('jeroen')
  const storingen = `${stack.bronregie.brp}/storingen`
  await page.request.post(storingen, { data: { soort: 'status', waarde: 503 } })
  try {
    await page.goto('/profiel')
    await expect(page.getByRole('heading', { name: 'Wij kunnen dit deel nu niet laten zien' })).toBeVisible()
    await expect(page.getByText('j.vandrouwen@voorbeeld.nl')).toBeVisible()
    await checkA11y()
  } finally {
    await page.request.delete(storingen)
  }
})

test('wie meldingen wijzigt, ziet zijn keuze terug', async ({ page, loginAs, checkA11y }) => {
  await loginAs('fatima')
  await page.goto('/profiel/meldingen')
  await checkA11y()
  const email = page.getByRole('group', { name: 'Waarover wilt u een e-mail krijgen?' })
  await email.getByLabel(/Taken/).check()
  const sms = page.getByRole('group', { name: 'Waarover wilt u een sms krijgen?' })
  await sms.getByLabel(/Herinneringen/).check()
  await page.getByLabel(/Eén keer per dag/).check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status')).toHaveText('Uw keuze voor meldingen is opgeslagen.')
  await expect(page.getByText('Eén keer per dag')).toBeVisible()

  await page.goto('/profiel/meldingen')
  await email.getByLabel(/Taken/).uncheck()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page).toHaveTitle(/^Er is 1 fout - /)
  await expect(email.getByLabel(/Taken/)).not.toBeChecked()
})

test('het adres van een ander is een 404', async ({ page, loginAs }) => {
  await loginAs('fatima')
  await page.goto('/profiel/contactgegevens')
  const wijzigen = page.getByRole('link', { name: 'Wijzigen: fatima@voorbeeld.nl' })
  const pad = await wijzigen.getAttribute('href')
  await loginAs('jeroen')
  const antwoord = await page.request.get(String(pad))
  expect(antwoord.status()).toBe(404)
  expect(await antwoord.text()).not.toContain('fatima@voorbeeld.nl')
})

test('een bedrijf kiest een vestiging en ziet dat op elke pagina', async ({
  page,
  loginFresh,
  checkA11y,
}) => {
  await loginFresh('bakkerij')
  await page.goto('/profiel/vestiging')
  await checkA11y()
  await page.getByLabel(/Haven/).check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.goto('/zaken')
  await expect(page.getByRole('complementary', { name: 'Namens wie u handelt' })).toContainText('Haven')
  await checkA11y()
})

test('wie keek, staat in de inzage, en alles is te downloaden', async ({ page, loginAs, checkA11y }) => {
  await loginAs('jeroen')
  await page.goto('/profiel')
  await expect(page.getByText('12 maart 1985')).toBeVisible()
  await page.goto('/profiel/inzage?eigen=ja')
  await expect(page.getByText('Persoonsgegevens (BRP)').first()).toBeVisible()
  await checkA11y()
  const antwoord = await page.request.get('/profiel/inzage/download?vorm=json')
  expect(antwoord.headers()['content-disposition']).toContain('attachment')
  expect(await antwoord.json()).toMatchObject({ klant: { naam: 'Jeroen van Drouwen' } })
})

test('twee minuten voor het einde vraagt het portaal of u er nog bent', async ({
  page,
  loginFresh,
  checkA11y,
}) => {
  await page.clock.install()
  await loginFresh('sanne')
  await page.goto('/profiel/contactgegevens/toevoegen/email')
  await page.getByLabel('E-mailadres').fill('half@ingevuld')
  await page.route('/api/mijn/sessie', async (route) =>
    route.request().method() === 'GET'
      ? route.fulfill({ json: { inactiefOverMs: 115_000, verlooptOverMs: 3_600_000 } })
      : route.continue(),
  )
  await page.clock.fastForward('13:05')
  const dialoog = page.getByRole('dialog', { name: 'Bent u er nog?' })
  await expect(dialoog.getByRole('button', { name: 'Ingelogd blijven' })).toBeFocused()
  await checkA11y()
  await dialoog.getByRole('button', { name: 'Ingelogd blijven' }).click()
  await expect(dialoog).toBeHidden()
  await page.reload()
  await expect(page.getByText('Wij hebben bewaard wat u eerder had ingevuld.')).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toHaveValue('half@ingevuld')
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('is elke wijziging te doen', async ({ context, page, loginFresh, stack }) => {
    await kentZonderJavascript(context, stack.portaal)
    const adres = `lucas${Date.now()}@voorbeeld.nl`
    await loginFresh('lucas')
    await page.goto('/profiel')
    await expect(page.getByRole('heading', { name: 'Persoonsgegevens' })).toBeVisible()
    await page.goto('/profiel/contactgegevens/toevoegen/email')
    await page.getByLabel('E-mailadres').fill(adres)
    await page.getByRole('button', { name: 'Opslaan en code sturen' }).click()
    await page.getByLabel('Code').fill(await readCode(stack, adres))
    await page.getByRole('button', { name: 'Bevestigen' }).click()
    await expect(page.getByText('Uw e-mailadres is toegevoegd.')).toBeVisible()

    await page.goto('/profiel/contactgegevens')
    await page.getByRole('link', { name: `Verwijderen: ${adres}` }).click()
    await page.getByRole('button', { name: 'Ja, verwijderen' }).click()
    await expect(page.getByText('Uw e-mailadres is verwijderd.')).toBeVisible()
  })
})
