import type { Page } from '@playwright/test'
import { GEDEELD, veldzaak } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

const titles = (page: Page) => page.getByRole('main').locator('a.mijn-dekkend')

async function readTitles(page: Page, path: string, aantal: number): Promise<string[]> {
  await page.goto(path)
  await expect(titles(page)).toHaveCount(aantal)
  return (await titles(page).allTextContents()).toSorted()
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Soort zaken' }).getByText(name)

test.describe('mijn zaken', () => {
  test('G33 jeroen ziet zijn lopende zaken uit beide registers, en niets dat verborgen hoort te zijn @mobiel', async ({
    page,
    loginAs,
  }) => {
    await loginAs('jeroen')
    await page.goto('/zaken')
    await expect(tab(page, 'Lopend (8)')).toHaveAttribute('aria-current', 'page')
    await expect(titles(page)).toHaveText([
      'Lantaarnpaal brandt niet, hoek Kerkstraat en Dorpsplein',
      'Verwijderen asbest schuurdak Kerkstraat 12',
      'Welstandsadvies dakkapel Kerkstraat 12',
      'Bijzondere bijstand voor een nieuwe wasmachine',
      'Kwijtschelding belastingen vorig jaar',
      'Kwijtschelding namens mevrouw Van Drouwen-Smit',
      'Dakkapel aan de voorkant, Kerkstraat 12',
      'Bezwaar tegen de WOZ-waarde van Kerkstraat 12',
    ])
    await expect(page.getByText('Omgevingsdienst Rijnzoom')).toHaveCount(1)
    await expect(page.getByText('Gemeente Waterdam').first()).toBeVisible()
    // Intern, too confidential, or only the digits are his.
    for (const text of ['Adresonderzoek', 'geheim', 'Melding van een stichting', 'Toets constructie'])
      await expect(page.getByText(text)).toHaveCount(0)
  })

  test('jeroen ziet zijn afgeronde zaken met datum en resultaat', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto('/zaken')
    await tab(page, 'Afgerond').click()
    await expect(page).toHaveURL('/zaken/afgerond')
    await expect(titles(page)).toHaveText([
      'Subsidie geluidsisolatie slaapkamers',
      'Bodemonderzoek achtertuin',
      'Gesloten bodemenergiesysteem (warmtepomp)',
      'Parkeervergunning bewoner, zone centrum',
      'Verhuizing naar Kerkstraat 12',
    ])
    const card = page.getByRole('listitem').filter({ hasText: 'Subsidie geluidsisolatie' })
    await expect(card.getByText('Toegekend')).toBeVisible()
    await expect(card.getByText(/Afgerond op/)).toBeVisible()
    await expect(card.getByText(/Zaaknummer ZAAK-/)).toBeVisible()
  })

  test('wie geen zaken heeft, leest dat en krijgt geen zoekformulier', async ({ page, loginAs }) => {
    await loginAs('daan')
    await page.goto('/zaken')
    await expect(page.getByText('U heeft geen lopende zaken')).toBeVisible()
    await expect(page.getByRole('search')).toHaveCount(0)
    await page.goto('/zaken/afgerond')
    await expect(page.getByText('U heeft geen afgeronde zaken')).toBeVisible()
    await page.goto('/overzicht')
    await expect(page.getByText('U heeft nu geen lopende zaken.')).toBeVisible()
  })

  test('een zaak die te vertrouwelijk is, telt nergens mee', async ({ page, loginAs }) => {
    await loginAs('ingrid')
    for (const path of ['/zaken', '/zaken/afgerond']) {
      await page.goto(path)
      await expect(tab(page, 'Lopend (0)')).toBeVisible()
      await expect(tab(page, 'Afgerond (0)')).toBeVisible()
      await expect(titles(page)).toHaveCount(0)
    }
    await page.goto(veldzaak('verborgen').pad)
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
  })

  test('sanne en lucas zien allebei hun gezamenlijke zaak, lucas leest in welke rol', async ({
    page,
    loginAs,
  }) => {
    await loginAs('sanne')
    await page.goto('/zaken')
    await expect(titles(page)).toHaveText(['Gezamenlijke dakkapel, Molenweg 3 en 5'])
    await page.goto(GEDEELD.pad)
    await expect(page.getByText('Uw rol bij deze zaak')).toHaveCount(0)

    await loginAs('lucas')
    await page.goto('/zaken')
    await titles(page).click()
    await expect(page).toHaveURL(GEDEELD.pad)
    await expect(page.getByText(/Uw rol bij deze zaak: belanghebbende/i)).toBeVisible()
    await expect(page.getByRole('main').getByText('Sanne')).toHaveCount(0)
  })

  test('het bedrijf ziet de zaken op RSIN, op KVK-nummer en van zijn vestigingen, elk één keer', async ({
    page,
    loginAs,
  }) => {
    await loginAs('bakkerij')
    // Rijnzoom cannot be asked for the vestigingen of a company: those are asked for one by one.
    expect(await readTitles(page, '/zaken', 7)).toEqual([
      'Afval op de kade bij vestiging Haven',
      'Bodemonderzoek uitbreiding vestiging Haven',
      'Container geleegd op verkeerde dag',
      'Nieuwe ovens, Marktplein 1',
      'Open dag met broodmarkt',
      'Terras aan de kade, vestiging Haven',
      'Terras voor de winkel, Marktplein 1',
    ])
    expect(await readTitles(page, '/zaken/afgerond', 3)).toEqual([
      'Havenfeest, kraam van vestiging Haven',
      'Losse stoeptegels voor de winkel',
      'Verkeersbord voor de winkel scheef',
    ])
  })

  test('de vestiging ziet alleen haar eigen zaken', async ({ page, loginAs }) => {
    await loginAs('bakkerij-haven')
    expect(await readTitles(page, '/zaken', 3)).toEqual([
      'Afval op de kade bij vestiging Haven',
      'Bodemonderzoek uitbreiding vestiging Haven',
      'Terras aan de kade, vestiging Haven',
    ])
    expect(await readTitles(page, '/zaken/afgerond', 1)).toEqual(['Havenfeest, kraam van vestiging Haven'])
  })

  test('het menu telt de lopende zaken en het overzicht toont de nieuwste @mobiel', async ({
    page,
    loginAs,
  }) => {
    await loginAs('jeroen')
    await page.goto('/overzicht')
    await expect(titles(page)).toHaveCount(4)
    await page.getByRole('link', { name: 'Bekijk alle zaken (8)' }).click()
    await expect(page).toHaveURL('/zaken')
    // Once beside the content, once in the menu of a small screen.
    await expect(page.getByRole('navigation').getByText('8 lopende zaken')).not.toHaveCount(0)
  })
})
