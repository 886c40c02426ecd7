import { SESSIE_COOKIE } from '@/lib/auth/cookies'
import { findPersona } from '../fixtures/login'
import { expect, test } from '../fixtures/test'

test.describe('de sessie', () => {
  test('elke cookie is afgeschermd, en wie u bent staat er niet in', async ({
    context,
    page,
    stack,
    loginFresh,
  }) => {
    const answers: Promise<{ name: string; value: string }[]>[] = []
    page.on('response', (response) => {
      if (response.url().startsWith(stack.portaal)) answers.push(response.headersArray())
    })
    await loginFresh('jeroen')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const seen = (await Promise.all(answers))
      .flat()
      .filter(({ name }) => name.toLowerCase() === 'set-cookie')
      .flatMap(({ value }) => value.split('\n'))
    const names = new Set(seen.map((cookie) => cookie.split('=')[0]))
    // The four of the login itself, the session and the language.
    expect(names.size).toBeGreaterThanOrEqual(6)
    for (const cookie of seen) {
      expect(cookie).toContain('HttpOnly')
      expect(cookie).toContain('Secure')
      expect(cookie).toMatch(/SameSite=(lax|strict)/i)
      expect(cookie).not.toMatch(/domain=/i)
    }
    const sessie = (await context.cookies()).find(({ name }) => name === SESSIE_COOKIE)
    expect(sessie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', expires: -1 })
    // 256 bits, base64url.
    expect(sessie?.value).toMatch(/^[\w-]{43}$/)
  })

  test('opnieuw inloggen geeft een nieuwe sessie en maakt de oude waardeloos', async ({
    context,
    database,
    loginFresh,
    sessieId,
  }) => {
    await loginFresh('daan')
    const first = await sessieId()
    await loginFresh('daan')
    expect(await sessieId()).not.toBe(first)
    expect(await database.kent(first)).toBe(false)
    expect((await context.cookies()).filter(({ name }) => name === SESSIE_COOKIE)).toHaveLength(1)
  })

  test('na 14 minuten niets doen bent u nog ingelogd, na 15 minuten niet meer @mobiel', async ({
    page,
    database,
    loginFresh,
    sessieId,
    checkA11y,
  }) => {
    await loginFresh('jeroen')
    await database.verouder(await sessieId(), 14)
    await page.goto('/zaken')
    await expect(page.getByRole('heading', { level: 1, name: 'Zaken' })).toBeVisible()

    await database.verouder(await sessieId(), 16)
    await page.goto('/zaken/afgerond')
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben u uitgelogd' })).toBeVisible()
    await expect(page.getByText(findPersona('jeroen').naam)).toHaveCount(0)
    await checkA11y()
    await page.getByRole('link', { name: 'Opnieuw inloggen' }).click()
    await page.getByRole('main').getByRole('button', { name: 'DigiD' }).click()
    await page.getByRole('button', { name: findPersona('jeroen').naam }).click()
    await expect(page).toHaveURL('/zaken/afgerond')
  })

  for (const { persona, uren } of [
    { persona: 'jeroen', uren: 2 },
    { persona: 'bakkerij', uren: 4 },
  ] as const) {
    test(`${findPersona(persona).naam} wordt na ${uren} uur altijd uitgelogd, ook bij wie bezig blijft`, async ({
      page,
      database,
      loginFresh,
      sessieId,
    }) => {
      await loginFresh(persona)
      await database.verouderActief(await sessieId(), uren * 60 - 2)
      await page.goto('/zaken')
      await expect(page).toHaveURL('/zaken')
      await database.verouderActief(await sessieId(), 3)
      await page.goto('/zaken')
      await expect(page).toHaveURL(/\/sessie-verlopen/)
    })
  }

  test('na het uitloggen is de sessie overal voorbij en laat de terugknop niets meer zien @mobiel', async ({
    page,
    context,
    database,
    loginFresh,
    sessieId,
    checkA11y,
  }) => {
    const { naam } = findPersona('jeroen')
    await loginFresh('jeroen')
    const id = await sessieId()
    await page.goto('/zaken')
    await expect(page.getByText('Dakkapel aan de voorkant').first()).toBeVisible()

    const loggedOut = page.waitForResponse((response) => response.url().endsWith('/uitloggen'))
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    expect(await (await loggedOut).headerValue('clear-site-data')).toContain('"cache"')
    await expect(page.getByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeVisible()
    await expect(page).toHaveURL('/uitgelogd')
    await checkA11y()
    expect(await database.kent(id)).toBe(false)

    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(naam)).toHaveCount(0)
    await expect(page.getByText('Dakkapel aan de voorkant')).toHaveCount(0)

    // Whoever copied the cookie has nothing either.
    await context.addCookies([
      { name: SESSIE_COOKIE, value: id, domain: 'localhost', path: '/', secure: true },
    ])
    await page.goto('/zaken')
    await expect(page).toHaveURL(/\/sessie-verlopen/)
  })

  test('wie bij DigiD zelf uitlogt, is ook hier uitgelogd', async ({
    context,
    page,
    stack,
    database,
    loginFresh,
    sessieId,
  }) => {
    await loginFresh('jeroen')
    const id = await sessieId()
    await page.goto('/zaken')
    const digid = await context.newPage()
    await digid.goto(`${stack.oidc.digid}/session/end`)
    await digid.getByRole('button', { name: 'Yes, sign me out' }).click()
    await expect.poll(() => database.kent(id)).toBe(false)
    await page.goto('/zaken')
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben u uitgelogd' })).toBeVisible()
  })

  test('een verzonnen sessie opent niets', async ({ page, context }) => {
    await context.addCookies([
      { name: SESSIE_COOKIE, value: 'A'.repeat(43), domain: 'localhost', path: '/', secure: true },
    ])
    await page.goto('/overzicht')
    await expect(page).toHaveURL(/\/sessie-verlopen/)
  })
})
