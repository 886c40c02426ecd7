import { readFile } from 'node:fs/promises'
import { chooseInlogmiddel, findPersona } from '../fixtures/login'
import { openPagina, PAGINAS } from '../fixtures/pages'
import { readRegisterDocument } from '../fixtures/register'
import { BESTAAT_NIET, DAKKAPEL, seededDocument } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'
import { kentZonderJavascript } from '../fixtures/zonder-javascript'

test.use({ javaScriptEnabled: false })

const PDF = {
  name: 'foto van de tegel.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
}

test('zonder JavaScript doet een burger alles: inloggen, zoeken, bladeren, downloaden en uitloggen', async ({
  page,
  loginFresh,
}) => {
  await loginFresh('fatima')
  await page.getByRole('link', { name: /Bekijk alle zaken/ }).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(21)
  await page.getByRole('link', { name: 'Volgende' }).click()
  await expect(page).toHaveURL('/zaken?pagina=2')
  await page.getByLabel('Zaaknummer of omschrijving').fill('vol dossier')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await expect(page.getByText('1 zaak gevonden')).toBeVisible()
  await page.getByRole('link', { name: 'Bijzondere bijstand met een vol dossier' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Definitief en openbaar/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeVisible()
})

test('zonder JavaScript wordt u na het inloggen gebracht naar de pagina die u wilde zien', async ({
  page,
  stack,
}) => {
  await page.goto(DAKKAPEL.pad)
  await chooseInlogmiddel(page, 'DigiD')
  await page.getByRole('button', { name: findPersona('jeroen').naam }).click()
  await expect(page).toHaveURL(DAKKAPEL.pad)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Aanvraagformulier/ }).click(),
  ])
  const uuid = seededDocument('waterdam', 'jeroen-dakkapel', 0)
  const bytes = await readFile(await download.path())
  expect(bytes.equals(await readRegisterDocument(stack, 0, uuid))).toBe(true)
})

test('zonder JavaScript staat iedere pagina er helemaal', async ({ page, loginAs }) => {
  test.slow()
  for (const pagina of PAGINAS.filter(({ path }) => path !== BESTAAT_NIET.pad)) {
    const { wat, path, als, via } = pagina
    if (als) await loginAs(als)
    await openPagina(page, pagina)
    if (!via) await expect(page, wat).toHaveURL(path)
    await expect(page.getByRole('heading', { level: 1 }), wat).toHaveCount(1)
    await expect(page.getByText('Uw zaken worden opgehaald.'), wat).toHaveCount(0)
    if (path.startsWith('/zaken?') && als === 'fatima')
      await expect(page.getByRole('search'), wat).toBeVisible()
  }
})

const ONBEKEND = '00000000-0000-4000-8000-000000000000'

for (const pad of [
  BESTAAT_NIET.pad,
  `${BESTAAT_NIET.pad}/document-toevoegen`,
  `/taken/${ONBEKEND}`,
  `/berichten/${ONBEKEND}`,
  `/contactmomenten/${ONBEKEND}`,
  `/profiel/contactgegevens/${ONBEKEND}/wijzigen`,
]) {
  test(`zonder JavaScript is ${pad.replace(/[0-9a-f-]{36}/, '…')} ook als eerste pagina een leesbare 404`, async ({
    page,
    loginAs,
  }) => {
    await loginAs('jeroen')
    const response = await page.goto(pad)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
  })
}

test('zonder JavaScript kiest een ondernemer een vestiging, betaalt en wijzigt zijn meldingen', async ({
  context,
  page,
  loginFresh,
  stack,
}) => {
  await kentZonderJavascript(context, stack.portaal)
  await loginFresh('bakkerij')
  await page.goto('/profiel/meldingen')
  await page
    .getByRole('group', { name: /sms/ })
    .getByLabel(/Herinneringen/)
    .check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status')).toHaveText('Uw keuze voor meldingen is opgeslagen.')

  await page.goto('/taken')
  await page.getByRole('link', { name: 'Betaal de precario voor uw terras' }).click()
  await page.getByRole('button', { name: 'Betalen' }).click()
  await page.getByRole('button', { name: 'Annuleer' }).click()
  await expect(page.getByRole('heading', { name: 'U heeft de betaling geannuleerd' })).toBeVisible()

  await page.getByRole('link', { name: 'Andere vestiging kiezen' }).click()
  await page.getByLabel(/Haven/).check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('complementary', { name: 'Namens wie u handelt' })).toContainText('Haven')
})

test('zonder JavaScript stuurt u een document bij uw zaak, en de fouten staan bovenaan met de focus', async ({
  context,
  page,
  loginAs,
  regie,
  stack,
}) => {
  await kentZonderJavascript(context, stack.portaal)
  const { uuid } = await regie.zaak({
    register: 'waterdam',
    persona: 'daan',
    omschrijving: 'Losse stoeptegel',
  })
  await loginAs('daan')
  await page.goto(`/zaken/waterdam/${uuid}/document-toevoegen`)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Er is 1 fout gevonden' })).toBeFocused()
  await page.getByRole('link', { name: 'Kies een bestand' }).click()
  await expect(page.getByLabel('Documenten', { exact: true })).toBeFocused()
  await page.getByLabel('Documenten', { exact: true }).setInputFiles([PDF])
  await page.getByRole('button', { name: 'Bestanden toevoegen' }).click()
  await expect(page.getByRole('list', { name: 'Toegevoegde bestanden' })).toContainText(PDF.name)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Uw documenten zijn toegevoegd' })).toBeVisible()
})

test('zonder JavaScript staat er ook later iets bij een zaak die niet bestaat', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  await page.goto('/zaken')
  await expect(page.getByText('Lopend (8)')).toBeVisible()
  const response = await page.goto(BESTAAT_NIET.pad)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
})

for (const { wat, tabel, pad } of [
  { wat: 'één pagina', tabel: 'verificaties', pad: `/profiel/contactgegevens/code/${ONBEKEND}` },
  { wat: 'alles', tabel: 'sessies', pad: '/overzicht' },
]) {
  test(`zonder JavaScript zegt ook de eerste pagina wat er mis is als ${wat} stuk is, met een code`, async ({
    page,
    loginAs,
    database,
  }) => {
    await loginAs('jeroen')
    await database.zonderTabel(tabel, async () => {
      const response = await page.goto(pad)
      expect(response?.status()).toBe(500)
      await expect(page.getByRole('heading', { level: 1, name: 'Er ging iets mis' })).toBeVisible()
      await expect(page.getByText(/^[0-9a-f]{32}$/)).toBeVisible()
      await expect(page).toHaveTitle(/Er ging iets mis/)
    })
    await page.getByRole('link', { name: 'Opnieuw proberen' }).click()
    await expect(page).toHaveURL(pad.startsWith('/profiel') ? '/niet-gevonden' : pad)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('zonder JavaScript kiest u een andere taal', async ({ page }) => {
  await page.goto('/privacy')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/privacy')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
