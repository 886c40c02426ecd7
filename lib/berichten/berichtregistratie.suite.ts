import { expect, it } from 'vitest'
import type { Handeling } from '@/lib/audit/handeling'
import { bsnSchema } from '@/lib/domain/bsn'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { BerichtenFilter, Berichtregistratie } from './berichtregistratie'

export type BerichtregistratieOnderTest = {
  registratie: Berichtregistratie
  /** Sends a bericht through whatever stands behind the registration; gives its uuid. */
  verstuur(bericht: { aan: PersoonUrn; publicatiedatum?: Date }): Promise<string>
  trekIn(uuid: string): Promise<void>
  /** Runs a change as the portal would: in a transaction of its own. */
  doe<T>(werk: (handeling: Handeling) => Promise<T>): Promise<T>
}

const burger: Identiteit = { soort: 'burger', bsn: bsnSchema.parse('999993653') }
const ander: Identiteit = { soort: 'burger', bsn: bsnSchema.parse('123456782') }
const aan: PersoonUrn = { soort: 'bsn', bsn: burger.bsn }
const alles = { limit: 100, offset: 0 }

/**
 * What every Berichtregistratie promises, whatever is behind it. `intrekken`: a bericht that was read can be withdrawn
 * and stay visible; an Objects API can only remove it.
 */
export function describeBerichtregistratie(
  get: () => BerichtregistratieOnderTest,
  { intrekken = true } = {},
): void {
  const uuidsIn = async (map: 'postvak' | 'archief', identiteit = burger) =>
    (await get().registratie.listBerichten(identiteit, map, alles)).berichten.map(({ uuid }) => uuid)

  it('hides a bericht until its moment of publication, and always from somebody else', async () => {
    const { registratie, verstuur, doe } = get()
    const nu = await verstuur({ aan })
    const later = await verstuur({ aan, publicatiedatum: new Date('2099-01-01T00:00:00Z') })
    expect(await uuidsIn('postvak')).toEqual([nu])
    expect(await uuidsIn('postvak', ander)).toEqual([])
    expect(await registratie.getBericht(burger, later)).toBeNull()
    expect(await registratie.getBericht(ander, nu)).toBeNull()
    expect(await registratie.countOngelezen(burger)).toBe(1)
    for (const [identiteit, uuid] of [
      [burger, later],
      [ander, nu],
    ] as const)
      expect(await doe((handeling) => registratie.open(handeling, identiteit, uuid))).toEqual({
        ok: false,
        error: 'niet-gevonden',
      })
  })

  it('sets geopendOp once, for two callers at once and after marking it unread', async () => {
    const { registratie, verstuur, doe } = get()
    const uuid = await verstuur({ aan })
    const open = () => doe((handeling) => registratie.open(handeling, burger, uuid))
    const [a, b] = await Promise.all([open(), open()])
    expect(a).toEqual(b)
    expect(await registratie.countOngelezen(burger)).toBe(0)
    await doe((handeling) => registratie.markeerOngelezen(handeling, burger, uuid))
    expect(await registratie.countOngelezen(burger)).toBe(1)
    const again = await open()
    expect(again.ok && a.ok && again.value.geopendOp?.getTime() === a.value.geopendOp?.getTime()).toBe(true)
    expect(await registratie.countOngelezen(burger)).toBe(0)
  })

  it('moves a bericht to the archive and back, and counts nothing there', async () => {
    const { registratie, verstuur, doe } = get()
    const uuid = await verstuur({ aan })
    await doe((handeling) => registratie.archiveer(handeling, burger, uuid))
    expect([await uuidsIn('postvak'), await uuidsIn('archief')]).toEqual([[], [uuid]])
    expect(await registratie.countOngelezen(burger)).toBe(0)
    await doe((handeling) => registratie.zetTerug(handeling, burger, uuid))
    expect([await uuidsIn('postvak'), await uuidsIn('archief')]).toEqual([[uuid], []])
  })

  if (intrekken)
    it('shows a withdrawn bericht to who had read it, and to nobody else', async () => {
      const { registratie, verstuur, trekIn, doe } = get()
      const [read, unread] = [await verstuur({ aan }), await verstuur({ aan })]
      await doe((handeling) => registratie.open(handeling, burger, read))
      await trekIn(read)
      await trekIn(unread)
      expect(await uuidsIn('postvak')).toEqual([read])
      expect(await registratie.getBericht(burger, read)).toMatchObject({ ingetrokkenOp: expect.any(Date) })
    })

  if (intrekken)
    it('either opens or loses a bericht that is withdrawn at the same moment, never both', async () => {
      const { registratie, verstuur, trekIn, doe } = get()
      for (let i = 0; i < 10; i++) {
        const uuid = await verstuur({ aan })
        const [opened] = await Promise.all([
          doe((handeling) => registratie.open(handeling, burger, uuid)),
          trekIn(uuid),
        ])
        const after = await registratie.getBericht(burger, uuid)
        expect(after !== null).toBe(opened.ok)
      }
    })

  if (!intrekken)
    it('knows nothing any more of what was removed', async () => {
      const { registratie, verstuur, trekIn, doe } = get()
      const uuid = await verstuur({ aan })
      await doe((handeling) => registratie.open(handeling, burger, uuid))
      await trekIn(uuid)
      expect(await uuidsIn('postvak')).toEqual([])
      const result = await doe((handeling) => registratie.archiveer(handeling, burger, uuid))
      expect(result).toEqual({ ok: false, error: 'niet-gevonden' })
    })

  it('filters on words in any case, on unread and on what asks something', async () => {
    const { registratie, verstuur, doe } = get()
    const [gelezen, ongelezen] = [await verstuur({ aan }), await verstuur({ aan })]
    await doe((handeling) => registratie.open(handeling, burger, gelezen))
    const { berichten } = await registratie.listBerichten(burger, 'postvak', alles)
    const woord = String(berichten[0]?.onderwerp).toLowerCase()
    const uuidsMet = async (filter: BerichtenFilter) =>
      (await registratie.listBerichten(burger, 'postvak', alles, filter)).berichten.map(({ uuid }) => uuid)
    expect((await uuidsMet({ zoek: woord })).sort()).toEqual([gelezen, ongelezen].sort())
    expect(await uuidsMet({ zoek: 'komt nergens voor' })).toEqual([])
    expect(await uuidsMet({ alleenOngelezen: true })).toEqual([ongelezen])
    expect(await uuidsMet({ alleenMetActie: true })).toEqual([])
  })
}
