import { describe, expect, it } from 'vitest'
import { kvkNummerSchema, vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'
import type { BronVraag } from '@/lib/http/bron-http'
import { createKvkClient } from './kvk-client'

const KVK = kvkNummerSchema.parse('69599084')
const VESTIGING = vestigingsnummerSchema.parse('000038509504')
const ONBEKEND = {
  fout: [
    { code: 'IPD0005', omschrijving: 'Op basis van het KVK-nummer kan het product niet worden geleverd.' },
  ],
}

function fakeKvk(body: unknown, status = 200) {
  const vragen: BronVraag[] = []
  const http = async (vraag: BronVraag) => {
    vragen.push(vraag)
    return { status, headers: {}, body }
  }
  return { client: createKvkClient(http), vragen }
}

type Client = ReturnType<typeof createKvkClient>
const vragen: [string, (client: Client) => Promise<unknown>][] = [
  ['getBasisprofiel', (client) => client.getBasisprofiel(KVK)],
  ['listVestigingen', (client) => client.listVestigingen(KVK)],
  ['getVestiging', (client) => client.getVestiging(KVK, VESTIGING)],
]

describe.each(vragen)('%s', (_, ask) => {
  it('keeps the number out of what may be logged', async () => {
    const { client, vragen } = fakeKvk(ONBEKEND, 404)
    await ask(client)
    expect(vragen).toHaveLength(1)
    expect(vragen[0]?.pad).toMatch(/\d{8,12}/)
    expect(vragen[0]?.logPad).not.toMatch(/\d/)
  })

  it.each([400, 401, 403, 429, 500, 503])(
    'reports %i as an unreachable source, never as empty',
    async (status) => {
      const { client } = fakeKvk(ONBEKEND, status)
      await expect(ask(client)).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    },
  )

  it('takes a 404 of something other than KVK for an unreachable source', async () => {
    const { client } = fakeKvk({ message: 'no Route matched' }, 404)
    await expect(ask(client)).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  })
})

describe('what KVK does not know', () => {
  it.each([
    ['getBasisprofiel', null],
    ['listVestigingen', []],
    ['getVestiging', null],
  ])('is %s -> %j', async (naam, verwacht) => {
    const { client } = fakeKvk(ONBEKEND, 404)
    const ask = vragen.find(([methode]) => methode === naam)?.[1]
    expect(await ask?.(client)).toEqual(verwacht)
  })
})

describe('answers about another company', () => {
  it('are refused for a basisprofiel', async () => {
    const { client } = fakeKvk({ kvkNummer: '90004760' })
    await expect(client.getBasisprofiel(KVK)).rejects.toMatchObject({ code: 'bron-contract' })
  })

  it('are no branch of ours, for a vestigingsnummer alone proves nothing', async () => {
    const { client } = fakeKvk({ kvkNummer: '90004760', vestigingsnummer: VESTIGING })
    expect(await client.getVestiging(KVK, VESTIGING)).toBeNull()
  })
})

it('names the field that breaks the contract, without its value', async () => {
  const { client } = fakeKvk({ kvkNummer: KVK, handelsnamen: [{ naam: 12345678 }] })
  await expect(client.getBasisprofiel(KVK)).rejects.toMatchObject({
    code: 'bron-contract',
    message: expect.stringMatching(/^(?=.*handelsnamen\.0\.naam)(?!.*12345678)/),
  })
})
