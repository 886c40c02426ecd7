import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'
import { AppError } from '@/lib/errors/app-error'
import { getZaak } from '@/lib/services/zaken/get-zaak'
import { MAX_VESTIGINGEN } from '@/lib/services/zaken/list-eigen-vestigingen'
import { listZaken } from '@/lib/services/zaken/list-zaken'
import { openDocument } from '@/lib/services/zaken/open-document'
import type { ZakenContext } from '@/lib/services/zaken/zaken-context'
import { type PersonaId, personas } from '@/sandbox/personas'
import { VELDSITUATIES, type VeldsituatieNaam } from '@/sandbox/zgw/seed/veldsituaties'
import { identiteitVan, type Portal, startPortal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
  await portal.reset()
})
afterAll(() => portal.sandbox.stop())

const open = (naam: VeldsituatieNaam, persona: PersonaId) => {
  const { register, zaak: uuid } = VELDSITUATIES[naam]
  return getZaak(identiteitVan(persona), { register: portal.registerId(register), uuid }, portal.context())
}
const openOwn = async (naam: VeldsituatieNaam) => {
  const { eigenaar } = VELDSITUATIES[naam]
  const zaak = eigenaar && (await open(naam, eigenaar))
  if (!zaak) throw new Error(`${naam} is niet zichtbaar`)
  return zaak
}

const HIDDEN: VeldsituatieNaam[] = [
  'intern-zaaktype',
  'vertrouwelijkheid-vertrouwelijk',
  'vertrouwelijkheid-confidentieel',
  'vertrouwelijkheid-geheim',
  'vertrouwelijkheid-zeer-geheim',
  'verborgen',
]
const MEER_EIGENAREN: Partial<Record<VeldsituatieNaam, PersonaId[]>> = {
  gedeeld: ['sanne', 'lucas'],
  vestiging: ['bakkerij', 'bakkerij-haven'],
}
const names = Object.keys(VELDSITUATIES).filter((naam): naam is VeldsituatieNaam => naam in VELDSITUATIES)

describe('every situation of the field', () => {
  it.each(names)('is open to its owner alone, unless the policy hides it: %s', async (naam) => {
    const { eigenaar } = VELDSITUATIES[naam]
    const seers = []
    for (const { id } of personas) if (await open(naam, id)) seers.push(id)
    const owners = MEER_EIGENAREN[naam] ?? (eigenaar && !HIDDEN.includes(naam) ? [eigenaar] : [])
    expect(seers).toEqual(owners)
  })
})

describe('what a situation looks like', () => {
  it.each([
    ['einddatum-zonder-eindstatus', { einddatum: '2026-05-12', wordtAfgerond: false }],
    ['eindstatus-zonder-einddatum', { einddatum: null, wordtAfgerond: true }],
    ['zonder-status', { status: null, stap: null }],
    ['volgnummer-ontbreekt', { stap: null }],
    ['volgnummer-dubbel', { stap: null }],
    ['zaaknummer-esuite', { zaaknummer: '6639-2022' }],
    ['omschrijving-leeg', { omschrijving: 'Melding openbare ruimte' }],
    ['gearchiveerd-documenten-weg', { gearchiveerd: true, documenten: [], onvolledig: [] }],
    ['afgerond-zonder-resultaat', { resultaat: null }],
    ['gemachtigde', { rol: { omschrijving: 'Belanghebbende', gemachtigde: true } }],
    ['meer-rollen', { rol: null }],
    ['besluit-nog-niet-bekend', { besluiten: [] }],
  ] as const)('%s', async (naam, expected) => {
    expect(await openOwn(naam)).toMatchObject(expected)
  })

  it('has no verlenging where the object is present but empty', async () => {
    expect((await openOwn('verlenging-leeg')).termijn.verlenging).toBeNull()
    expect((await openOwn('verlengd')).termijn.verlenging).toMatchObject({ duur: 'P6W' })
  })

  it('has exactly one current step on every visible zaak with a status, and none to come once it is afgerond', async () => {
    for (const naam of names.filter((it) => VELDSITUATIES[it].eigenaar && !HIDDEN.includes(it))) {
      const { stappen, status, einddatum } = await openOwn(naam)
      expect(stappen.filter(({ staat }) => staat === 'huidig').length, naam).toBe(status === null ? 0 : 1)
      if (einddatum)
        expect(
          stappen.map(({ staat }) => staat),
          naam,
        ).not.toContain('komend')
    }
  })

  it('shows the deelzaak with an own rol and not the one without', async () => {
    const { deelzaken } = await openOwn('deelzaken')
    expect(deelzaken.map(({ uuid }) => uuid)).not.toContain(VELDSITUATIES['deelzaak-zonder-rol'].zaak)
    expect(deelzaken).toHaveLength(1)
  })

  it('shows of a full dossier only documents that are final and not too confidential', async () => {
    const { documenten } = await openOwn('documenten-in-elke-status')
    const titels = documenten.map(({ titel }) => titel)
    expect(titels).toEqual(expect.arrayContaining(['Definitief', 'Definitief en openbaar']))
    expect(titels.filter((titel) => /bewerking|vaststelling|vervallen|zonder inhoud/i.test(titel))).toEqual(
      [],
    )
  })

  it('opens each shown document, and the besluit’s as well', async () => {
    const { zaak: uuid } = VELDSITUATIES['besluit-met-document']
    const zaak = await openOwn('besluit-met-document')
    const documenten = [...zaak.documenten, ...zaak.besluiten.flatMap((besluit) => besluit.documenten)]
    for (const { uuid: documentUuid, omvang } of documenten) {
      const ref = { register: portal.registerId('waterdam'), uuid }
      const opened = await openDocument(identiteitVan('jeroen'), ref, documentUuid, portal.context())
      const chunks: Buffer[] = []
      for await (const chunk of opened?.inhoud ?? []) chunks.push(Buffer.from(chunk))
      expect(Buffer.concat(chunks).length).toBe(omvang)
    }
    expect(zaak.besluiten[0]?.documenten).toHaveLength(1)
  })
})

