import type { PersonaId } from '@/sandbox/personas'
import { createTaak } from '../fixtures/create-taak'
import { findPersona } from '../fixtures/login'
import { kiesNamens, namensBalk, stopNamens } from '../fixtures/namens'
import { openTaak } from '../fixtures/open-taak'
import { openPagina, PAGINAS } from '../fixtures/pages'
import { tabTo } from '../fixtures/tab-to'
import { expect, test } from '../fixtures/test'
import { kentZonderJavascript } from '../fixtures/zonder-javascript'

const JEROEN = findPersona('jeroen').naam
const NIET_VERSTUURD = 'Uw formulier is niet verstuurd'

const maakTaak = (persona: PersonaId, titel: string) =>
  createTaak({
    persona,
    titel,
    termijn: 30,
    inhoud: {
      soort: 'formulier',
      details: {
        formulierDefinitie: {
          components: [{ type: 'textfield', key: 'kleur', label: 'Kleur', validate: { required: true } }],
        },
      },
    },
  })

for (const { hoe, javaScriptEnabled } of [
  { hoe: 'met', javaScriptEnabled: true },
  { hoe: 'zonder', javaScriptEnabled: false },
])
  test.describe(`${hoe} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test(`een vraag die u namens een ander schreef, wordt niet uw eigen vraag (${hoe} JavaScript)`, async ({
      page,
      context,
      loginFresh,
      checkA11y,
      stack,
    }) => {
      test.slow()
      if (!javaScriptEnabled) await kentZonderJavascript(context, stack.portaal)
      const onderwerp = `De heg ${hoe} JavaScript`
      await loginFresh('sanne')
      await kiesNamens(page, JEROEN)
      await page.goto('/contactmomenten/vraag')
      await page.getByLabel('Onderwerp').fill(onderwerp)
      await page.getByLabel('Uw vraag').fill('Hoe hoog mag de heg zijn?')

      const ander = await context.newPage()
      await ander.goto('/contactmomenten')
      await stopNamens(ander)

      await page.getByRole('button', { name: 'Vraag versturen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: NIET_VERSTUURD })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(
        `U handelt nu voor uzelf. Dit formulier was voor ${JEROEN}.`,
      )
      // Axe needs scripts.
      if (javaScriptEnabled) await checkA11y()
      await ander.goto('/contactmomenten')
      await expect(ander.getByRole('main')).not.toContainText(onderwerp)

      await page.getByRole('button', { name: `Verder namens ${JEROEN}` }).click()
      await expect(namensBalk(page)).toContainText(JEROEN)
      await expect(page.getByLabel('Uw vraag')).toHaveValue('Hoe hoog mag de heg zijn?')
      await page.getByRole('button', { name: 'Vraag versturen' }).click()
      await expect(page.getByRole('heading', { name: 'Wij hebben uw vraag ontvangen' })).toBeVisible()
      await page.goto('/contactmomenten')
      await expect(page.getByRole('main')).toContainText(onderwerp)
      await stopNamens(page)
      await page.goto('/contactmomenten')
      await expect(page.getByRole('main')).not.toContainText(onderwerp)
    })

    test(`een taak die u voor uzelf opende, wordt niet namens een ander verstuurd (${hoe} JavaScript)`, async ({
      page,
      context,
      loginFresh,
      stack,
    }) => {
      test.slow()
      if (!javaScriptEnabled) await kentZonderJavascript(context, stack.portaal)
      const titel = await maakTaak('sanne', 'Kies een kleur')
      await loginFresh('sanne')
      await openTaak(page, titel)
      await page.getByLabel('Kleur').fill('Groen')

      const ander = await context.newPage()
      await kiesNamens(ander, JEROEN)

      await page.getByRole('button', { name: 'Verder', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: NIET_VERSTUURD })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(
        `U handelt nu namens ${JEROEN}. Dit formulier was voor uzelf.`,
      )
      await page.getByRole('main').getByRole('button', { name: 'Verder als uzelf' }).click()
      await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
      await expect(page.getByLabel('Kleur')).toHaveValue('Groen')

      // With JavaScript the last step, where nothing is typed, is fetched again for whom one acts.
      if (javaScriptEnabled) return
      await page.getByRole('button', { name: 'Verder', exact: true }).click()
      await kiesNamens(ander, JEROEN)
      await page.getByRole('button', { name: 'Versturen', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: NIET_VERSTUURD })).toBeVisible()
      await stopNamens(ander)
      await ander.goto('/taken')
      await expect(ander.getByRole('main').getByRole('link', { name: titel })).toBeVisible()
    })
  })

test('ieder formulier van het portaal dat iets verstuurt, draagt voor wie het is geopend', async ({
  page,
  loginAs,
}) => {
  test.slow()
  /** About the visitor themself and the choice, whomever they act for. */
  const vrij = ['/taal', '/uitloggen', '/profiel/namens/kies', '/profiel/vestiging/kies']
  const metFormulier = /^\/(taken|berichten|profiel|contactmomenten\/vraag)|document-toevoegen$/
  await loginAs('jeroen')
  for (const pagina of PAGINAS.filter(({ als, path }) => als === 'jeroen' && metFormulier.test(path))) {
    await openPagina(page, pagina)
    const zonder = await page.locator('form:not([method=get])').evaluateAll(
      (forms, vrijePaden) =>
        forms
          .map((form) => ({ html: form.innerHTML, actie: form.getAttribute('action') ?? '' }))
          .filter(({ actie }) => !vrijePaden.includes(actie))
          .filter(({ html, actie }) => !html.includes('name="voor"') && !actie.includes('voor='))
          .map(({ actie }) => actie),
      vrij,
    )
    expect(zonder, pagina.wat).toEqual([])
  }
})

test.describe('een vertegenwoordiger', () => {
  test.use({ javaScriptEnabled: false })

  test('doet zonder JavaScript en met het toetsenbord alles namens een ander', async ({
    page,
    context,
    loginFresh,
    stack,
  }) => {
    test.setTimeout(120_000)
    await kentZonderJavascript(context, stack.portaal)
    const titel = await maakTaak('jeroen', 'Kies een kleur voor het hek')
    await loginFresh('sanne')
    await page.goto('/profiel/namens')
    await tabTo(page, 'Mijzelf')
    const keuze = page.getByRole('radio', { name: new RegExp(JEROEN) })
    for (let keer = 0; keer < 5 && !(await keuze.isChecked()); keer += 1)
      await page.keyboard.press('ArrowDown')
    await expect(keuze).toBeChecked()
    await tabTo(page, 'Verder')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/overzicht')
    for (const pad of [
      '/overzicht',
      '/taken',
      '/zaken',
      '/berichten',
      '/contactmomenten',
      '/contactmomenten/vraag',
      '/profiel',
      '/zoeken?vraag=dakkapel',
    ]) {
      await page.goto(pad)
      await expect(namensBalk(page), pad).toContainText(`U handelt namens ${JEROEN}`)
    }

    await openTaak(page, titel)
    await expect(namensBalk(page)).toContainText(JEROEN)
    await tabTo(page, 'Kleur')
    await page.keyboard.type('Rood')
    await tabTo(page, 'Verder')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Klopt alles?' })).toBeVisible()
    await tabTo(page, 'Versturen')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/verstuurd$/)
    await expect(namensBalk(page)).toContainText(JEROEN)

    await page.goto('/contactmomenten/vraag')
    await tabTo(page, 'Onderwerp')
    await page.keyboard.type('Het hek')
    await tabTo(page, 'TEXTAREA')
    await page.keyboard.type('Wie betaalt het hek?')
    await tabTo(page, 'Vraag versturen')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Wij hebben uw vraag ontvangen' })).toBeVisible()
    await expect(namensBalk(page)).toContainText(JEROEN)

    await tabTo(page, 'Stoppen en verder als uzelf')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/overzicht')
    await expect(namensBalk(page)).toHaveCount(0)
    await page.goto('/taken/afgerond')
    await expect(page.getByRole('main')).not.toContainText(titel)
    await page.goto('/contactmomenten')
    await expect(page.getByRole('main')).not.toContainText('Het hek')
  })
})
