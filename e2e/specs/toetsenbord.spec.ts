import type { Page } from '@playwright/test'
import { DAKKAPEL } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

/** Presses Tab until this is in focus, as somebody without a mouse would; gives what was passed on the way. */
async function tabTo(page: Page, name: string | RegExp): Promise<string[]> {
  const passed: string[] = []
  for (let index = 0; index < 40; index += 1) {
    await page.keyboard.press('Tab')
    const focus = page.locator(':focus')
    const text = ((await focus.textContent()) ?? '').trim()
    passed.push(text)
    await expect(focus).toBeInViewport()
    if (typeof name === 'string' ? text === name : name.test(text)) return passed
  }
  throw new Error(`${name} is met het toetsenbord niet te bereiken. Wel: ${passed.join(' | ')}`)
}

test.describe('met alleen het toetsenbord', () => {
  test('slaat u met de eerste toets het menu over', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto('/zaken')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  })

  test('komt u van het inlogscherm tot in een zaak en weer naar buiten', async ({ page, loginFresh }) => {
    await loginFresh('jeroen')
    await page.goto('/overzicht')
    await expect(page.getByRole('link', { name: /Bekijk alle zaken/ })).toBeVisible()
    await tabTo(page, /^Bekijk alle zaken/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/zaken')
    await expect(page.getByRole('main').locator('a.mijn-dekkend')).toHaveCount(8)
    const passed = await tabTo(page, 'Dakkapel aan de voorkant, Kerkstraat 12')
    // The order of reading: frame, navigation, tabs, then the zaken as they stand.
    expect(passed[0]).toBe('Direct naar de inhoud')
    expect(passed.findIndex((text) => text.startsWith('Lopend'))).toBeLessThan(
      passed.findIndex((text) => text.startsWith('Lantaarnpaal')),
    )
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(DAKKAPEL.pad)
    await tabTo(page, /^Aanvraagformulier/)
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toBe('aanvraagformulier.pdf')
    await page.goto('/zaken')
    await tabTo(page, 'Uitloggen')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/uitgelogd')
  })

  test('is altijd te zien waar u bent', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto('/zaken')
    await expect(page.getByRole('main').locator('a.mijn-dekkend')).toHaveCount(8)
    for (let index = 0; index < 12; index += 1) {
      await page.keyboard.press('Tab')
      const { style, width, shadow } = await page.locator(':focus').evaluate((element) => {
        // A link that covers its card shows the focus on the card.
        const own = getComputedStyle(element)
        const after = getComputedStyle(element, '::after')
        const shown = own.outlineStyle === 'none' ? after : own
        return { style: shown.outlineStyle, width: shown.outlineWidth, shadow: own.boxShadow }
      })
      expect(
        style !== 'none' || shadow !== 'none',
        await page.locator(':focus').textContent().then(String),
      ).toBe(true)
      if (style !== 'none') expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2)
    }
  })
})

test('op een telefoon zit het menu achter een knop, en werkt het zonder muis @mobiel', async ({
  page,
  loginAs,
}) => {
  await loginAs('jeroen')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/overzicht')
  const menu = page.getByRole('navigation', { name: 'Menu' })
  await expect(menu.getByRole('link', { name: 'Zaken' })).toBeHidden()
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(menu.getByRole('link', { name: /Zaken/ })).toBeVisible()
  await menu.getByRole('link', { name: /Zaken/ }).click()
  await expect(page).toHaveURL('/zaken')
})
