import type { Page } from '@playwright/test'
import { bestand } from '../fixtures/bestanden'
import { createTaak } from '../fixtures/create-taak'
import { openTaak } from '../fixtures/open-taak'
import { BIJSTAND, type SeededZaak } from '../fixtures/seed'
import { expect, test } from '../fixtures/test'

type Component = { type: string; key: string; label: string; [meer: string]: unknown }
const formulier = (titel: string, components: Component[], zaak?: SeededZaak) =>
  createTaak({
    persona: 'jeroen',
    titel,
    termijn: 49,
    ...(zaak && { zaak }),
    inhoud: { soort: 'formulier', details: { formulierDefinitie: { components } } },
  })
const IBAN = { type: 'textfield', key: 'iban', label: 'Rekeningnummer', validate: { required: true } }
const NUMMER = 'NL13TEST0123456789'
const ONTVANGEN = 'Wij hebben het ontvangen'

async function vulIn(page: Page, titel: string): Promise<string> {
  const adres = await openTaak(page, titel)
  await page.getByLabel('Rekeningnummer').fill(NUMMER)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  return adres
}
const verstuur = (page: Page) => page.getByRole('button', { name: 'Versturen' })
const kop = (page: Page, naam: string) => page.getByRole('heading', { level: 1, name: naam })

