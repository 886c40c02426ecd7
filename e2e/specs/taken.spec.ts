import { bestand } from '../fixtures/bestanden'
import { createTaak } from '../fixtures/create-taak'
import { openTaak } from '../fixtures/open-taak'
import { BIJSTAND } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'
import { kentZonderJavascript } from '../fixtures/zonder-javascript'

const ZAAK = 'Bijzondere bijstand voor een nieuwe wasmachine'
const PDF = bestand('loonstrook oktober.pdf')
const NEP = bestand('nep.pdf', 'MZ dit is een programma')

test('G23 een burger ziet wat hij moet regelen, het dringendste eerst, en hoe lang hij nog heeft @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/overzicht')
  const regelen = page.getByRole('region', { name: 'Wat moet ik regelen' })
  await expect(regelen.getByRole('listitem').first()).toContainText('nog 2 dagen')
  await expect(regelen.getByRole('listitem')).toHaveCount(3)
  await checkA11y()
  await regelen.getByRole('link', { name: /Bekijk alle taken/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Taken' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: ZAAK }).first()).toBeVisible()
  await checkA11y()
  await page.getByRole('link', { name: 'Afgerond' }).click()
  await expect(page.getByText('Ingetrokken door de gemeente').last()).toBeVisible()
  await expect(page.getByText(/kon tot en met/).first()).toBeVisible()
  await checkA11y()
})

test('een burger stuurt een bestand bij een taak: een fout bestand wordt geweigerd, het goede blijft staan', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  const titel = await createTaak({
    persona: 'jeroen',
    titel: 'Stuur een bewijs van inkomen',
    termijn: 40,
    zaak: BIJSTAND,
    inhoud: { soort: 'upload', details: { maxBestanden: 3 } },
  })
  await loginAs('jeroen')
  await openTaak(page, titel)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Er is 1 fout gevonden' })).toBeFocused()
  await expect(page).toHaveTitle(/^Er is 1 fout - /)
  await checkA11y()

  await page.getByLabel('Bestanden', { exact: true }).setInputFiles([PDF, NEP])
  await expect(page.getByRole('list', { name: 'Gekozen bestanden, nog niet verstuurd' })).toContainText(
    NEP.name,
  )
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('link', { name: /nep.pdf is beschadigd/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Toegevoegde bestanden' })).toContainText(PDF.name)
  await checkA11y()

  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  await checkA11y()
  const controle = page.url()
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben het ontvangen' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/T-[0-9A-F]{8}/)
  await checkA11y()

  await page.getByRole('link', { name: 'Naar de zaak' }).click()
  await expect(page.getByRole('link', { name: /loonstrook oktober/ }).first()).toBeVisible()
  await page.goto(controle)
  await expect(page.getByText('U heeft deze taak gedaan.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Versturen' })).toHaveCount(0)
})

test('een formulier werkt zonder JavaScript, en bewaart wat er is getypt', async ({
  browser,
  loginAs,
  context,
  stack,
}) => {
  const titel = await createTaak({
    persona: 'jeroen',
    titel: 'Geef uw rekeningnummer door',
    termijn: 41,
    inhoud: {
      soort: 'formulier',
      details: {
        formulierDefinitie: {
          components: [
            { type: 'textfield', key: 'iban', label: 'Rekeningnummer', validate: { required: true } },
            { type: 'date', key: 'vanaf', label: 'Vanaf wanneer', validate: { required: true } },
          ],
        },
      },
    },
  })
  await loginAs('jeroen')
  const zonder = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
    baseURL: stack.portaal,
  })
  await kentZonderJavascript(zonder, stack.portaal)
  const page = await zonder.newPage()
  await openTaak(page, titel)
  await page.getByLabel('Rekeningnummer').fill('NL13TEST0123456789')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('link', { name: 'Vul in: Vanaf wanneer' })).toBeVisible()
  await expect(page.getByLabel('Rekeningnummer')).toHaveValue('NL13TEST0123456789')
  await page.getByLabel('Vanaf wanneer').fill('2026-12-01')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('main')).toContainText('1 december 2026')
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben het ontvangen' })).toBeVisible()
  await zonder.close()
})

test('een betaling die is geannuleerd of nog loopt telt niet, een betaling die is gelukt wel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  const titel = 'Betaal de leges voor uw dakkapel'
  await openTaak(page, titel)
  await checkA11y()
  await page.getByRole('button', { name: 'Betalen' }).click()
  await page.getByRole('button', { name: 'Annuleer' }).click()
  await expect(page.getByRole('heading', { name: 'U heeft de betaling geannuleerd' })).toBeVisible()
  await checkA11y()
  await page.getByRole('button', { name: 'Opnieuw betalen' }).click()
  await page.getByRole('button', { name: 'Betaal', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Wij hebben uw betaling ontvangen' }),
  ).toBeVisible()
  await checkA11y()
})

test('een taak bij een zaak staat op de pagina van de zaak, en leidt daar weer naartoe', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/zaken')
  await page.getByRole('link', { name: ZAAK }).click()
  await expect(page.getByRole('heading', { name: 'Wij wachten op u' }).first()).toBeVisible()
  await checkA11y()
  await page.getByRole('link', { name: 'Taak uitvoeren' }).first().click()
  await page.getByRole('link', { name: 'Annuleren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: ZAAK })).toBeVisible()
})

test('een burger voegt zelf een document toe aan zijn zaak @mobiel', async ({ page, loginAs, checkA11y }) => {
  await loginAs('jeroen')
  await page.goto('/zaken')
  await page.getByRole('link', { name: 'Dakkapel aan de voorkant, Kerkstraat 12' }).click()
  await page.getByRole('link', { name: 'Document toevoegen' }).click()
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Er zijn 2 fouten gevonden' })).toBeFocused()
  await checkA11y()
  await page.getByLabel('Bouwtekening').check()
  await page.getByLabel('Documenten', { exact: true }).setInputFiles([PDF])
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Uw documenten zijn toegevoegd' })).toBeVisible()
  await checkA11y()
  await page.getByRole('link', { name: 'Naar de zaak' }).click()
  await expect(page.getByRole('link', { name: /loonstrook oktober/ }).first()).toBeVisible()
})

test('de taak van een ander is een 404, ook om te versturen', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  await page.goto('/taken')
  const adres = await page
    .getByRole('main')
    .getByRole('link', { name: 'Stuur uw loonstrook' })
    .getAttribute('href')
  await loginAs('daan')
  expect((await page.goto(adres ?? ''))?.status()).toBe(404)
  expect((await page.goto(`${adres}/verstuurd`))?.status()).toBe(404)
  const post = await page.request.post(`${adres}/versturen`, {
    multipart: { actie: 'versturen' },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(post.status()).toBe(404)
})

test('een formulier van een andere website wordt geweigerd', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  const post = await page.request.post('/taken/3fa85f64-5717-4562-b3fc-2c963f66afa6/versturen', {
    multipart: { actie: 'versturen' },
    headers: { origin: 'https://elders.test' },
  })
  expect(post.status()).toBe(403)
})
