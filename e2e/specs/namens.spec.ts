import { findPersona } from '../fixtures/login'
import { kiesNamens, namensBalk, stopNamens } from '../fixtures/namens'
import { DAKKAPEL } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

const JEROEN = findPersona('jeroen').naam

test('wie een ander vertegenwoordigt ziet wat van die ander is, en wordt weer zichzelf @mobiel', async ({
  page,
  loginFresh,
  checkA11y,
}) => {
  await loginFresh('sanne')
  expect((await page.goto(DAKKAPEL.pad))?.status()).toBe(404)
  await page.goto('/profiel')
  await page.getByRole('link', { name: 'Kies namens wie u handelt' }).click()
  await expect(page.getByRole('radio', { name: 'Mijzelf' })).toBeChecked()
  await checkA11y()

  await kiesNamens(page, JEROEN)
  for (const pad of ['/overzicht', '/zaken', '/taken', '/berichten', '/contactmomenten', DAKKAPEL.pad]) {
    expect((await page.goto(pad))?.status(), pad).toBe(200)
    await expect(namensBalk(page), pad).toContainText(`U handelt namens ${JEROEN}`)
  }
  await checkA11y()
  await page.goto('/zaken')
  await expect(page.getByText('Lopend (8)')).toBeVisible()
  await page.goto('/contactmomenten')
  await expect(page.getByRole('main')).toContainText(
    'Lantaarnpaal brandt niet, hoek Kerkstraat en Dorpsplein',
  )
  await page.goto('/profiel')
  await expect(page.getByRole('main')).toContainText(`U handelt namens ${JEROEN}. Dit is uw eigen profiel.`)
  await checkA11y()

  await stopNamens(page)
  expect((await page.goto(DAKKAPEL.pad))?.status()).toBe(404)
})

test('wie niemand vertegenwoordigt kan voor niemand handelen, ook niet met diens kenmerk', async ({
  page,
  loginFresh,
}) => {
  await loginFresh('sanne')
  await page.goto('/profiel/namens')
  const klant = await page.getByRole('radio', { name: new RegExp(JEROEN) }).getAttribute('value')
  await page.context().clearCookies()

  await loginFresh('lucas')
  await page.goto('/profiel')
  await expect(page.getByRole('link', { name: /[Nn]amens/ })).toHaveCount(0)
  await page.goto('/profiel/namens')
  await expect(page.getByRole('main')).toContainText('niet bekend dat u namens een ander mag handelen')
  for (const kenmerk of [klant ?? '', '00000000-0000-4000-8000-000000000000', 'onzin']) {
    const status = await page.evaluate(async (waarde) => {
      const body = new URLSearchParams({ klant: waarde })
      return (await fetch('/profiel/namens/kies', { method: 'POST', body })).status
    }, kenmerk)
    expect(status, kenmerk).toBe(404)
  }
  expect((await page.goto(DAKKAPEL.pad))?.status()).toBe(404)
})

test('eindigt de vertegenwoordiging, dan is de volgende pagina niet meer van de ander', async ({
  page,
  loginFresh,
  database,
  checkA11y,
}) => {
  await loginFresh('sanne')
  await kiesNamens(page, JEROEN)
  await database.zonderVertegenwoordigingen(async () => {
    await page.goto(DAKKAPEL.pad)
    await expect(page).toHaveURL('/profiel/namens/vervallen')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('U handelt niet meer namens een ander')
    await expect(namensBalk(page)).toHaveCount(0)
    await checkA11y()
    expect((await page.goto(DAKKAPEL.pad))?.status()).toBe(404)
  })
  // It does not come back by itself.
  expect((await page.goto(DAKKAPEL.pad))?.status()).toBe(404)
})
