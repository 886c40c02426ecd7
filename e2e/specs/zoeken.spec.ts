import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'

const rows = (page: Page) => page.getByRole('main').getByRole('table').getByRole('row')
const titles = (page: Page) => page.getByRole('main').locator('a.mijn-dekkend')
const zoek = async (page: Page, tekst: string) => {
  await page.getByLabel('Zaaknummer of omschrijving').fill(tekst)
  await page.getByRole('button', { name: 'Zoeken' }).click()
}

test.describe('zoeken in 250 zaken', () => {
  test.beforeEach(({ loginAs }) => loginAs('fatima'))

  test('een tabel met alles wat erbij hoort, en het ware totaal @mobiel', async ({ page }) => {
    await page.goto('/zaken')
    await expect(page.getByText('Lopend (150)')).toBeVisible()
    await expect(page.getByText('Afgerond (100)')).toBeVisible()
    await expect(rows(page)).toHaveCount(21)
    for (const kop of ['Omschrijving', 'Zaaknummer', 'Ingediend op', 'Status', 'Organisatie'])
      await expect(page.getByRole('columnheader', { name: kop, includeHidden: true })).toHaveCount(1)
    await page.goto('/zaken/afgerond')
    for (const kop of ['Omschrijving', 'Zaaknummer', 'Afgerond op', 'Resultaat', 'Organisatie'])
      await expect(page.getByRole('columnheader', { name: kop, includeHidden: true })).toHaveCount(1)
  })

  test('bladeren laat elke zaak precies één keer zien', async ({ page }) => {
    for (const { path, aantal } of [
      { path: '/zaken', aantal: 150 },
      { path: '/zaken/afgerond', aantal: 100 },
    ]) {
      const hrefs: (string | null)[] = []
      await page.goto(path)
      for (let pagina = 1; ; pagina += 1) {
        await expect(page.getByRole('link', { name: `Pagina ${pagina}`, exact: true })).toHaveAttribute(
          'aria-current',
          'page',
        )
        hrefs.push(
          ...(await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))),
        )
        const next = page.getByRole('link', { name: 'Volgende' })
        if ((await next.count()) === 0) break
        await next.click()
        await expect(page).toHaveURL(`${path}?pagina=${pagina + 1}`)
      }
      expect(hrefs).toHaveLength(aantal)
      expect(new Set(hrefs).size).toBe(aantal)
    }
  })

  test('zoeken op een deel van de omschrijving, zonder op hoofdletters te letten', async ({ page }) => {
    await page.goto('/zaken')
    await zoek(page, 'ZWERFVUIL')
    await expect(page).toHaveURL(/\/zaken\?zoek=ZWERFVUIL/)
    await expect(page.getByText('1 zaak gevonden')).toBeVisible()
    await expect(titles(page)).toHaveText(['Zwerfvuil in het park'])
    await page.getByRole('link', { name: 'Zoekopdracht wissen' }).click()
    await expect(page).toHaveURL('/zaken')
    await expect(rows(page)).toHaveCount(21)
  })

  for (const nummer of ['0014ESUITE66392022', '6639-2022']) {
    test(`zoeken op zaaknummer ${nummer} vindt de zaak uit het oude systeem`, async ({ page }) => {
      await page.goto('/zaken/afgerond')
      await zoek(page, nummer)
      await expect(titles(page)).toHaveText(['Melding uit het oude systeem'])
    })
  }

  test('niets gevonden is iets anders dan geen zaken', async ({ page, checkA11y }) => {
    await page.goto('/zaken')
    await zoek(page, 'bestaat vast niet')
    await expect(page.getByText('Geen zaken gevonden')).toBeVisible()
    await expect(page.getByText('U heeft geen lopende zaken')).toHaveCount(0)
    await expect(page.getByLabel('Zaaknummer of omschrijving')).toHaveValue('bestaat vast niet')
    await checkA11y()
  })

  test('filteren op soort en jaar werkt samen, en het aantal bij een keuze klopt', async ({ page }) => {
    await page.goto('/zaken/afgerond')
    const soort = page.getByLabel('Soort', { exact: true })
    await expect(soort).toBeVisible()
    const keuze = (await soort.locator('option').allTextContents()).find((text) =>
      text.startsWith('Beoordeling bodemonderzoek'),
    )
    const aantal = Number(/\((\d+)\)/.exec(keuze ?? '')?.[1])
    expect(aantal).toBeGreaterThan(1)
    await soort.selectOption({ label: keuze ?? '' })
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await expect(page.getByText(`${aantal} zaken gevonden`)).toBeVisible()

    const jaren = page.getByLabel('Jaar')
    const jaar = (await jaren.locator('option').allTextContents())[1] ?? ''
    const inJaar = Number(/\((\d+)\)/.exec(jaar)?.[1])
    await jaren.selectOption({ label: jaar })
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await expect(page.getByText(new RegExp(`^${inJaar} (zaak|zaken) gevonden$`))).toBeVisible()
    await expect(titles(page)).toHaveCount(inJaar)
    expect(new URL(page.url()).searchParams.get('zaaktype')).toContain('odemonderzoek')
    expect(new URL(page.url()).searchParams.get('jaar')).toBe(jaar.slice(0, 4))
  })

  test('de volgorde kiest u zelf en blijft staan bij het bladeren', async ({ page }) => {
    await page.goto('/zaken')
    await page.getByLabel('Volgorde').selectOption({ label: 'Op naam' })
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await expect(page).toHaveURL(/sorteer=naam/)
    await expect(titles(page)).toHaveCount(20)
    const first = await titles(page).allTextContents()
    await page.getByRole('link', { name: 'Volgende' }).click()
    await expect(page).toHaveURL(/sorteer=naam.*pagina=2|pagina=2.*sorteer=naam/)
    await expect(titles(page)).toHaveCount(20)
    const second = await titles(page).allTextContents()
    const all = [...first, ...second].map((title) => title.trim())
    expect(all).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'nl')))

    const datums = () =>
      page.locator('td time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    await page.goto('/zaken?sorteer=oudste')
    await expect(titles(page)).toHaveCount(20)
    expect(await datums()).toEqual((await datums()).toSorted())
    await page.goto('/zaken')
    await expect(titles(page)).toHaveCount(20)
    expect(await datums()).toEqual((await datums()).toSorted().toReversed())
  })

  test('vreemde tekst in een register blijft tekst', async ({ page }) => {
    await page.goto('/zaken?zoek=Buurtfeest')
    await expect(titles(page)).toHaveText('🎉 Buurtfeest Çağlar & zonen <b>niet vet</b> “ja” 👩‍👩‍👧‍👦')
    await titles(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>niet vet</b>')
  })
})