describe('the company', () => {
  const sees = async (persona: PersonaId, register = {}) => {
    const vraag = { sorteer: 'naam' } as const
    const context = portal.context({ register })
    const lists = await Promise.all(
      (['lopend', 'afgerond'] as const).map((soort) =>
        listZaken(identiteitVan(persona), { ...vraag, soort }, context),
      ),
    )
    return lists.flatMap(({ zaken }) => zaken.map(({ omschrijving }) => omschrijving))
  }
  const alles = [
    'rsin-in-innNnpId',
    'kvk-in-innNnpId',
    'kvk-in-annIdentificatie',
    'kvkNummer-filter',
    'vestigingsnummer',
  ]

  it('finds each zaak once, however its number was registered', async () => {
    const zaken = await sees('bakkerij')
    expect(zaken).toEqual(
      expect.arrayContaining(['Container geleegd op verkeerde dag', 'Verkeersbord voor de winkel scheef']),
    )
    expect(new Set(zaken).size).toBe(zaken.length)
  })

  it('does not see what belongs to another company in the same branch', async () => {
    const zaken = [...(await sees('bakkerij')), ...(await sees('bakkerij-haven'))]
    expect(zaken).not.toContain('Melding van de vorige eigenaar van het pand')
  })

  it('shows a vestiging only its own', async () => {
    const zaken = await sees('bakkerij-haven')
    expect(zaken).toContain('Terras aan de kade, vestiging Haven')
    expect(zaken).not.toContain('Container geleegd op verkeerde dag')
  })

  const haven = vestigingsnummerSchema.parse('000038509504')
  const bij = (vestigingenVan: ZakenContext['vestigingenVan']) =>
    listZaken(identiteitVan('bakkerij'), { soort: 'lopend' }, { ...portal.context(), vestigingenVan })

  it('finds the zaken of its vestigingen by their own numbers where the register only has the standard', async () => {
    const { zaken, onbereikbaar } = await bij(async () => [haven])
    const omschrijvingen = zaken.map(({ omschrijving }) => omschrijving)
    expect(omschrijvingen).toContain('Bodemonderzoek uitbreiding vestiging Haven')
    expect(omschrijvingen).toContain('Terras aan de kade, vestiging Haven')
    expect(omschrijvingen).toContain('Nieuwe ovens, Marktplein 1')
    expect(onbereikbaar).toEqual([])
  })

  it('asks one question for each vestiging, and never for more than twenty', async () => {
    const nummers = Array.from({ length: 25 }, (_, index) =>
      vestigingsnummerSchema.parse(String(index).padStart(12, '0')),
    )
    await portal.wisTellingen()
    const { teVeelVestigingen } = await bij(async () => nummers)
    const vragen = (await portal.tellingen()).filter(
      ({ register, pad }) => register === 'rijnzoom' && pad.endsWith('_zoek'),
    )
    expect(teVeelVestigingen).toBe(true)
    // RSIN, and the KVK number in two places, and the vestigingen.
    expect(vragen.reduce((som, { aantal }) => som + aantal, 0)).toBe(3 + MAX_VESTIGINGEN)
  })

  it('still shows the other zaken when the Handelsregister fails, and names it', async () => {
    const { zaken, onbereikbaar } = await bij(async () => {
      throw new AppError('bron-onbereikbaar', 'Het Handelsregister antwoordt niet.', { bron: 'kvk' })
    })
    expect(zaken.map(({ omschrijving }) => omschrijving)).toContain('Nieuwe ovens, Marktplein 1')
    expect(onbereikbaar).toEqual([{ id: 'kvk', naam: 'Het Handelsregister' }])
  })

  it('finds the zaken of its vestigingen where the register has the KVK filters', async () => {
    const { registers } = portal.context({ register: { bedrijfszoeken: alles } })
    const waterdam = {
      ...portal.context({ register: { bedrijfszoeken: alles } }),
      registers: registers.slice(0, 1),
    }
    const { zaken } = await listZaken(identiteitVan('bakkerij'), { soort: 'lopend' }, waterdam)
    expect(zaken.map(({ omschrijving }) => omschrijving)).toContain('Terras aan de kade, vestiging Haven')
  })
})
