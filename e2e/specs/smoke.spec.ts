import { expect, test } from '../fixtures/test'

test('het portaal antwoordt en kent de weg naar het inlogscherm @mobiel', async ({ page, checkA11y }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/inloggen')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await checkA11y()
})

test('de gezondheid van het portaal zegt niets over bronnen', async ({ request }) => {
  const response = await request.get('/api/health/live')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
})
