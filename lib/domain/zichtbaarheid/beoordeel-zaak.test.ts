import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { aRol } from '@/e2e/fixtures/a-rol'
import { identiteitSchema } from '../identiteit'
import { isEigenRol } from '../is-eigen-rol'
import type { Rol } from '../rol'
import { VERTROUWELIJKHEIDAANDUIDINGEN } from '../vertrouwelijkheid'
import { beoordeelZaak, type ZaakBeleid } from './beoordeel-zaak'

const jeroen = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const bakkerij = identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '69599084', rsin: '857587973' })
const eigen = aRol({}, { inpBsn: '999993653' })

const beleid: ZaakBeleid = {
  rollen: ['initiator', 'belanghebbende'],
  maximaleVertrouwelijkheid: 'zaakvertrouwelijk',
  toonZonderStatus: true,
  toonInterneZaaktypen: false,
  zaaktypen: [
    { identificatie: 'VERBORGEN', verbergen: true },
    { identificatie: 'NIEUW', verbergen: false, tonenVanaf: '2026-01-01' },
  ],
}
const zaak = {
  vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
  startdatum: '2025-12-31',
  status: 'https://r/s/1',
}
const zaaktype = { identificatie: 'GEWOON', indicatieInternOfExtern: 'extern' }

describe('beoordeelZaak', () => {
  it.each([
    ['a zaak with every rule in order', {}, {}, {}, null],
    ['inkomend', {}, { indicatieInternOfExtern: 'inkomend' }, {}, null],
    ['uitgaand', {}, { indicatieInternOfExtern: 'uitgaand' }, {}, null],
    ['intern', {}, { indicatieInternOfExtern: 'intern' }, {}, 'zaaktype-intern'],
    [
      'intern where that is shown',
      {},
      { indicatieInternOfExtern: 'intern' },
      { toonInterneZaaktypen: true },
      null,
    ],
    ['too confidential', { vertrouwelijkheidaanduiding: 'vertrouwelijk' }, {}, {}, 'te-vertrouwelijk'],
    [
      'an unknown confidentiality',
      { vertrouwelijkheidaanduiding: 'supergeheim' },
      {},
      {},
      'te-vertrouwelijk',
    ],
    ['no confidentiality', { vertrouwelijkheidaanduiding: '' }, {}, {}, 'te-vertrouwelijk'],
    ['a hidden zaaktype', {}, { identificatie: 'VERBORGEN' }, {}, 'zaaktype-verborgen'],
    ['the day before the show date', {}, { identificatie: 'NIEUW' }, {}, 'voor-toondatum'],
    ['the show date itself', { startdatum: '2026-01-01' }, { identificatie: 'NIEUW' }, {}, null],
    ['no status', { status: '' }, {}, {}, null],
    ['no status where that is hidden', { status: '' }, {}, { toonZonderStatus: false }, 'geen-status'],
  ])('judges %s', (_naam, zaakDeel, typeDeel, beleidDeel, reden) => {
    const oordeel = beoordeelZaak(
      jeroen,
      { ...zaak, ...zaakDeel },
      [eigen],
      { ...zaaktype, ...typeDeel },
      { ...beleid, ...beleidDeel },
    )
    expect(oordeel).toEqual(reden === null ? { toegestaan: true } : { toegestaan: false, reden })
  })

  it.each([
    ['no rollen', [], 'geen-eigen-rol'],
    ['another’s rol', [aRol({}, { inpBsn: '999990627' })], 'geen-eigen-rol'],
    ['an own rol that may not look', [{ ...eigen, omschrijvingGeneriek: 'adviseur' }], 'rol-mag-niet-kijken'],
    [
      'another’s initiator beside an own adviseur',
      [aRol({}, { inpBsn: '999990627' }), { ...eigen, omschrijvingGeneriek: 'adviseur' }],
      'rol-mag-niet-kijken',
    ],
  ])('refuses on %s before anything of the zaak is looked at', (_naam, rollen, reden) => {
    const geheim = { ...zaak, vertrouwelijkheidaanduiding: 'zeer_geheim' }
    expect(beoordeelZaak(jeroen, geheim, rollen, null, beleid)).toEqual({ toegestaan: false, reden })
  })

  it('hides a zaak whose zaaktype is unknown', () => {
    expect(beoordeelZaak(jeroen, zaak, [eigen], null, beleid)).toMatchObject({ reden: 'zaaktype-onbekend' })
  })
})

const nummers = fc.constantFrom('', '999993653', '999990627', '69599084', '857587973', '000038509504')
const rollen = fc.array(
  fc.record({
    betrokkeneType: fc.constantFrom(
      'natuurlijk_persoon',
      'niet_natuurlijk_persoon',
      'vestiging',
      'medewerker',
    ),
    omschrijving: fc.constant(''),
    omschrijvingGeneriek: fc.constantFrom('initiator', 'belanghebbende', 'behandelaar', ''),
    indicatieMachtiging: fc.constantFrom('', 'gemachtigde'),
    betrokkeneIdentificatie: fc.option(
      fc.record({
        inpBsn: nummers,
        innNnpId: nummers,
        annIdentificatie: nummers,
        kvkNummer: nummers,
        vestigingsNummer: nummers,
      }),
    ),
  }),
  { maxLength: 4 },
)
const niveau = fc.constantFrom(...VERTROUWELIJKHEIDAANDUIDINGEN)
const gevallen = {
  identiteit: fc.constantFrom(jeroen, bakkerij),
  rollen,
  zaak: fc.record({
    vertrouwelijkheidaanduiding: niveau,
    startdatum: fc.constantFrom('2025-12-31', '2026-02-01'),
    status: fc.constantFrom('', 'x'),
  }),
  zaaktype: fc.option(
    fc.record({
      identificatie: fc.constantFrom('A', 'VERBORGEN', 'NIEUW'),
      indicatieInternOfExtern: fc.constantFrom('intern', 'extern', ''),
    }),
  ),
  maximum: niveau,
}

describe('whatever the register answers', () => {
  test.prop(gevallen, { numRuns: 20_000 })('nothing is shown without an own rol that may look', (geval) => {
    const ruim = { ...beleid, maximaleVertrouwelijkheid: geval.maximum }
    const { toegestaan } = beoordeelZaak(geval.identiteit, geval.zaak, geval.rollen, geval.zaaktype, ruim)
    const mayLook = geval.rollen.some(
      (rol) => isEigenRol(geval.identiteit, rol) && ruim.rollen.includes(rol.omschrijvingGeneriek),
    )
    expect(toegestaan && !mayLook).toBe(false)
  })

  test.prop(gevallen, { numRuns: 20_000 })('a stricter maximum never shows more', (geval) => {
    const shownAt = VERTROUWELIJKHEIDAANDUIDINGEN.map(
      (maximaleVertrouwelijkheid) =>
        beoordeelZaak(geval.identiteit, geval.zaak, geval.rollen, geval.zaaktype, {
          ...beleid,
          maximaleVertrouwelijkheid,
        }).toegestaan,
    )
    expect(shownAt).toEqual(shownAt.toSorted((a, b) => Number(a) - Number(b)))
  })

  test.prop(gevallen, { numRuns: 10_000 })('another rol of somebody else changes nothing', (geval) => {
    const vreemd = aRol({ omschrijvingGeneriek: 'initiator' }, { inpBsn: '999994177' })
    const judge = (all: Rol[]) => beoordeelZaak(geval.identiteit, geval.zaak, all, geval.zaaktype, beleid)
    expect(judge([...geval.rollen, vreemd])).toEqual(judge(geval.rollen))
  })
})
