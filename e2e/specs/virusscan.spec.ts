import type { Page } from '@playwright/test'
import { findClamd } from '@/scripts/stack/clamd'
import { bestand, MB } from '../fixtures/bestanden'
import { createTaak } from '../fixtures/create-taak'
import { openTaak } from '../fixtures/open-taak'
import { BIJSTAND, GEDEELD } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'
import { createVirusscanner, EICAR } from '../fixtures/virusscanner'

test.skip(!findClamd(), 'clamd (Debian: clamav-daemon) ontbreekt op deze machine')
test.describe.configure({ mode: 'serial' })

const scanner = createVirusscanner()
const TOELICHTING = 'Dit is mijn loonstrook van oktober.'
let titel = ''

/** The files first: once they are listed the scripts run, and nothing moves the cursor in a field any more. */
async function vulIn(page: Page, bestanden: ReturnType<typeof bestand>[]): Promise<void> {
  await page.getByLabel('Loonstrook', { exact: true }).setInputFiles(bestanden)
  await expect(page.getByRole('list', { name: 'Gekozen bestanden' })).toBeVisible()
  await page.getByLabel('Toelichting').fill(TOELICHTING)
}

test.beforeAll(async () => {
  titel = await createTaak({
    persona: 'jeroen',
    titel: 'Stuur uw loonstrook met toelichting',
    termijn: 45,
    zaak: BIJSTAND,
    inhoud: {
      soort: 'formulier',
      details: {
        formulierDefinitie: {
          components: [
            { type: 'textarea', key: 'toelichting', label: 'Toelichting', validate: { required: true } },
            { type: 'file', key: 'loonstrook', label: 'Loonstrook', validate: { required: true } },
          ],
        },
      },
    },
  })
})

test('een bestand met een virus wordt geweigerd en niet bewaard; de rest van het formulier blijft staan @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  await loginAs('jeroen')
  await openTaak(page, titel)
  await vulIn(page, [
    bestand('goed.pdf'),
    bestand('besmet.pdf', `%PDF-1.7\n${EICAR}`),
    bestand('eicar.txt', EICAR),
  ])
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Er zijn 2 fouten gevonden' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'In besmet.pdf vonden wij een virus.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'In eicar.txt vonden wij een virus.' })).toBeVisible()
  const toegevoegd = page.getByRole('list', { name: 'Toegevoegde bestanden' })
  await expect(toegevoegd.getByRole('listitem')).toHaveCount(1)
  await expect(toegevoegd).toContainText('goed.pdf')
  await expect(page.getByLabel('Toelichting')).toHaveValue(TOELICHTING)
  await checkA11y()
  await toegevoegd.getByRole('button', { name: 'Verwijder goed.pdf' }).click()
  await expect(toegevoegd).toHaveCount(0)
})

for (const { hoe, weg, terug } of [
  {
    hoe: 'er niet is',
    weg: () => scanner.stop(),
    terug: () => scanner.start(),
  },
  {
    hoe: 'niet op tijd antwoordt',
    weg: async () => scanner.sta('stil'),
    terug: async () => scanner.sta('weer aan'),
  },
])
  test(`als de virusscanner ${hoe}, wordt een bestand bewaard en niet verstuurd, en lukt het daarna met één knop`, async ({
    page,
    loginAs,
    checkA11y,
  }) => {
    await loginAs('jeroen')
    await openTaak(page, titel)
    await vulIn(page, [
      bestand('loonstrook.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2 * MB)])),
    ])
    await weg()
    try {
      await page.getByRole('button', { name: 'Verder' }).click()
      await expect(
        page.getByRole('link', { name: 'Wij konden loonstrook.pdf nu niet op virussen controleren' }),
      ).toBeVisible()
      await expect(page.getByRole('list', { name: 'Toegevoegde bestanden' })).toContainText(
        'nog niet gecontroleerd',
      )
      await expect(page.getByLabel('Toelichting')).toHaveValue(TOELICHTING)
      await checkA11y()
    } finally {
      await terug()
    }
    await page.getByRole('button', { name: 'Opnieuw controleren' }).click()
    await expect(page.getByText('nog niet gecontroleerd')).toHaveCount(0)
    await expect(page.getByRole('list', { name: 'Toegevoegde bestanden' })).toContainText('loonstrook.pdf')
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
    await page.getByRole('button', { name: 'Aanpassen' }).click()
    await page.getByRole('button', { name: 'Verwijder loonstrook.pdf' }).click()
    await expect(page.getByRole('list', { name: 'Toegevoegde bestanden' })).toHaveCount(0)
  })

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('wordt een virus bij een zaak geweigerd, en een goed bestand toegevoegd', async ({
    page,
    loginAs,
  }) => {
    // Not the one who posted all the others: how often one may post in a minute is limited.
    await loginAs('sanne')
    await page.goto(GEDEELD.pad)
    await page.getByRole('link', { name: 'Document toevoegen' }).click()
    await page.getByLabel('Bouwtekening').check()
    const veld = page.getByLabel('Documenten', { exact: true })
    await veld.setInputFiles([bestand('eicar.txt', EICAR)])
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('link', { name: 'In eicar.txt vonden wij een virus.' })).toBeVisible()
    await expect(page.getByLabel('Bouwtekening')).toBeChecked()
    await veld.setInputFiles([bestand('schoon.txt', 'een gewone regel')])
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('button', { name: 'Versturen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Uw documenten zijn toegevoegd' })).toBeVisible()
  })
})
