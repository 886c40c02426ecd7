import { SESSIE_COOKIE } from '@/lib/auth/cookies'
import { personas } from '@/sandbox/personas'
import { fetchAs } from '../fixtures/fetch-as'
import { chooseInlogmiddel, findPersona } from '../fixtures/login'
import { expect, test } from '../fixtures/test'

test.describe('inloggen', () => {
  for (const { id, naam } of personas) {
    test(`${naam} logt in en wordt met naam begroet`, async ({ page, loginFresh }) => {
      await loginFresh(id)
      await expect(page.getByRole('heading', { level: 1, name: `Welkom, ${naam}` })).toBeVisible()
      await expect(page.getByRole('banner').getByText(naam)).toBeVisible()
    })
  }

  test('wie eerst moet inloggen, komt daarna op de pagina die hij wilde zien', async ({ page }) => {
    await page.goto('/zaken/afgerond?sorteer=naam')
    await expect(page).toHaveURL(/\/inloggen\?terug=/)
    await chooseInlogmiddel(page, 'DigiD')
    await page.getByRole('button', { name: findPersona('daan').naam }).click()
    await expect(page).toHaveURL('/zaken/afgerond?sorteer=naam')
  })

  for (const terug of ['//kwaad.example', '/uitloggen']) {
    test(`na het inloggen kan niemand worden doorgestuurd naar ${terug}`, async ({ page }) => {
      await page.goto(`/inloggen?${new URLSearchParams({ terug })}`)
      await chooseInlogmiddel(page, 'DigiD')
      await page.getByRole('button', { name: findPersona('daan').naam }).click()
      await expect(page).toHaveURL('/overzicht')
    })
  }

  test('wie annuleert, leest dat er niets is gebeurd en kan opnieuw inloggen @mobiel', async ({
    page,
    checkA11y,
  }) => {
    await page.goto('/inloggen')
    await chooseInlogmiddel(page, 'DigiD')
    await page.getByRole('button', { name: 'Annuleren' }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: 'U heeft het inloggen geannuleerd' }),
    ).toBeVisible()
    await checkA11y()
    await page.getByRole('link', { name: 'Opnieuw inloggen' }).click()
    await expect(page).toHaveURL(/\/inloggen/)
  })

  test('mislukt het inloggen, dan staat er wat u kunt doen en welke code u noemt @mobiel', async ({
    page,
    checkA11y,
  }) => {
    await page.goto('/inloggen')
    await chooseInlogmiddel(page, 'eHerkenning')
    await page.getByRole('button', { name: 'Inloggen laten mislukken' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Het inloggen is niet gelukt' })).toBeVisible()
    await expect(page.getByText(/Noem dan deze code: [0-9A-F]{8}/i)).toBeVisible()
    await checkA11y()
  })

  for (const { persona, niveau } of [
    { persona: 'jeroen', niveau: 'Basis' },
    { persona: 'bakkerij', niveau: 'EH2+' },
  ] as const) {
    const { naam, middel } = findPersona(persona)
    test(`${middel} op niveau ${niveau} is te laag: u bent niet ingelogd en leest waarom`, async ({
      page,
      context,
      checkA11y,
    }) => {
      await page.goto('/inloggen')
      await chooseInlogmiddel(page, middel)
      await page.getByLabel('Niveau').selectOption({ label: niveau })
      await page.getByRole('button', { name: naam, exact: true }).click()
      await expect(
        page.getByRole('heading', { level: 1, name: 'U moet op een veiligere manier inloggen' }),
      ).toBeVisible()
      await checkA11y()
      expect((await context.cookies()).map(({ name }) => name)).not.toContain(SESSIE_COOKIE)
      await page.goto('/overzicht')
      await expect(page).toHaveURL(/\/inloggen/)
    })
  }

  test('een hoger niveau dan nodig is ook goed', async ({ page }) => {
    await page.goto('/inloggen')
    await chooseInlogmiddel(page, 'DigiD')
    await page.getByLabel('Niveau').selectOption({ label: 'Hoog' })
    await page.getByRole('button', { name: findPersona('daan').naam }).click()
    await expect(page).toHaveURL('/overzicht')
  })

  test('het adres waarmee de inlogdienst iemand terugstuurt, werkt geen tweede keer', async ({
    page,
    context,
    loginFresh,
  }) => {
    let callback = ''
    page.on('request', (request) => {
      if (request.url().includes('/api/auth/callback/')) callback = request.url()
    })
    await loginFresh('daan')
    await context.clearCookies()
    await page.goto(callback)
    await expect(page.getByRole('heading', { level: 1, name: 'Het inloggen is niet gelukt' })).toBeVisible()
    expect((await context.cookies()).map(({ name }) => name)).not.toContain(SESSIE_COOKIE)
  })

  for (const { wat, headers } of [
    { wat: 'een andere site', headers: { origin: 'https://kwaad.example' } },
    { wat: 'een ander deel van internet, zegt de browser', headers: { 'sec-fetch-site': 'cross-site' } },
    { wat: 'wie dat niet zegt', headers: {} },
  ]) {
    test(`een formulier van ${wat} kan niemand laten inloggen of uitloggen`, async ({ stack }) => {
      for (const path of ['/inloggen/start', '/uitloggen']) {
        const answer = await fetchAs(stack, null, path, {
          method: 'POST',
          body: 'middel=digid',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        })
        expect(answer.status, path).toBe(403)
        expect(answer.headers.getSetCookie(), path).toEqual([])
      }
    })
  }
})
