import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HUISSTIJLEN } from '@/themes/gemeenten'
import { openPagina, PAGINAS } from '../fixtures/pages'
import { expect, test } from '../fixtures/test'

const HOOFDPAGINAS = PAGINAS.filter(({ wat }) =>
  [
    'inloggen',
    'overzicht',
    'lopende zaak',
    'afgeronde zaken als tabel',
    'taken',
    'berichten',
    'contactmomenten',
    'keuze voor meldingen',
  ].includes(wat),
)

/** The style sheets hold every theme; the class of the document chooses one. */
const kiesThema = (page: Page, thema: string) =>
  page.evaluate((naam) => {
    const { classList } = document.documentElement
    for (const klasse of classList) if (klasse.startsWith('thema-')) classList.remove(klasse)
    classList.add(`thema-${naam}`)
  }, thema)

test('iedere huisstijl is te lezen: genoeg contrast, en alles past op een smal scherm', async ({
  page,
  loginAs,
}) => {
  test.slow()
  for (const pagina of HOOFDPAGINAS) {
    if (pagina.als) await loginAs(pagina.als)
    await openPagina(page, pagina)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const { id } of HUISSTIJLEN) {
      await kiesThema(page, id)
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      const flets = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))
      expect(flets, `te weinig contrast op ${pagina.wat} in ${id}`).toEqual([])
      await page.setViewportSize({ width: 320, height: 900 })
      const past = await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      )
      expect(past, `${pagina.wat} past op 320 pixels in ${id}`).toBe(true)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  }
})

test('wie minder beweging wil, ziet niets bewegen', async ({ page, loginAs }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await loginAs('jeroen')
  for (const path of ['/overzicht', '/berichten']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const bewegend = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return (
            animationName !== 'none' ||
            transitionDuration.split(',').some((duur) => Number.parseFloat(duur) > 0)
          )
        })
        .map((element) => element.className),
    )
    expect(bewegend, path).toEqual([])
  }
})

test('met de kleuren van Windows houden knoppen, velden en kaarten hun rand, en is te zien waar u bent', async ({
  page,
  loginAs,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await loginAs('jeroen')
  for (const path of ['/overzicht', '/taken/afgerond', '/contactmomenten/vraag']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const zonderRand = await page
      .locator('.nl-button, .mijn-kaart, .mijn-taak, .utrecht-textbox, .utrecht-textarea, .utrecht-select')
      .evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element)
            return borderBlockEndStyle === 'none' || Number.parseFloat(borderBlockEndWidth) === 0
          })
          .map((element) => element.textContent),
      )
    expect(zonderRand, path).toEqual([])
    const rand = (element: Element) => getComputedStyle(element).borderInlineStartColor
    const navigatie = page.getByRole('navigation', { name: 'Mijn omgeving' })
    const hier = await navigatie.locator('[aria-current]').evaluate(rand)
    expect(hier, path).not.toBe(await navigatie.locator('a:not([aria-current])').first().evaluate(rand))
  }
})

test('op papier staat de inhoud, zonder menu, knoppen en voet', async ({ page, loginAs }) => {
  await loginAs('jeroen')
  await openPagina(page, { wat: 'zaak', path: '/zaken', via: 'Dakkapel aan de voorkant, Kerkstraat 12' })
  await page.emulateMedia({ media: 'print' })
  for (const kop of ['Status', 'Gegevens', 'Documenten'])
    await expect(page.getByRole('heading', { level: 2, name: kop, exact: true })).toBeVisible()
  await expect(page.getByText('Gemeente', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('navigation', { includeHidden: false })).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Document toevoegen' })).toBeHidden()
})
