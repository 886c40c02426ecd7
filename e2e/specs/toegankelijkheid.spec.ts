import { fetchAs } from '../fixtures/fetch-as'
import { openPagina, PAGINAS } from '../fixtures/pages'
import { expect, test } from '../fixtures/test'

test.describe('iedere pagina is toegankelijk', () => {
  for (const pagina of PAGINAS) {
    const { wat, als } = pagina
    test(wat, async ({ page, loginAs, checkA11y }) => {
      if (als) await loginAs(als)
      await openPagina(page, pagina)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByText('Uw zaken worden opgehaald.')).toHaveCount(0)
      await checkA11y()

      // WCAG 1.4.10: 1280 pixels at 400 % leave 320; only up and down is left to scroll.
      await page.setViewportSize({ width: 320, height: 900 })
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }))
      expect(scrollWidth, 'breedte op een scherm van 320').toBeLessThanOrEqual(clientWidth)
      const outside = await page
        .locator('main *')
        .evaluateAll((elements) =>
          elements
            .filter(
              (element) =>
                !element.closest('.mijn-onzichtbaar') && element.getBoundingClientRect().right > 321,
            )
            .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
        )
      expect(outside, 'wat buiten beeld valt').toEqual([])
    })
  }

  test('ook in het Engels, op een klein scherm met het menu open', async ({ page, loginAs, checkA11y }) => {
    await loginAs('jeroen')
    await page.goto('/zaken')
    await page.getByRole('button', { name: 'English' }).click()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('summary').click()
    await checkA11y()
  })
})

test('iedere pagina heeft een eigen titel, met de naam van het portaal', async ({ stack, sessionOf }) => {
  const pages = new Map<string, string>()
  for (const { path, als, via } of PAGINAS.filter(({ wat }) => !/niet bestaat/.test(wat))) {
    const { pathname } = new URL(path, stack.portaal)
    if (via || pages.has(pathname)) continue
    const antwoord = await fetchAs(stack, als ? await sessionOf(als) : null, path)
    pages.set(pathname, /<title>(.*?)<\/title>/.exec(antwoord.text)?.[1] ?? '')
  }
  for (const [pathname, title] of pages) expect(title, pathname).toMatch(/^.+ \| Mijn Waterdam$/)
  const dubbel = [...pages].filter(
    ([, title]) => [...pages.values()].filter((ander) => ander === title).length > 1,
  )
  expect(dubbel, 'titels die twee pagina’s dragen').toEqual([])
})