test('een dubbele klik verstuurt één keer, en de terugknop biedt het niet nog eens aan', async ({
  page,
  loginAs,
}) => {
  const titel = await formulier('Geef uw rekeningnummer (dubbele klik)', [IBAN])
  await loginAs('jeroen')
  const adres = await vulIn(page, titel)
  await verstuur(page).dblclick()
  await expect(kop(page, ONTVANGEN)).toBeVisible()
  await page.goBack()
  await page.reload()
  await expect(verstuur(page)).toHaveCount(0)
  await expect(page.getByText('U heeft deze taak gedaan.')).toBeVisible()
  // What an old page still posts changes nothing.
  const post = await page.request.post(`${adres}/versturen`, {
    multipart: { actie: 'versturen', invoer: 'ja', iban: 'NL00ANDERS' },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(post.url()).toContain(adres)
  await page.goto(`${adres}/verstuurd`)
  await expect(page.getByRole('main')).toContainText(NUMMER)
})

test('van twee tabbladen telt het eerste; het tweede zegt dat de taak is gedaan', async ({
  page,
  context,
  loginAs,
}) => {
  const titel = await formulier('Geef uw rekeningnummer (twee tabbladen)', [IBAN])
  await loginAs('jeroen')
  await vulIn(page, titel)
  const tweede = await context.newPage()
  await tweede.goto(page.url())
  await verstuur(page).click()
  await expect(kop(page, ONTVANGEN)).toBeVisible()
  await verstuur(tweede).click()
  await expect(tweede.getByText('U heeft deze taak gedaan.')).toBeVisible()
  await expect(tweede.getByRole('main')).toContainText(NUMMER)
})

for (const { hoe, melding } of [
  { hoe: 'ingetrokken' as const, melding: 'De gemeente heeft deze taak ingetrokken.' },
  { hoe: 'verlopen' as const, melding: 'De termijn voor deze taak is voorbij.' },
])
  test(`een taak die intussen is ${hoe} wordt niet verstuurd en zegt dat @mobiel`, async ({
    page,
    loginAs,
    checkA11y,
    database,
  }) => {
    const titel = await formulier(`Geef uw rekeningnummer (${hoe})`, [IBAN])
    await loginAs('jeroen')
    const adres = await vulIn(page, titel)
    await database.wijzigTaak(titel, hoe)
    await verstuur(page).click()
    await expect(page.getByText(melding)).toBeVisible()
    await expect(verstuur(page)).toHaveCount(0)
    await checkA11y()
    await page.goto(`${adres}/verstuurd`)
    await expect(page).toHaveURL(adres)
  })

test('een bron die eruit ligt: er is niets verstuurd, wat is ingevuld staat er nog en gaat daarna mee', async ({
  page,
  loginAs,
  regie,
  checkA11y,
}) => {
  const bijlage = { type: 'file', key: 'bijlage', label: 'Bijlage', validate: { required: true } }
  const titel = await formulier('Geef uw rekeningnummer (storing)', [IBAN, bijlage], BIJSTAND)
  await loginAs('jeroen')
  await openTaak(page, titel)
  await page.getByLabel('Rekeningnummer').fill(NUMMER)
  await page.getByLabel('Bijlage', { exact: true }).setInputFiles([bestand('pas.pdf')])
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  await regie.storing({ register: 'waterdam', soort: 'status' })
  await verstuur(page).click()
  await expect(page.getByRole('heading', { name: 'Er is niets verstuurd' })).toBeVisible()
  await checkA11y()
  await regie.wisStoringen()
  await expect(async () => {
    await page.reload()
    await expect(page.getByLabel('Rekeningnummer')).toHaveValue(NUMMER, { timeout: 500 })
  }).toPass()
  await expect(page.getByRole('list', { name: 'Toegevoegde bestanden' })).toContainText('pas.pdf')
  await page.getByRole('button', { name: 'Verder' }).click()
  await verstuur(page).click()
  await expect(kop(page, ONTVANGEN)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('pas.pdf')
})

test('een formulier met alle soorten velden: fouten per veld, alles in de controle en op het bewijs @mobiel', async ({
  page,
  loginAs,
  checkA11y,
}) => {
  const verplicht = { validate: { required: true } }
  const keuzes = [
    { value: 'a', label: 'Appel' },
    { value: 'b', label: 'Peer' },
  ]
  const titel = await formulier(
    'Alle soorten vragen',
    [
      { type: 'textfield', key: 'naam', label: 'Uw naam', ...verplicht },
      { type: 'textarea', key: 'verhaal', label: 'Uw verhaal', validate: { maxLength: 20 } },
      { type: 'number', key: 'bedrag', label: 'Bedrag', validate: { required: true, min: 1, max: 100 } },
      { type: 'date', key: 'dag', label: 'Op welke dag', ...verplicht },
      { type: 'radio', key: 'een', label: 'Kies er één', values: keuzes, ...verplicht },
      { type: 'select', key: 'lijst', label: 'Kies uit de lijst', data: { values: keuzes }, ...verplicht },
      { type: 'selectboxes', key: 'meer', label: 'Kies er meer', values: keuzes },
      { type: 'checkbox', key: 'akkoord', label: 'Ik ga akkoord', ...verplicht },
      { type: 'file', key: 'bijlage', label: 'Bijlage', ...verplicht },
    ],
    BIJSTAND,
  )
  await loginAs('jeroen')
  await openTaak(page, titel)
  await page.getByLabel('Bedrag').fill('veel')
  await page.getByLabel('Uw verhaal').fill('dit is echt veel te lang')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Er zijn 8 fouten gevonden' })).toBeFocused()
  await page.getByRole('link', { name: 'Vul een getal in, zoals 12,50: Bedrag' }).click()
  await expect(page.getByLabel('Bedrag')).toBeFocused()
  await expect(page.getByLabel('Bedrag')).toHaveValue('veel')
  await checkA11y()

  await page.getByLabel('Uw naam').fill('Jeroen')
  await page.getByLabel('Uw verhaal').fill('kort')
  await page.getByLabel('Bedrag').fill('12,50')
  await page.getByLabel('Op welke dag').fill('2026-12-24')
  await page.getByRole('group', { name: 'Kies er één' }).getByLabel('Appel').check()
  await page.getByRole('group', { name: 'Kies uit de lijst' }).getByLabel('Peer').check()
  for (const keuze of ['Appel', 'Peer'])
    await page.getByRole('group', { name: 'Kies er meer' }).getByLabel(keuze).check()
  await page.getByLabel('Ik ga akkoord').check()
  await page.getByLabel('Bijlage', { exact: true }).setInputFiles([bestand('bijlage.pdf')])
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
  const antwoorden = ['Jeroen', 'kort', '12,50', '24 december 2026', 'Appel', 'Peer', 'Ja', 'bijlage.pdf']
  for (const antwoord of antwoorden) await expect(page.getByRole('main')).toContainText(antwoord)
  await checkA11y()
  await verstuur(page).click()
  await expect(kop(page, ONTVANGEN)).toBeVisible()
  for (const antwoord of ['Jeroen', 'kort', '24 december 2026', 'Appel', 'Peer', 'Ja', 'bijlage.pdf'])
    await expect(page.getByRole('main')).toContainText(antwoord)
  await checkA11y()
})

test('een taak op een andere website: met de weg terug erbij, en wie terugkomt leest hoe het verdergaat', async ({
  page,
  loginAs,
  checkA11y,
  stack,
}) => {
  const titel = await createTaak({
    persona: 'jeroen',
    titel: 'Maak een afspraak bij de balie',
    termijn: 50,
    inhoud: { soort: 'url', details: { uitvraagLink: 'https://afspraken.waterdam.test/balie?soort=pas' } },
  })
  await loginAs('jeroen')
  const adres = await openTaak(page, titel)
  const href = await page
    .getByRole('link', { name: 'Ga verder op afspraken.waterdam.test' })
    .getAttribute('href')
  const doel = new URL(href ?? '')
  expect(doel.searchParams.get('soort')).toBe('pas')
  const terug = doel.searchParams.get('terugUrl') ?? ''
  expect(terug).toBe(`${stack.portaal}${adres}?terug=ja`)
  await checkA11y()
  // What the source adds is not believed and not kept.
  await page.goto(`${terug}&status=uitgevoerd&melding=gelukt`)
  await expect(page.getByText('Welkom terug. Heeft u de taak gedaan?')).toBeVisible()
  await expect(page.getByText('gelukt')).toHaveCount(0)
  await checkA11y()
  await page.goto(adres)
  await expect(page.getByText('Welkom terug.')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Ga verder op afspraken.waterdam.test' })).toBeVisible()
})
