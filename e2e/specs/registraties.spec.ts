import type { Page } from '@playwright/test'
import { naamUuid } from '@/sandbox/zgw/verwijzingen'
import { fetchAs } from '../fixtures/fetch-as'
import { DAKKAPEL } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

const BRON = 'Objectenregister Waterdam'
const AFVALPAS = 'Betaal uw nieuwe afvalpas'
const SNOEIEN = 'Wij snoeien de bomen in uw straat'
const alert = (page: Page) => page.getByRole('main').locator('.utrecht-alert')
const inbox = (page: Page) => page.getByRole('form', { name: 'Uw berichten' })

test('een taak uit een andere registratie staat tussen de eigen taken en wordt daar afgerond', async ({
  page,
  loginAs,
  stack,
  objecten,
  checkA11y,
}) => {
  await objecten.reset()
  await loginAs('jeroen')
  await page.goto('/taken')
  await expect(page.getByRole('link', { name: 'Stuur uw loonstrook' })).toBeVisible()
  await page.getByRole('link', { name: AFVALPAS }).click()
  await expect(page.getByText('Wij sturen hem op zodra u heeft betaald.')).toBeVisible()
  await checkA11y()
  await page.getByRole('button', { name: 'Betalen' }).click()
  await page.getByRole('button', { name: 'Betaal', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Wij hebben uw betaling ontvangen' }),
  ).toBeVisible()
  await checkA11y()

  const { url, token } = stack.objecten
  const object = await page.request.get(`${url}/objects/${naamUuid('objecten:afvalpas')}`, {
    headers: { authorization: `Token ${token}` },
  })
  expect((await object.json()).record.data.status).toBe('afgerond')
  await page.goto('/taken')
  await expect(page.getByRole('link', { name: 'Stuur uw loonstrook' })).toBeVisible()
  await expect(page.getByRole('link', { name: AFVALPAS })).toHaveCount(0)
  await page.goto('/taken/afgerond')
  await expect(page.getByRole('link', { name: AFVALPAS })).toBeVisible()
})

test('een taak die alleen de uuid van haar zaak kent, staat bij die zaak', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  await page.goto(DAKKAPEL.pad)
  const titel = 'Meld dat het werk aan uw dakkapel klaar is'
  await expect(alert(page).filter({ hasText: titel })).toBeVisible()
  await page.goto('/taken')
  const rij = page.getByRole('listitem').filter({ hasText: titel })
  await expect(rij.getByRole('link', { name: 'Dakkapel aan de voorkant, Kerkstraat 12' })).toBeVisible()
})

