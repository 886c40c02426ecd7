import { readFile } from 'node:fs/promises'
import { fetchAs } from '../fixtures/fetch-as'
import { readRegisterDocument } from '../fixtures/register'
import { BESTAAT_NIET, DAKKAPEL, seededDocument, seededZaak, veldzaak } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

const EEN_DATUM =
  /\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/

test.describe('een zaak', () => {
  test('toont waar de zaak staat, welke stappen er waren en welke nog komen @mobiel', async ({
    page,
    loginAs,
  }) => {
    await loginAs('jeroen')
    await page.goto('/zaken')
    await page.getByRole('main').getByRole('link', { name: 'Dakkapel aan de voorkant' }).click()
    await expect(page).toHaveURL(DAKKAPEL.pad)
    await expect(page).toHaveTitle(/Dakkapel aan de voorkant, Kerkstraat 12 \| Mijn Waterdam/)
    const stappen = page.getByRole('region', { name: 'Status' }).getByRole('listitem')
    await expect(stappen).toHaveCount(5)
    await expect(stappen.nth(0)).toContainText('Afgerond:')
    await expect(stappen.nth(2)).toContainText('Huidige stap:')
    await expect(stappen.nth(2)).toHaveAttribute('aria-current', 'step')
    await expect(stappen.nth(2)).toContainText('Wij vroegen de welstandscommissie om advies.')
    await expect(stappen.nth(2)).toContainText(EEN_DATUM)
    await expect(stappen.nth(4)).toContainText('Nog niet gestart:')
  })

  test('legt uit wanneer het klaar is, en waarom het langer duurt', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto(DAKKAPEL.pad)
    const gegevens = page.getByRole('region', { name: 'Gegevens' })
    await expect(gegevens).toContainText(/Verwacht klaar\s*rond \d/)
    await expect(gegevens).toContainText(/Uiterlijk klaar\s*\d/)
    await expect(gegevens).toContainText(
      /Wij hebben 6\sweken meer tijd nodig. Reden: Er is meer tijd nodig voor het welstandsadvies/,
    )
    await expect(gegevens).toContainText('Kerkstraat 12, 1234 AB Waterdam')
    await page.goto(seededZaak('waterdam', 'jeroen-bijstand').pad)
    await expect(gegevens).toContainText('Reden: Wij wachten op gegevens van u')
    // An extension that is there but empty is no extension.
    await loginAs('fatima')
    await page.goto(veldzaak('verlenging-leeg').pad)
    await expect(page.getByText('meer tijd nodig')).toHaveCount(0)
  })

  test('toont de onderdelen van een zaak die ook van u zijn, en de weg terug', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto(DAKKAPEL.pad)
    const delen = page.getByRole('region', { name: 'Onderdelen van deze zaak' })
    await delen.getByRole('link', { name: 'Welstandsadvies dakkapel' }).click()
    await page.getByRole('link', { name: 'Bekijk die zaak' }).click()
    await expect(page).toHaveURL(DAKKAPEL.pad)
  })

  test('G05 is hij klaar, dan staan resultaat, besluit en bezwaartermijn erbij', async ({
    page,
    loginAs,
  }) => {
    await loginAs('jeroen')
    await page.goto(seededZaak('waterdam', 'jeroen-geluidsisolatie').pad)
    await expect(page.getByText('Resultaat: Toegekend')).toBeVisible()
    await expect(page.getByText('U krijgt € 2.350 subsidie.')).toBeVisible()
    const besluiten = page.getByRole('region', { name: 'Besluiten' })
    await expect(besluiten).toContainText('Besluit subsidie geluidsisolatie')
    await expect(besluiten).toContainText(/Bezwaar maken (kan|kon) tot en met \d/)
    await expect(besluiten.getByRole('link', { name: 'Besluit subsidie' })).toBeVisible()
  })

  test('een besluit dat nog niet is bekendgemaakt, ziet niemand', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto(veldzaak('besluit-nog-niet-bekend').pad)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kwijtschelding belastingen')
    await expect(page.getByText('Nog niet bekendgemaakt')).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Besluiten' })).toHaveCount(0)
  })

  test('wie gemachtigd is, leest dat', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto(veldzaak('gemachtigde').pad)
    await expect(page.getByText('U bekijkt deze zaak als gemachtigde.')).toBeVisible()
  })

  test('ook een rommelig register geeft hele pagina’s', async ({ page, loginAs }) => {
    await loginAs('fatima')
    for (const { naam, huidig } of [
      { naam: 'volgnummer-dubbel', huidig: 1 },
      { naam: 'volgnummer-ontbreekt', huidig: 1 },
      { naam: 'twee-eindstatussen', huidig: 0 },
      { naam: 'zonder-statustekst', huidig: 1 },
      { naam: 'einddatum-zonder-eindstatus', huidig: 0 },
      { naam: 'eindstatus-zonder-einddatum', huidig: 1 },
      { naam: 'status-buiten-lijst', huidig: 1 },
      { naam: 'zonder-status', huidig: 0 },
      { naam: 'afgerond-zonder-resultaat', huidig: 0 },
      { naam: 'omschrijving-leeg', huidig: 1 },
      { naam: 'omschrijving-80-tekens', huidig: 1 },
      { naam: 'meer-rollen', huidig: 1 },
      { naam: 'zaaktype-nieuwe-versie-oud', huidig: 0 },
    ] as const) {
      await page.goto(veldzaak(naam).pad)
      await expect(page.getByRole('heading', { level: 1 }), naam).toHaveText(/\S/)
      await expect(page.getByRole('region', { name: 'Status' }), naam).toBeVisible()
      await expect(page.getByText('Er ging iets mis'), naam).toHaveCount(0)
      await expect(page.getByText('nu niet laten zien'), naam).toHaveCount(0)
      await expect(page.locator('[aria-current=step]'), naam).toHaveCount(huidig)
    }
  })

  test('een zaak die niet bestaat en een zaak van een ander geven dezelfde pagina @mobiel', async ({
    page,
    loginAs,
    checkA11y,
  }) => {
    await loginAs('lucas')
    const pages: (string | null)[] = []
    for (const path of [BESTAAT_NIET.pad, DAKKAPEL.pad, '/zaken/geenregister/x', '/zaken/waterdam/x']) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
      pages.push(await page.getByRole('main').textContent())
    }
    expect(new Set(pages).size).toBe(1)
    await checkA11y()
  })
})

