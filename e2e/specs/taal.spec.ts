import { DAKKAPEL } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

test('u kiest een taal, blijft waar u was, en de keuze blijft bewaard @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/zaken/afgerond')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/zaken/afgerond')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Log out' })).toBeVisible()
  await page.goto(DAKKAPEL.pad)
  await expect(page.getByRole('heading', { level: 2, name: 'Documents' })).toBeVisible()
  // What the municipality wrote stays Dutch, and says so to a screen reader.
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nl')
  await checkA11y()
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test.describe('in een Engelse browser', () => {
  test.use({ locale: 'en-GB' })

  test('is het portaal Engels tot u anders kiest', async ({ page }) => {
    await page.goto('/inloggen')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Inloggen bij Mijn Waterdam' })).toBeVisible()
  })
})

test('uw profiel is ook in het Engels: datums, landen en vaste woorden, en wat Nederlands blijft zegt dat', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await page.goto('/profiel')
  await page.getByRole('button', { name: 'English' }).click()
  const persoon = page.getByRole('region', { name: 'Personal details' })
  await expect(persoon).toContainText('12 March 1985')
  await expect(persoon).toContainText('Netherlands')
  await expect(persoon.getByText('Waterdam', { exact: true }).first()).toHaveAttribute('lang', 'nl')
  await checkA11y()
})
