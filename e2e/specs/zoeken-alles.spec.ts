import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'

const groep = (page: Page, naam: string) => page.getByRole('region', { name: naam, exact: true })
const zoek = async (page: Page, tekst: string) => {
  await page.getByLabel('Zoek in uw zaken, taken').fill(tekst)
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
}

test('een burger vindt vanaf het overzicht alles over zijn dakkapel, per soort en met het aantal @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/overzicht')
  await zoek(page, 'DAKKAPEL')
  await expect(page).toHaveURL('/zoeken?q=DAKKAPEL')
  await expect(page).toHaveTitle(/DAKKAPEL/)
  const zaak = groep(page, 'Zaken').getByRole('link', { name: 'Dakkapel aan de voorkant, Kerkstraat 12' })
  await expect(zaak).toBeVisible()
  await expect(zaak.locator('mark')).toHaveText('Dakkapel')
  await expect(groep(page, 'Zaken')).toContainText('2 gevonden')
  await expect(groep(page, 'Taken').getByRole('link')).toHaveText([
    'Meld dat het werk aan uw dakkapel klaar is',
    'Betaal de leges voor uw dakkapel',
  ])
  await expect(groep(page, 'Berichten').locator('mark').first()).toHaveText('dakkapel')
  await expect(groep(page, 'Contactmomenten').getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('status')).toContainText(/\d+ resultaten gevonden/)
  await checkA11y()
  await zaak.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dakkapel')
})

test('een document wordt gevonden met de zaak waar het bij hoort, en komt er ook echt uit', async ({
  page,
  loginAs,
}) => {
  await loginAs('jeroen')
  await page.goto('/zoeken?q=aanvraagformulier')
  const documenten = groep(page, 'Documenten')
  await expect(documenten.getByRole('link', { name: 'Dakkapel aan de voorkant' })).toBeVisible()
  const download = page.waitForEvent('download')
  await documenten
    .getByRole('link', { name: /^Aanvraagformulier/ })
    .first()
    .click()
  expect((await download).suggestedFilename()).toBe('aanvraagformulier.pdf')
})

for (const nummer of ['0014ESUITE66392022', '6639-2022']) {
  test(`zoeken over alles op zaaknummer ${nummer} vindt de zaak uit het oude systeem`, async ({
    page,
    loginAs,
  }) => {
    await loginAs('fatima')
    await page.goto(`/zoeken?q=${nummer}`)
    await expect(groep(page, 'Zaken').getByRole('listitem')).toHaveCount(1)
    await expect(groep(page, 'Zaken')).toContainText('Melding uit het oude systeem')
  })
}

test('niets gevonden, te kort en leeg zeggen wat u kunt doen', async ({ page, loginAs, checkA11y }) => {
  await loginAs('daan')
  await page.goto('/zoeken')
  await expect(page.getByRole('region')).toHaveCount(0)
  await zoek(page, 'q')
  await expect(page.getByRole('main')).toContainText('Vul minstens 2 letters of cijfers')
  await checkA11y()
  await zoek(page, 'bestaat vast niet')
  await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
  await expect(page.getByLabel('Zoek in uw zaken, taken')).toHaveValue('bestaat vast niet')
  await checkA11y()
})

test('is een register stuk, dan staat er dat niet alles is doorzocht, en de rest komt gewoon', async ({
  page,
  regie,
  loginAs,
}) => {
  await loginAs('jeroen')
  for (const register of ['waterdam', 'rijnzoom'] as const)
    await regie.storing({ register, soort: 'status', waarde: 503 })
  await page.goto('/zoeken?q=dakkapel')
  await expect(groep(page, 'Taken')).toContainText('2 gevonden')
  for (const deel of ['Zaken', 'Documenten']) {
    await expect(groep(page, deel)).toContainText('Dit deel kunnen wij nu niet doorzoeken')
    await expect(groep(page, deel).getByRole('link', { name: 'Opnieuw proberen' })).toBeVisible()
    await expect(groep(page, deel)).not.toContainText('Niets gevonden')
  }
  await expect(page.getByRole('status')).toContainText('niet alles kon worden doorzocht')
})

test('vreemde tekst blijft tekst, ook als zij gemarkeerd is', async ({ page, loginAs }) => {
  await loginAs('fatima')
  await page.goto('/zoeken?q=caglar+%3Cb')
  const zaak = groep(page, 'Zaken').getByRole('link').first()
  await expect(zaak).toContainText('Çağlar & zonen <b>niet vet</b>')
  await expect(zaak.locator('mark')).toHaveText(['Çağlar', '<b'])
  await expect(zaak.locator('b')).toHaveCount(0)
})

test('waar iemand naar zoekt, staat in geen enkel logboek', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  await page.goto('/zoeken?q=zwaluwstaartje')
  await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
  for (const log of ['portaal.log', 'postgres.log', 'worker.log'])
    expect(readFileSync(join(process.env.MIJNSERVICES_E2E_LOGS ?? '', log), 'utf8')).not.toContain(
      'zwaluwstaartje',
    )
})

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('zoekt u net zo goed over alles', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto('/overzicht')
    await zoek(page, 'dakkapel')
    await expect(groep(page, 'Zaken')).toContainText('2 gevonden')
    await expect(groep(page, 'Documenten')).toBeVisible()
    await expect(page.getByText('Wij zoeken.')).toHaveCount(0)
  })
})
