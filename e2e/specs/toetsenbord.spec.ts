import { createTaak } from '../fixtures/create-taak'
import { findPersona } from '../fixtures/login'
import { readCode } from '../fixtures/read-post'
import { DAKKAPEL, GEDEELD } from '../fixtures/seed'
import { expectZichtbaar, tabThrough, tabTo } from '../fixtures/tab-to'
import { expect, test } from '../fixtures/test'

const PDF = {
  name: 'huurcontract.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
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

  test('komt u van het inlogscherm tot in een zaak en weer naar buiten', async ({ page }) => {
    await page.goto('/inloggen')
    await tabTo(page, 'Inloggen met DigiD')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Simulatie van DigiD' })).toBeVisible()
    await tabTo(page, findPersona('jeroen').naam)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/overzicht')
    await expect(page.getByRole('link', { name: /Bekijk alle zaken/ })).toBeVisible()
    await tabTo(page, /^Bekijk alle zaken/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/zaken')
    await expect(page.getByRole('main').locator('a.mijn-dekkend')).toHaveCount(8)
    const passed = await tabTo(page, 'Dakkapel aan de voorkant, Kerkstraat 12')
    // The order of reading: frame, navigation, tabs, then the zaken as they stand.
    expect(passed[0]?.naam).toBe('Direct naar de inhoud')
    expect(passed.findIndex(({ naam }) => naam.startsWith('Lopend'))).toBeLessThan(
      passed.findIndex(({ naam }) => naam.startsWith('Lantaarnpaal')),
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

  test('is op iedere soort pagina te zien waar u bent, en komt u er ook weer uit', async ({
    page,
    loginAs,
  }) => {
    test.slow()
    await loginAs('jeroen')
    for (const path of [
      '/overzicht',
      DAKKAPEL.pad,
      `${DAKKAPEL.pad}/document-toevoegen`,
      '/berichten',
      '/contactmomenten/vraag',
      '/profiel',
      '/profiel/meldingen',
    ]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // What still comes in would move the page under the focus.
      await expect(page.getByText(/worden opgehaald\.|Wij halen deze gegevens op\./)).toHaveCount(0)
      const haltes = await tabThrough(page)
      expectZichtbaar(haltes, path)
      expect(haltes[0]?.naam, path).toBe('Direct naar de inhoud')
      expect(haltes.at(-1)?.naam, path).toBe('English')
    }
  })

  test('vult u een formulier in, kiest u een bestand en verstuurt u de taak', async ({
    page,
    loginAs,
    regie,
  }) => {
    test.slow()
    // The register forgets the file after the test.
    await regie.wisStoringen()
    const titel = await createTaak({
      persona: 'lucas',
      titel: 'Vertel meer over de dakkapel',
      termijn: 30,
      zaak: GEDEELD,
      inhoud: { soort: 'formulier', details: { formulierDefinitie: FORMULIER } },
    })
    await loginAs('lucas')
    await page.goto('/taken')
    await tabTo(page, titel)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()

    await tabTo(page, 'Verder')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Er zijn 4 fouten gevonden' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('Ja')).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel('Nee')).toBeChecked()
    await tabTo(page, 'Hoeveel tegels?')
    await page.keyboard.type('12')
    // The button comes with the script.
    await expect(page.getByText('Bestanden kiezen')).toBeVisible()
    await tabTo(page, 'Foto')
    const kiezer = page.waitForEvent('filechooser')
    await page.keyboard.press('Space')
    await (await kiezer).setFiles([PDF])
    await expect(page.getByRole('list', { name: 'Gekozen bestanden, nog niet verstuurd' })).toContainText(
      PDF.name,
    )
    await tabTo(page, 'Dit klopt')
    await page.keyboard.press('Space')
    await tabTo(page, 'Verder')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(PDF.name)
    await tabTo(page, 'Versturen')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben het ontvangen' })).toBeVisible()
  })

  test('gaat u betalen, bedenkt u zich, en leest en archiveert u een bericht', async ({ page, loginAs }) => {
    await loginAs('bakkerij')
    await page.goto('/taken')
    await tabTo(page, 'Betaal de precario voor uw terras')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Betaal de precario/ })).toBeVisible()
    await tabTo(page, /betalen$|^Betalen$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Nagebootste betaaldienst' })).toBeVisible()
    await tabTo(page, 'Annuleer')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'U heeft de betaling geannuleerd' })).toBeVisible()

    await page.goto('/berichten')
    await tabTo(page, /^(Nieuw: )?Betaal de leges voor uw terras$/)
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('heading', { level: 1, name: 'Betaal de leges voor uw terras' }),
    ).toBeVisible()
    await tabTo(page, 'Naar archief')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toContainText('1 bericht staat nu in het archief.')
  })

  test('kiest u een vestiging en logt u uit', async ({ page, loginFresh }) => {
    await loginFresh('bakkerij')
    await page.goto('/profiel/vestiging')
    await tabTo(page, 'Het hele bedrijf')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel(/Haven/)).toBeChecked()
    await tabTo(page, 'Opslaan')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Namens wie u handelt' })).toContainText('Haven')
    await tabTo(page, 'Uitloggen')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/uitgelogd')
  })

  test('stelt u een vraag', async ({ page, loginAs }) => {
    await loginAs('sanne')
    await page.goto('/contactmomenten')
    await tabTo(page, 'Stel een vraag')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Stel een vraag' })).toBeVisible()
    await tabTo(page, 'Onderwerp')
    await page.keyboard.type('De stoep')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Wanneer is de stoep klaar?')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben uw vraag ontvangen' })).toBeVisible()
  })

  test('voegt u een e-mailadres toe', async ({ page, loginAs, stack }) => {
    const adres = `sanne${Date.now()}@voorbeeld.nl`
    await loginAs('sanne')
    await page.goto('/profiel/contactgegevens')
    await tabTo(page, 'E-mailadres toevoegen')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'E-mailadres toevoegen' })).toBeVisible()
    await tabTo(page, 'E-mailadres')
    await page.keyboard.type(adres)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Vul de code in' })).toBeVisible()
    await tabTo(page, 'Code')
    await page.keyboard.type(await readCode(stack, adres))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText('Uw e-mailadres is toegevoegd.')
  })

  test('kiest u uw meldingen', async ({ page, loginAs }) => {
    await loginAs('sanne')
    await page.goto('/profiel/meldingen')
    await tabTo(page, /^Zaken\s?er verandert/)
    await expect(page.locator(':focus')).toBeChecked()
    await page.keyboard.press('Space')
    await expect(page.locator(':focus')).not.toBeChecked()
    await tabTo(page, /^Direct|^Eén keer per dag/)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Opslaan')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText('Uw keuze voor meldingen is opgeslagen.')
  })
})

const FORMULIER = {
  components: [
    {
      type: 'radio',
      key: 'eerder',
      label: 'Was dit er eerder?',
      validate: { required: true },
      values: [
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
      ],
    },
    { type: 'number', key: 'tegels', label: 'Hoeveel tegels?', validate: { required: true } },
    { type: 'file', key: 'foto', label: 'Foto', validate: { required: true } },
    { type: 'checkbox', key: 'klopt', label: 'Dit klopt', validate: { required: true } },
  ],
}

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
