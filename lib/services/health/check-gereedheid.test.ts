import { describe, expect, it } from 'vitest'
import { testConfig } from '@/e2e/fixtures/test-config'
import { configSchema } from '@/lib/env/config-schema'
import { checkGereedheid } from './check-gereedheid'
import { listBronnen } from './list-bronnen'

const up = async () => {}
const down = async () => {
  throw new Error('weg')
}
const bronnen = [
  { naam: 'registers.a.zaken', url: 'http://a' },
  { naam: 'registers.b.zaken', url: 'http://b' },
]

describe('checkGereedheid', () => {
  it('stays in service while a source is down, and names that source', async () => {
    const probe = (url: string) => (url === 'http://b' ? down() : up())
    expect(await checkGereedheid(bronnen, up, probe)).toEqual({
      status: 'beperkt',
      database: 'bereikbaar',
      bronnen: { 'registers.a.zaken': 'bereikbaar', 'registers.b.zaken': 'onbereikbaar' },
    })
  })

  it.each([
    ['niet-gereed', down, up],
    ['gereed', up, up],
  ])('is %s as its database is', async (status, ping, probe) => {
    expect((await checkGereedheid(bronnen, ping, probe)).status).toBe(status)
  })
})

describe('listBronnen', () => {
  it('names every source of the configuration by its key', () => {
    expect(listBronnen(configSchema.parse(testConfig())).map(({ naam }) => naam)).toEqual([
      'inloggen.digid',
      'registers.test.zaken',
      'registers.test.catalogi',
      'registers.test.documenten',
      'registers.test.besluiten',
    ])
  })
})