test('een taak die een ander in een andere registratie afrondt, verdwijnt vanzelf van een pagina die openstaat', async ({
  page,
  loginAs,
  stack,
  objecten,
}) => {
  await objecten.reset()
  await loginAs('jeroen')
  await page.clock.install()
  await page.goto('/taken')
  const taak = page.getByRole('link', { name: AFVALPAS })
  await expect(taak).toBeVisible()
  const { url, token } = stack.objecten
  const gedaan = await page.request.patch(`${url}/objects/${naamUuid('objecten:afvalpas')}`, {
    headers: { authorization: `Token ${token}`, 'content-crs': 'EPSG:4326' },
    data: { record: { data: { status: 'afgerond' } } },
  })
  expect(gedaan.ok()).toBe(true)
  await expect(async () => {
    await page.clock.runFor(31_000)
    await expect(taak).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
})

test('een bericht uit een andere registratie wordt gelezen, gearchiveerd en teruggezet', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/berichten/nieuw')
  const gelezen = page.waitForResponse((response) => response.request().method() === 'POST')
  await inbox(page).getByRole('link', { name: SNOEIEN }).click()
  await expect(page.getByRole('heading', { level: 1, name: SNOEIEN })).toBeVisible()
  expect((await gelezen).ok()).toBe(true)
  await checkA11y()
  await page.goto('/berichten/nieuw')
  await expect(inbox(page)).toBeVisible()
  await expect(inbox(page).getByRole('link', { name: SNOEIEN })).toHaveCount(0)

  await page.goto(`/berichten?zoek=snoeien`)
  await inbox(page).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Naar archief' }).click()
  await expect(page.getByRole('status')).toContainText('1 bericht staat nu in het archief.')
  await page.goto('/berichten/archief')
  await inbox(page).getByRole('link', { name: SNOEIEN }).click()
  await page.getByRole('button', { name: 'Terug naar berichten' }).click()
  await expect(page.getByRole('status')).toContainText('1 bericht staat weer bij uw berichten.')
})

test.describe('valt een registratie uit', () => {
  test('dan staat er welke, staan de andere er nog, en helpt opnieuw proberen @mobiel', async ({
    page,
    loginAs,
    objecten,
    checkA11y,
  }) => {
    await loginAs('jeroen')
    await objecten.storing('status', 503)
    for (const [pad, wat, eigen] of [
      ['/overzicht', 'taken', 'Stuur uw loonstrook'],
      ['/taken', 'taken', 'Stuur uw loonstrook'],
      ['/berichten', 'berichten', 'Uw parkeervergunning loopt af'],
    ] as const) {
      await page.goto(pad)
      const melding = alert(page).filter({ hasText: `Misschien ziet u niet al uw ${wat}` })
      await expect(melding).toContainText(BRON)
      await expect(melding.getByRole('link', { name: 'Opnieuw proberen' })).toBeVisible()
      await expect(page.getByRole('link', { name: eigen }).first()).toBeVisible()
      await checkA11y()
    }
    await objecten.wisStoringen()
    await expect(async () => {
      await page.goto('/taken')
      await expect(page.getByRole('link', { name: AFVALPAS })).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
    await expect(alert(page)).toHaveCount(0)
  })

  test('dan staat er nooit dat u niets hoeft te doen of geen berichten heeft', async ({
    page,
    loginAs,
    objecten,
  }) => {
    await loginAs('daan')
    await objecten.storing('reset')
    for (const pad of ['/overzicht', '/taken', '/taken/afgerond', '/berichten', '/berichten/archief']) {
      await page.goto(pad)
      await expect(alert(page).filter({ hasText: BRON }).first()).toBeVisible()
      await expect(
        page.getByText(/U heeft (nu niets te doen|geen (nieuwe )?berichten)|geen afgeronde taken/),
        pad,
      ).toHaveCount(0)
    }
  })

  test('dan zegt de pagina van een taak of bericht daaruit dat het een storing is, zonder 404', async ({
    page,
    loginAs,
    objecten,
    checkA11y,
  }) => {
    await loginAs('jeroen')
    await objecten.storing('status')
    for (const [pad, titel] of [
      [`/taken/objecten~${naamUuid('objecten:afvalpas')}`, 'Wij kunnen uw taken nu niet laten zien'],
      [`/berichten/objecten~${naamUuid('objecten:snoeien')}`, 'Wij kunnen uw berichten nu niet laten zien'],
    ] as const) {
      const answer = await page.goto(pad)
      expect(answer?.status(), pad).toBe(200)
      await expect(alert(page)).toContainText(titel)
      await expect(page.getByRole('link', { name: 'Opnieuw proberen' })).toBeVisible()
      await checkA11y()
    }
  })

  test('is zij traag, dan staat de rest van de pagina er al', async ({ page, loginAs, objecten }) => {
    await loginAs('jeroen')
    await objecten.storing('latentie', 1_500)
    await page.goto('/taken', { waitUntil: 'commit' })
    await expect(page.getByText('Uw taken worden opgehaald.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Taken' })).toBeVisible()
    await expect(page.getByRole('link', { name: AFVALPAS })).toBeVisible()
  })
})

for (const [pad, aanroepen] of [
  ['/overzicht', 2],
  ['/taken', 2],
  ['/taken/afgerond', 3],
  ['/berichten', 3],
  ['/zaken', 2],
  [DAKKAPEL.pad, 3],
  [`/taken/objecten~${naamUuid('objecten:afvalpas')}`, 3],
] as const) {
  test(`${pad} vraagt een andere registratie ${aanroepen} keer, hoeveel zij ook heeft`, async ({
    stack,
    objecten,
    sessionOf,
  }) => {
    for (const wie of ['jeroen', 'daan'] as const) {
      if (wie === 'daan' && (pad.includes('~') || pad === DAKKAPEL.pad)) continue
      const session = await sessionOf(wie)
      await objecten.wisTellingen()
      expect((await fetchAs(stack, session, pad)).status).toBe(200)
      expect(await objecten.aantalAanroepen(), wie).toBe(aanroepen)
    }
  })
}
