import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { VERTROUWELIJKHEIDAANDUIDINGEN } from '../vertrouwelijkheid'
import { beoordeelDocument, type DocumentBeleid } from './beoordeel-document'

const beleid: DocumentBeleid = {
  maximaleVertrouwelijkheid: 'zaakvertrouwelijk',
  statussen: ['definitief', 'gearchiveerd'],
  verborgenTypen: ['Interne notitie'],
  ontvangenZonderStatus: true,
}
const document = {
  tonenAanInitiator: null,
  inhoudIsVervallen: false,
  inhoud: 'https://r/download',
  status: 'definitief',
  ontvangstdatum: null,
  vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
  informatieobjecttype: 'https://r/iot/1',
}
const ontvangen = { status: '', ontvangstdatum: '2026-01-01' }

describe('beoordeelDocument', () => {
  it.each([
    ['definitief', {}, {}, 'Brief', null],
    ['gearchiveerd', { status: 'gearchiveerd' }, {}, 'Brief', null],
    ['in bewerking', { status: 'in_bewerking' }, {}, 'Brief', 'status-verborgen'],
    ['ter vaststelling', { status: 'ter_vaststelling' }, {}, 'Brief', 'status-verborgen'],
    ['without status', { status: '' }, {}, 'Brief', 'status-verborgen'],
    ['received without status', ontvangen, {}, 'Brief', null],
    [
      'received without status where that is hidden',
      ontvangen,
      { ontvangenZonderStatus: false },
      'Brief',
      'status-verborgen',
    ],
    ['received and in bewerking', { ...ontvangen, status: 'in_bewerking' }, {}, 'Brief', 'status-verborgen'],
    ['too confidential', { vertrouwelijkheidaanduiding: 'geheim' }, {}, 'Brief', 'te-vertrouwelijk'],
    ['without confidentiality', { vertrouwelijkheidaanduiding: '' }, {}, 'Brief', 'te-vertrouwelijk'],
    ['of a hidden type', {}, {}, 'Interne notitie', 'type-verborgen'],
    ['of a hidden type by name', { informatieobjecttype: 'Interne notitie' }, {}, null, 'type-verborgen'],
    ['without content', { inhoud: '' }, {}, 'Brief', 'geen-inhoud'],
    ['whose content no longer holds', { inhoudIsVervallen: true }, {}, 'Brief', 'inhoud-vervallen'],
    ['marked for the initiator', { tonenAanInitiator: true, status: 'in_bewerking' }, {}, 'Brief', null],
    ['not marked for the initiator', { tonenAanInitiator: false }, {}, 'Brief', 'niet-voor-initiator'],
    [
      'marked, but no longer holding',
      { tonenAanInitiator: true, inhoudIsVervallen: true },
      {},
      'Brief',
      'inhoud-vervallen',
    ],
  ])('judges a document %s', (_naam, deel, beleidDeel, typeNaam, reden) => {
    const oordeel = beoordeelDocument({ ...document, ...deel }, typeNaam, { ...beleid, ...beleidDeel })
    expect(oordeel).toEqual(reden === null ? { toegestaan: true } : { toegestaan: false, reden })
  })

  test.prop(
    {
      status: fc.constantFrom('', 'in_bewerking', 'definitief', 'gearchiveerd', 'onbekend'),
      ontvangstdatum: fc.constantFrom(null, '2026-01-01'),
      vertrouwelijkheidaanduiding: fc.constantFrom('', 'onbekend', ...VERTROUWELIJKHEIDAANDUIDINGEN),
      tonenAanInitiator: fc.constantFrom(null, true, false),
      inhoudIsVervallen: fc.boolean(),
    },
    { numRuns: 10_000 },
  )('never shows more under a stricter maximum', (deel) => {
    const shownAt = VERTROUWELIJKHEIDAANDUIDINGEN.map(
      (maximaleVertrouwelijkheid) =>
        beoordeelDocument({ ...document, ...deel }, null, { ...beleid, maximaleVertrouwelijkheid })
          .toegestaan,
    )
    expect(shownAt).toEqual(shownAt.toSorted((a, b) => Number(a) - Number(b)))
  })
})
