import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { leesFormulier, optioneel, tekst } from '../formulierdata'
import { takenPad } from '../lijsten'
import { type Omgeving, persoonUrn, vindPersoon } from '../omgeving'
import { formulier, pagina, veld } from '../pagina'

const invoer = z.object({
  titel: tekst,
  toelichting: optioneel,
  einddatum: z.iso.date(),
  herinnering: optioneel,
  zaak: optioneel,
})

/** Per kind: the fields of its own, and the `details` that they become (Open VTB Taken 0.1.0, uploadtaken our own). */
const SOORTEN = {
  urltaak: {
    velden: [veld({ naam: 'uitvraagLink', label: 'Adres waar de taak wordt gedaan', soort: 'url' })],
    details: z.object({ uitvraagLink: z.url() }),
  },
  betaaltaak: {
    velden: [
      veld({ naam: 'bedrag', label: 'Bedrag in euro’s', uitleg: 'Bijvoorbeeld 12.50' }),
      veld({ naam: 'transactieomschrijving', label: 'Omschrijving op het afschrift' }),
      veld({ naam: 'iban', label: 'IBAN van de gemeente', waarde: 'NL91ABNA0417164300' }),
    ],
    details: z
      .object({ bedrag: tekst, transactieomschrijving: tekst, iban: tekst })
      .transform(({ iban, ...rest }) => ({
        ...rest,
        valuta: 'EUR',
        doelrekening: { naam: 'Gemeente', iban },
      })),
  },
  formuliertaak: {
    velden: [veld({ naam: 'vragen', label: 'Vragen', uitleg: 'Eén vraag per regel', soort: 'tekstvak' })],
    details: z.object({ vragen: tekst }).transform(({ vragen }) => ({
      formulierDefinitie: {
        components: vragen
          .split(/\r?\n/)
          .filter((regel) => regel.trim())
          .map((label, index) => ({ label: label.trim(), key: `vraag${index + 1}`, type: 'textfield' })),
      },
    })),
  },
  uploadtaak: {
    velden: [
      veld({ naam: 'maxBestanden', label: 'Hoeveel bestanden', soort: 'number', waarde: '1' }),
      veld({ naam: 'formaten', label: 'Toegestane formaten', waarde: 'pdf, jpg, png' }),
    ],
    details: z
      .object({ maxBestanden: z.coerce.number().int().min(1), formaten: tekst })
      .transform(({ maxBestanden, formaten }) => ({
        maxBestanden,
        toegestaneFormaten: formaten.split(/[\s,]+/).filter(Boolean),
      })),
  },
} as const

const isSoort = (soort: string): soort is keyof typeof SOORTEN => Object.hasOwn(SOORTEN, soort)
const overDagen = (dagen: number) => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10)

/** `/personen/:id/taken/nieuw/:soort`: hand out a taak. */
export function zetTaakUit(app: Hono, { mijnServices }: Omgeving): void {
  app.get('/personen/:id/taken/nieuw/:soort', (c) => {
    const persoon = vindPersoon(c.req.param('id'))
    const soort = c.req.param('soort')
    if (!persoon || !isSoort(soort)) return c.notFound()
    const velden = html`${veld({ naam: 'titel', label: 'Titel' })}
${veld({ naam: 'toelichting', label: 'Toelichting', verplicht: false, uitleg: 'Hooguit 80 tekens' })}
${veld({ naam: 'einddatum', label: 'Uiterlijk op', soort: 'date', waarde: overDagen(14) })}
${veld({ naam: 'herinnering', label: 'Herinneren op', soort: 'date', verplicht: false })}
${veld({ naam: 'zaak', label: 'URN van de zaak', verplicht: false, uitleg: 'Bijvoorbeeld urn:nld:gemeentewaterdam:zaak:zaaknummer:ZAAK-1' })}
${SOORTEN[soort].velden}`
    const terug = { href: `/personen/${persoon.id}`, tekst: persoon.naam }
    return c.html(pagina(`Zet een ${soort} uit`, formulier(c.req.path, velden, 'Zet de taak uit'), terug))
  })

  app.post('/personen/:id/taken/nieuw/:soort', async (c) => {
    const persoon = vindPersoon(c.req.param('id'))
    const soort = c.req.param('soort')
    const isToegewezenAan = persoon && persoonUrn(persoon)
    if (!isToegewezenAan || !isSoort(soort)) return c.notFound()
    const { titel, toelichting, einddatum, herinnering, zaak } = await leesFormulier(c, invoer)
    const details = await leesFormulier(c, SOORTEN[soort].details)
    await mijnServices(z.object({ uuid: z.string() }), {
      methode: 'POST',
      pad: takenPad(soort),
      body: {
        titel,
        toelichting,
        taakSoort: soort,
        isToegewezenAan,
        einddatumHandelingsTermijn: einddatum,
        ...(herinnering ? { datumHerinnering: herinnering } : {}),
        ...(zaak ? { isGerelateerdAan: [{ urn: zaak }] } : {}),
        details,
      },
    })
    return c.redirect(`/personen/${persoon.id}?gelukt=taak`, 303)
  })
}
