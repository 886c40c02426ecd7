import type { Page } from '@playwright/test'
import { bestand, MB } from '../fixtures/bestanden'
import { createTaak } from '../fixtures/create-taak'
import { openTaak } from '../fixtures/open-taak'
import { BIJSTAND } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

const GROOT = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(MB)])
let titel = ''
let tweeVelden = ''

test.beforeAll(async () => {
  titel = await createTaak({
    persona: 'jeroen',
    titel: 'Stuur de bonnen van uw wasmachine',
    termijn: 46,
    zaak: BIJSTAND,
    inhoud: { soort: 'upload', details: { maxBestanden: 3, maxBestandsgrootte: MB } },
  })
  tweeVelden = await createTaak({
    persona: 'jeroen',
    titel: 'Stuur uw contract en uw loonstrook',
    termijn: 47,
    zaak: BIJSTAND,
    inhoud: {
      soort: 'formulier',
      details: {
        formulierDefinitie: {
          components: ['Contract', 'Loonstrook'].map((label) => ({
            type: 'file',
            key: label.toLowerCase(),
            label,
            validate: { required: true },
          })),
        },
      },
    },
  })
})

const veld = (page: Page) => page.getByLabel('Bestanden', { exact: true })
const gekozen = (page: Page) => page.getByRole('list', { name: 'Gekozen bestanden, nog niet verstuurd' })
const toegevoegd = (page: Page) => page.getByRole('list', { name: 'Toegevoegde bestanden' })

/** Forms that this page posts from now on. */
function countPosts(page: Page): () => number {
  let posts = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname.endsWith('/versturen')) posts += 1
  })
  return () => posts
}

/** Leaves nothing behind for the next test. */
async function verwijderAlles(page: Page): Promise<void> {
  const knoppen = toegevoegd(page).getByRole('button')
  for (let over = await knoppen.count(); over > 0; over -= 1) {
    await knoppen.first().click()
    await expect(knoppen).toHaveCount(over - 1)
  }
}

test('de browser zegt het meteen als een bestand niet kan, en verstuurt dan niets @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await openTaak(page, titel)
  const posts = countPosts(page)
  await veld(page).setInputFiles([
    bestand('te groot.pdf', GROOT),
    bestand('programma.exe'),
    bestand('leeg.pdf', ''),
    bestand('goed.pdf'),
  ])
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText(/te groot\.pdf is te groot\. Kies een bestand tot 1\sMB/)
  await expect(alert).toContainText('programma.exe is een verkeerd soort bestand.')
  await expect(alert).toContainText('leeg.pdf is leeg.')
  await expect(gekozen(page).getByRole('listitem')).toHaveCount(1)
  await checkA11y()
  await veld(page).setInputFiles(['b', 'c', 'd'].map((naam) => bestand(`${naam}.pdf`)))
  await expect(alert).toHaveText('d.pdf is niet toegevoegd. U kunt niet meer dan 3 bestanden sturen')
  await expect(gekozen(page).getByRole('listitem')).toHaveCount(3)
  await gekozen(page).getByRole('button', { name: 'Verwijder b.pdf' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'b.pdf is verwijderd.' })).toBeVisible()
  await expect(veld(page)).toBeFocused()
  expect(posts()).toBe(0)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  expect(posts()).toBe(1)
  await page.getByRole('button', { name: 'Aanpassen' }).click()
  await expect(toegevoegd(page).getByRole('listitem')).toHaveCount(2)
  await verwijderAlles(page)
})

test('een lange upload vertelt hoe ver hij is, en een tweede klik verstuurt niets dubbel', async ({
  page,
  loginAs,
}) => {
  await loginAs('jeroen')
  await openTaak(page, titel)
  const posts = countPosts(page)
  await veld(page).setInputFiles([bestand('lang.pdf', GROOT.subarray(0, 700_000))])
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 300_000,
  })
  const verder = page.getByRole('button', { name: 'Verder' })
  await verder.click()
  const status = page.getByRole('status').filter({ hasText: /verstuurd: \d+%/ })
  await expect(status).toContainText('Uw bestanden worden verstuurd: 25%')
  await verder.click()
  await expect(status).toContainText('Uw bestanden worden verstuurd: 75%')
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  expect(posts()).toBe(1)
  await page.getByRole('button', { name: 'Aanpassen' }).click()
  await verwijderAlles(page)
})