test.describe('documenten', () => {
  test('G08 wat u downloadt is byte voor byte wat de gemeente heeft, en blijft een bijlage', async ({
    page,
    loginAs,
    stack,
  }) => {
    await loginAs('jeroen')
    await page.goto(DAKKAPEL.pad)
    const lijst = page.getByRole('region', { name: 'Documenten' })
    await expect(lijst.getByRole('link', { name: 'Aanvraagformulier' })).toBeVisible()
    await expect(page.getByText('Interne notitie')).toHaveCount(0)
    for (const [plaats, { titel, bestand, type }] of [
      { titel: 'Aanvraagformulier', bestand: 'aanvraagformulier.pdf', type: 'application/pdf' },
      { titel: 'Tekening voorgevel', bestand: 'tekening gevel.jpg', type: 'image/jpeg' },
    ].entries()) {
      const response = page.waitForResponse((candidate) => candidate.url().includes('/documenten/'))
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        lijst.getByRole('link', { name: titel }).click(),
      ])
      expect(download.suggestedFilename()).toBe(bestand)
      const bytes = await readFile(await download.path())
      const uuid = seededDocument('waterdam', 'jeroen-dakkapel', plaats)
      expect(bytes.equals(await readRegisterDocument(stack, 0, uuid))).toBe(true)
      const headers = (await response).headers()
      expect(headers['content-type']).toBe(type)
      expect(headers['content-disposition']).toMatch(/^attachment; filename/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['content-security-policy']).toContain('sandbox')
      expect(headers['cache-control']).toContain('no-store')
    }
  })

  test('het nieuwste register beslist zelf welk document u ziet', async ({ page, loginAs }) => {
    await loginAs('jeroen')
    await page.goto(veldzaak('tonen-aan-initiator').pad)
    await expect(page.getByRole('link', { name: 'Asbestinventarisatie' })).toBeVisible()
    await expect(page.getByText('Controlelijst toezichthouder')).toHaveCount(0)
  })

  test('alleen wat af en niet te vertrouwelijk is, staat in de lijst en is te downloaden', async ({
    page,
    loginAs,
    stack,
    sessionOf,
  }) => {
    await loginAs('fatima')
    const { pad, register } = veldzaak('documenten-in-elke-status')
    await page.goto(pad)
    const lijst = page.getByRole('region', { name: 'Documenten' })
    for (const titel of [
      'Definitief (',
      'Gearchiveerd (',
      'Ontvangen zonder status',
      'Definitief en openbaar',
      'Brief met een heel lange titel',
    ])
      await expect(lijst.getByRole('link', { name: titel })).toHaveCount(1)
    const verborgen = {
      'In bewerking': 0,
      'Ter vaststelling': 1,
      'Definitief en zeer geheim': 5,
      'Zonder inhoud': 7,
    }
    for (const [titel, plaats] of Object.entries(verborgen)) {
      await expect(page.getByText(titel)).toHaveCount(0)
      const uuid = seededDocument(register, 'veld-documenten-in-elke-status', plaats)
      const answer = await fetchAs(stack, await sessionOf('fatima'), `${pad}/documenten/${uuid}`)
      expect(answer.status, titel).toBe(404)
    }
    expect(await page.content()).not.toMatch(/zeer.geheim|in_bewerking/)
  })

  test('zijn de documenten weg uit het archief, dan staat dat er vriendelijk @mobiel', async ({
    page,
    loginAs,
    checkA11y,
  }) => {
    await loginAs('fatima')
    const { pad, register } = veldzaak('gearchiveerd-documenten-weg')
    await page.goto(pad)
    await expect(
      page.getByText('Deze zaak is gearchiveerd. Het kan zijn dat documenten er niet meer zijn.'),
    ).toBeVisible()
    const uuid = seededDocument(register, 'veld-gearchiveerd-documenten-weg', 0)
    await page.goto(`${pad}/documenten/${uuid}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Dit document is er niet meer' })).toBeVisible()
    await checkA11y()
    await page.getByRole('link', { name: 'Terug naar de zaak' }).click()
    await expect(page).toHaveURL(pad)
  })
})
