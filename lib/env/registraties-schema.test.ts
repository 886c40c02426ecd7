import { describe, expect, it } from 'vitest'
import { configSchema } from './config-schema'

const registraties = configSchema.shape.registraties
const bron = { id: 'vtb', naam: 'Elders', url: 'https://vtb.example/taken/api/v1/', token: { env: 'TOKEN' } }

describe('the configuration of the registraties', () => {
  it('is our own store unless said otherwise', () => {
    const lokaal = { soort: 'lokaal' }
    expect(registraties.parse(undefined)).toEqual({
      taken: [lokaal],
      berichten: [lokaal],
      klantinteractie: lokaal,
    })
  })

  it('takes several sources of taken, with a URL that needs no closing slash', () => {
    const taken = [{ soort: 'lokaal' }, { soort: 'openvtb', ...bron }]
    expect(registraties.parse({ taken }).taken[1]).toMatchObject({
      url: 'https://vtb.example/taken/api/v1',
      zoekMetPost: false,
    })
  })

  it.each([
    ['no source at all', { taken: [] }],
    ['an id that cannot stand in an id of a taak', { taken: [{ soort: 'openvtb', ...bron, id: 'a~b' }] }],
    ['an Objects API without an objecttype', { taken: [{ soort: 'objecten', ...bron, schema: 'v2' }] }],
    [
      'a schema of taken for berichten',
      {
        berichten: [{ soort: 'objecten', ...bron, schema: 'v2', objecttype: 'https://o.example/t/1' }],
      },
    ],
    ['a token in the file itself', { taken: [{ soort: 'openvtb', ...bron, token: 'geheim' }] }],
  ])('refuses %s', (_naam, wrong) => {
    expect(registraties.safeParse(wrong).success).toBe(false)
  })
})