test('valt de verbinding weg, dan staat de keuze er nog en lukt het daarna', async ({
  page,
  loginAs,
  problems,
}) => {
  await loginAs('jeroen')
  await openTaak(page, titel)
  await veld(page).setInputFiles([bestand('nog eens.pdf')])
  await expect(gekozen(page)).toContainText('nog eens.pdf')
  await page.route('**/versturen?*', (route) => route.abort('connectionreset'), { times: 1 })
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Uw keuze staat er nog.' })).toBeVisible()
  await expect(gekozen(page)).toContainText('nog eens.pdf')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  await page.getByRole('button', { name: 'Aanpassen' }).click()
  await verwijderAlles(page)
  expect(problems).toEqual([])
})

test('twee bestandsvelden worden samen verstuurd, in één keer', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  await openTaak(page, tweeVelden)
  const posts = countPosts(page)
  await page.getByLabel('Contract', { exact: true }).setInputFiles([bestand('contract.pdf')])
  await page.getByLabel('Loonstrook', { exact: true }).setInputFiles([bestand('loonstrook.pdf')])
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  expect(posts()).toBe(1)
  await expect(page.getByRole('main')).toContainText('contract.pdf')
  await expect(page.getByRole('main')).toContainText('loonstrook.pdf')
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben het ontvangen' })).toBeVisible()
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('weigert de server wat niet kan, en voegt een burger bestanden toe en haalt ze weg', async ({
    page,
    loginAs,
  }) => {
    await loginAs('jeroen')
    await openTaak(page, titel)
    await veld(page).setInputFiles([
      bestand('te groot.pdf', GROOT),
      bestand('programma.exe'),
      bestand('nep.pdf', 'MZ dit is een programma'),
      bestand('een.pdf'),
    ])
    await page.getByRole('button', { name: 'Bestanden toevoegen' }).click()
    await expect(page.getByRole('heading', { name: 'Er zijn 3 fouten gevonden' })).toBeVisible()
    for (const fout of [
      'te groot.pdf is te groot.',
      'programma.exe is een verkeerd soort bestand.',
      'nep.pdf is beschadigd',
    ])
      await expect(page.getByRole('link', { name: fout })).toBeVisible()
    await veld(page).setInputFiles([bestand('twee.pdf'), bestand('drie.pdf')])
    await page.getByRole('button', { name: 'Bestanden toevoegen' }).click()
    await expect(toegevoegd(page).getByRole('listitem')).toHaveText([/een\.pdf/, /twee\.pdf/, /drie\.pdf/])
    // The field is full: it makes place for nothing more until one goes.
    await expect(page.getByRole('button', { name: 'Bestanden toevoegen' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Verwijder twee.pdf' }).click()
    await expect(toegevoegd(page).getByRole('listitem')).toHaveText([/een\.pdf/, /drie\.pdf/])
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('button', { name: 'Versturen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben het ontvangen' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('een.pdf')
    await expect(page.getByRole('main')).not.toContainText('twee.pdf')
  })
})

test('wie te vaak achter elkaar verstuurt, leest dat hij moet wachten @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('lucas')
  await page.goto('/taken')
  const adres = '/taken/3fa85f64-5717-4562-b3fc-2c963f66afa6/versturen'
  const post = () =>
    page.request.post(adres, {
      multipart: { actie: 'versturen', bestanden: { ...bestand('groot.pdf', GROOT) } },
      headers: { origin: new URL(page.url()).origin },
    })
  // Other specs may have posted as the same person in this minute: it comes after 30 posts at the most.
  // Should that minute end meanwhile, counting begins anew.
  let antwoord = await post()
  for (let keer = 0; keer < 60 && antwoord.status() === 404; keer += 1) antwoord = await post()
  expect(antwoord.status()).toBe(429)
  expect(Number(antwoord.headers()['retry-after'])).toBeGreaterThan(0)
  // Where it takes a browser, with or without JavaScript.
  const verder = /url=([^"]+)"/.exec(await antwoord.text())?.[1]?.replaceAll('&amp;', '&')
  await page.goto(verder ?? '')
  await expect(page.getByRole('heading', { level: 1, name: 'Even wachten' })).toBeVisible()
  await expect(page.getByText('Dit formulier is niet verstuurd.')).toBeVisible()
  await checkA11y()
})
