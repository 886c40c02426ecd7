import { expect, it } from 'vitest'
import type { Handeling } from '@/lib/audit/handeling'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import type { Klantregistratie } from './klantregistratie'

type KlantregistratieOnderTest = {
  klanten: Klantregistratie
  /** Runs a change as the portal would: in a transaction of its own. */
  doe<T>(werk: (handeling: Handeling) => Promise<T>): Promise<T>
  /** Registers that one customer acts for another, as an employee would. */
  vertegenwoordig(wieId: string, vanId: string): Promise<void>
}

const jeroen = identiteitSchema.parse({ soort: 'burger', bsn: '999993653', naam: 'Jeroen van Drouwen' })
const fatima = identiteitSchema.parse({ soort: 'burger', bsn: '999990627' })
const bakkerij = identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '69599084', naam: 'De Korenaar' })
const haven = identiteitSchema.parse({
  soort: 'bedrijf',
  kvkNummer: '69599084',
  vestigingsnummer: '000038509504',
})
const pseudoniem = identiteitSchema.parse({ soort: 'pseudoniem', pseudoniem: 'abc' })

const email = (adres: string, standaard = false) =>
  ({ soort: 'email', adres, standaard, referentie: 'portaalvoorkeur', geverifieerdOp: '2026-01-01' }) as const
/** What every Klantregistratie promises, whatever is behind it. The tests follow each other on one registration. */
export function describeKlantregistratie(get: () => KlantregistratieOnderTest): void {
  const ensure = (identiteit: Identiteit) =>
    get().doe((handeling) => get().klanten.ensureKlant(handeling, identiteit))

  it('knows nobody before the first registration, and the same customer ever after', async () => {
    expect(await get().klanten.findKlant(jeroen)).toBeNull()
    const klant = await ensure(jeroen)
    expect(klant).toMatchObject({ soort: 'persoon', naam: 'Jeroen van Drouwen', digitaleAdressen: [] })
    expect(await ensure(jeroen)).toEqual(klant)
    expect(await get().klanten.findKlant(jeroen)).toEqual(klant)
  })

  it('registers one customer for five logins at the same moment', async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5].map(async () => (await ensure(fatima)).id))
    expect(new Set(ids).size).toBe(1)
  })

  it('keeps a company and its branch apart', async () => {
    const vestiging = await ensure(haven)
    const bedrijf = await ensure(bakkerij)
    expect(vestiging.id).not.toBe(bedrijf.id)
    expect((await get().klanten.findKlant(haven))?.id).toBe(vestiging.id)
    expect((await get().klanten.findKlant(bakkerij))?.id).toBe(bedrijf.id)
  })

  it('knows for whom a customer may act, by the numbers of those, and nothing the other way round', async () => {
    const { id } = await ensure(jeroen)
    expect(await get().klanten.listVertegenwoordigden(jeroen)).toEqual([])
    const ids = [(await ensure(fatima)).id, (await ensure(bakkerij)).id, (await ensure(haven)).id]
    for (const van of ids) await get().vertegenwoordig(id, van)
    const vertegenwoordigden = await get().klanten.listVertegenwoordigden(jeroen)
    expect(vertegenwoordigden).toHaveLength(3)
    expect(vertegenwoordigden).toEqual(
      expect.arrayContaining([
        { id: ids[0], identiteit: fatima },
        { id: ids[1], identiteit: expect.objectContaining({ soort: 'bedrijf', kvkNummer: '69599084' }) },
        { id: ids[2], identiteit: haven },
      ]),
    )
    expect(await get().klanten.listVertegenwoordigden(fatima)).toEqual([])
    expect(await get().klanten.listVertegenwoordigden(bakkerij)).toEqual([])
  })

  it('has no customer for a pseudonym, which has no number to register', async () => {
    expect(await get().klanten.findKlant(pseudoniem)).toBeNull()
    await expect(ensure(pseudoniem)).rejects.toMatchObject({ code: 'niet-toegestaan' })
  })

  it('adds, changes and removes an address of the customer', async () => {
    const { id } = await ensure(jeroen)
    const adres = await get().doe((handeling) =>
      get().klanten.addDigitaalAdres(handeling, id, email('a@example.nl', true)),
    )
    await get().doe((handeling) =>
      get().klanten.updateDigitaalAdres(handeling, id, adres.id, { adres: 'b@example.nl' }),
    )
    expect((await get().klanten.findKlant(jeroen))?.digitaleAdressen).toEqual([
      { ...adres, adres: 'b@example.nl' },
    ])
    await get().doe((handeling) => get().klanten.removeDigitaalAdres(handeling, id, adres.id))
    expect((await get().klanten.findKlant(jeroen))?.digitaleAdressen).toEqual([])
  })

  it('makes one address of the customer the first to use, or none, and never another’s', async () => {
    const [{ id }, ander] = [await ensure(jeroen), await ensure(fatima)]
    const { klanten, doe } = get()
    const voorkeur = async () => (await klanten.findKlant(jeroen))?.voorkeursAdresId
    const adres = await doe((handeling) => klanten.addDigitaalAdres(handeling, id, email('v@example.nl')))
    expect([adres.eigen, await voorkeur()]).toEqual([true, null])
    await doe((handeling) => klanten.setVoorkeursadres(handeling, id, adres.id))
    expect(await voorkeur()).toBe(adres.id)
    const vreemd = doe((handeling) => klanten.setVoorkeursadres(handeling, ander.id, adres.id))
    await expect(vreemd).rejects.toMatchObject({ code: 'niet-gevonden' })
    await doe((handeling) => klanten.setVoorkeursadres(handeling, id, null))
    expect(await voorkeur()).toBeNull()
    await doe((handeling) => klanten.removeDigitaalAdres(handeling, id, adres.id))
  })

  it('has no address of another: changing or removing it is "niet gevonden" and leaves it alone', async () => {
    const [van, ander] = [await ensure(jeroen), await ensure(fatima)]
    const adres = await get().doe((handeling) =>
      get().klanten.addDigitaalAdres(handeling, van.id, email('c@example.nl')),
    )
    const update = get().doe((handeling) =>
      get().klanten.updateDigitaalAdres(handeling, ander.id, adres.id, { adres: 'x@example.nl' }),
    )
    await expect(update).rejects.toMatchObject({ code: 'niet-gevonden' })
    const remove = get().doe((handeling) => get().klanten.removeDigitaalAdres(handeling, ander.id, adres.id))
    await expect(remove).rejects.toMatchObject({ code: 'niet-gevonden' })
    expect((await get().klanten.findKlant(jeroen))?.digitaleAdressen).toEqual([adres])
  })
}
