import { describe, expect, it } from 'vitest'
import { fakeZgwHttp } from '@/e2e/fixtures/fake-zgw-http'
import { createBesluitenClient } from '@/lib/zgw/besluiten-client'
import { createCatalogiClient } from '@/lib/zgw/catalogi-client'
import { createDocumentenClient } from '@/lib/zgw/documenten-client'
import { zaaktypeSchema } from '@/lib/zgw/schemas/catalogi'
import { zaakSchema } from '@/lib/zgw/schemas/zaak'
import { createZakenClient } from '@/lib/zgw/zaken-client'
import { selectZaken } from './select-zaken'
import type { ZichtbareZaak } from './zichtbare-zaak'

const http = fakeZgwHttp(() => ({ status: 500 }))
const register = {
  id: 'waterdam',
  naam: 'Waterdam',
  expand: true,
  bedrijfszoeken: [],
  zaken: createZakenClient(http),
  catalogi: createCatalogiClient(http, 'waterdam'),
  documenten: createDocumentenClient(http),
  besluiten: createBesluitenClient(http),
}
let count = 0
function aZaak(zaak: object = {}, type = 'Dakkapel', typeDeel = {}): ZichtbareZaak {
  count += 1
  const uuid = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  const parsed = zaakSchema.parse({
    url: `https://r/zaken/${uuid}`,
    uuid,
    identificatie: `ZAAK-${count}`,
    omschrijving: `Zaak ${count}`,
    zaaktype: 'https://r/zt/1',
    startdatum: '2026-01-01',
    ...zaak,
  })
  const zaaktype = zaaktypeSchema.parse({ url: 'https://r/zt/1', omschrijving: type, ...typeDeel })
  return { register, zaak: parsed, zaaktype, omschrijving: parsed.omschrijving, rollen: [] }
}
const names = (zaken: ZichtbareZaak[], vraag: Partial<Parameters<typeof selectZaken>[1]> = {}) =>
  selectZaken(zaken, { soort: 'lopend', ...vraag }).zaken.map(({ omschrijving }) => omschrijving)

describe('selectZaken', () => {
  it('lets einddatum alone decide between lopend and afgerond', () => {
    const zaken = [
      aZaak({ omschrijving: 'loopt', resultaat: 'https://r/1' }),
      aZaak({ omschrijving: 'klaar', einddatum: '2026-02-01' }),
    ]
    expect(names(zaken)).toEqual(['loopt'])
    expect(names(zaken, { soort: 'afgerond' })).toEqual(['klaar'])
  })

  it.each([
    ['nieuwste', ['c', 'b', 'a']],
    ['oudste', ['a', 'b', 'c']],
    ['naam', ['a', 'b', 'c']],
    ['deadline', ['b', 'a', 'c']],
  ] as const)('sorts by %s', (sorteer, expected) => {
    const zaken = [
      aZaak({ omschrijving: 'b', registratiedatum: '2026-02-01', einddatumGepland: '2026-03-01' }),
      aZaak({ omschrijving: 'c', registratiedatum: '2026-03-01' }),
      aZaak({
        omschrijving: 'a',
        registratiedatum: '2026-01-01',
        uiterlijkeEinddatumAfdoening: '2026-04-01',
      }),
    ]
    expect(names(zaken, { sorteer })).toEqual(expected)
  })

  it('puts each zaak on exactly one page, and gives the last page beyond it', () => {
    const zaken = Array.from({ length: 45 }, () => aZaak())
    const pages = [1, 2, 3].map((pagina) => selectZaken(zaken, { soort: 'lopend', pagina }))
    expect(new Set(pages.flatMap((page) => page.zaken)).size).toBe(45)
    expect(pages[0]).toMatchObject({ totaal: 45, paginas: 3, pagina: 1 })
    expect(selectZaken(zaken, { soort: 'lopend', pagina: 99 })).toMatchObject({ pagina: 3 })
    expect(selectZaken(zaken, { soort: 'lopend', pagina: -1 })).toMatchObject({ pagina: 1 })
  })

  it('offers in a facet what can still be chosen, whatever that facet has chosen', () => {
    const zaken = [
      aZaak({ registratiedatum: '2025-05-01' }, 'Dakkapel'),
      aZaak({ registratiedatum: '2026-05-01' }, 'Dakkapel'),
      aZaak({ registratiedatum: '2026-06-01' }, 'Bijstand'),
    ]
    const { totaal, facetten } = selectZaken(zaken, { soort: 'lopend', zaaktype: 'Dakkapel', jaar: '2026' })
    expect(totaal).toBe(1)
    expect(facetten).toEqual({
      zaaktypen: [
        { waarde: 'Bijstand', aantal: 1 },
        { waarde: 'Dakkapel', aantal: 1 },
      ],
      jaren: [
        { waarde: '2026', aantal: 1 },
        { waarde: '2025', aantal: 1 },
      ],
    })
  })

  it('counts afgeronde zaken in the year in which they ended', () => {
    const zaken = [aZaak({ registratiedatum: '2025-05-01', einddatum: '2026-01-02' })]
    expect(selectZaken(zaken, { soort: 'afgerond', jaar: '2026' }).totaal).toBe(1)
  })

  it('has one empty page when nothing is found', () => {
    expect(selectZaken([], { soort: 'lopend' })).toMatchObject({
      zaken: [],
      totaal: 0,
      pagina: 1,
      paginas: 1,
    })
  })
})
