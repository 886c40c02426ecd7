import { expect, it } from 'vitest'
import type { Handeling } from '@/lib/audit/handeling'
import { bsnSchema } from '@/lib/domain/bsn'
import type { Identiteit } from '@/lib/domain/identiteit'
import { kvkNummerSchema, vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { Taakregistratie } from './taakregistratie'

export type TaakregistratieOnderTest = {
  registratie: Taakregistratie
  /** Hands out a formuliertaak through whatever stands behind the registration; gives its uuid. */
  deelUit(taak: { voor: PersoonUrn; titel: string; einddatum: string; bij?: string }): Promise<string>
  /** What a taak of a zaak points at, in the words of what stands behind the registration. */
  bij?: string
  /** Runs a change as the portal would: in a transaction of its own. */
  doe<T>(werk: (handeling: Handeling) => Promise<T>): Promise<T>
}

const burger: Identiteit = { soort: 'burger', bsn: bsnSchema.parse('999993653') }
const ander: Identiteit = { soort: 'burger', bsn: bsnSchema.parse('123456782') }
const voorBurger: PersoonUrn = { soort: 'bsn', bsn: burger.bsn }
const kvkNummer = kvkNummerSchema.parse('12345678')
const vestigingsnummer = vestigingsnummerSchema.parse('000012345678')
const alles = { limit: 100, offset: 0 }

/**
 * What every Taakregistratie promises, whatever is behind it. `filialen`: it can hand out to a branch, and finds all
 * branches of a company; Open VTB and the Objects API match one number exactly. `soort`: the kind that a form becomes.
 */
export function describeTaakregistratie(
  get: () => TaakregistratieOnderTest,
  { filialen = true, bedrijven = true, soort = 'formulier' } = {},
): void {
  it('gives open taken of this person alone, the nearest deadline first, and counts them', async () => {
    const { registratie, deelUit } = get()
    const laat = await deelUit({ voor: voorBurger, titel: 'Later', einddatum: '2099-02-01' })
    const vroeg = await deelUit({ voor: voorBurger, titel: 'Eerst', einddatum: '2099-01-01' })
    const { totaal, taken } = await registratie.listOpenTaken(burger, alles)
    expect(taken.map(({ uuid }) => uuid)).toEqual([vroeg, laat])
    expect(await registratie.countOpenTaken(burger)).toBe(totaal)
    expect(await registratie.listOpenTaken(ander, alles)).toEqual({ totaal: 0, taken: [] })
  })

  it('answers for the taak of somebody else as for one that does not exist', async () => {
    const { registratie, deelUit, doe } = get()
    const uuid = await deelUit({ voor: voorBurger, titel: 'Van mij', einddatum: '2099-01-01' })
    expect(await registratie.getTaak(ander, uuid)).toBeNull()
    expect(await registratie.getTaak({ soort: 'pseudoniem', pseudoniem: 'x' }, uuid)).toBeNull()
    const result = await doe((handeling) => registratie.voerUit(handeling, ander, uuid, {}))
    expect(result).toEqual({ ok: false, error: 'niet-gevonden' })
  })

  if (bedrijven && filialen)
    it('gives a company its branches, and a branch nothing but its own', async () => {
      const { registratie, deelUit } = get()
      const bedrijf = await deelUit({
        voor: { soort: 'kvk', kvkNummer },
        titel: 'Bedrijf',
        einddatum: '2099-01-01',
      })
      const filiaal = await deelUit({
        voor: { soort: 'kvk', kvkNummer, vestigingsnummer },
        titel: 'Filiaal',
        einddatum: '2099-01-02',
      })
      const uuidsOf = async (identiteit: Identiteit) =>
        (await registratie.listOpenTaken(identiteit, alles)).taken.map(({ uuid }) => uuid)
      expect(await uuidsOf({ soort: 'bedrijf', kvkNummer })).toEqual([bedrijf, filiaal])
      expect(await uuidsOf({ soort: 'bedrijf', kvkNummer, vestigingsnummer })).toEqual([filiaal])
    })

  if (bedrijven && !filialen)
    it('gives a company its own, and a branch nothing of it', async () => {
      const { registratie, deelUit } = get()
      const uuid = await deelUit({
        voor: { soort: 'kvk', kvkNummer },
        titel: 'Bedrijf',
        einddatum: '2099-01-01',
      })
      const lijst = await registratie.listOpenTaken({ soort: 'bedrijf', kvkNummer }, alles)
      expect(lijst.taken.map((taak) => taak.uuid)).toEqual([uuid])
      const filiaal: Identiteit = { soort: 'bedrijf', kvkNummer, vestigingsnummer }
      expect(await registratie.listOpenTaken(filiaal, alles)).toEqual({ totaal: 0, taken: [] })
      expect(await registratie.getTaak(filiaal, uuid)).toBeNull()
    })

  it('lets of two callers at once exactly one carry out a taak, and keeps what was sent', async () => {
    const { registratie, deelUit, doe } = get()
    const uuid = await deelUit({ voor: voorBurger, titel: 'Race', einddatum: '2099-01-01' })
    const voerUit = (naam: string) =>
      doe((handeling) => registratie.voerUit(handeling, burger, uuid, { ontvangenGegevens: { naam } }))
    const results = await Promise.all([voerUit('a'), voerUit('b')])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, error: 'al-afgerond' })
    const winner = results[0]?.ok ? 'a' : 'b'
    expect(await registratie.getTaak(burger, uuid)).toMatchObject({
      status: 'uitgevoerd',
      details: { ontvangenGegevens: { naam: winner } },
    })
    const afgerond = async (status?: 'uitgevoerd' | 'verlopen') =>
      (await registratie.listAfgerondeTaken(burger, alles, status)).taken.map((taak) => taak.uuid)
    expect(await afgerond()).toContain(uuid)
    expect(await afgerond('uitgevoerd')).toContain(uuid)
    expect(await afgerond('verlopen')).not.toContain(uuid)
  })

  it('opens a taak again that is given back, with what was sent, and only once', async () => {
    const { registratie, deelUit, doe } = get()
    const uuid = await deelUit({ voor: voorBurger, titel: 'Terug', einddatum: '2099-01-01' })
    await doe((handeling) =>
      registratie.voerUit(handeling, burger, uuid, { ontvangenGegevens: { naam: 'x' } }),
    )
    expect(await doe((handeling) => registratie.geefTerug(handeling, uuid))).toMatchObject({
      ok: true,
      value: { status: 'open', details: { ontvangenGegevens: { naam: 'x' } } },
    })
    expect(await doe((handeling) => registratie.geefTerug(handeling, uuid))).toEqual({
      ok: false,
      error: 'niet-uitgevoerd',
    })
  })

  if (soort === 'formulier')
    it('refuses what this kind of taak does not take', async () => {
      const { registratie, deelUit, doe } = get()
      const uuid = await deelUit({ voor: voorBurger, titel: 'Formulier', einddatum: '2099-01-01' })
      const bijlage = {
        informatieObject:
          'urn:nld:gemeentewaterdam:informatieobject:uuid:717815f6-1939-4fd2-93f0-83d25bad154e',
      }
      expect(
        await doe((handeling) =>
          registratie.voerUit(handeling, burger, uuid, { ontvangenBijlagen: [bijlage] }),
        ),
      ).toEqual({ ok: false, error: 'ongeldig' })
    })

  it('finds the taken of one zaak', async () => {
    const { registratie, deelUit, bij = 'urn:nld:gemeentewaterdam:zaak:zaaknummer:Z-77' } = get()
    const uuid = await deelUit({ voor: voorBurger, titel: 'Bij zaak', einddatum: '2099-01-01', bij })
    const { taken } = await registratie.listAlleTaken(burger, ['urn:uuid:onbekend', bij])
    expect(taken.map((taak) => taak.uuid)).toEqual([uuid])
    expect(await registratie.listAlleTaken(ander, [bij])).toEqual({ taken: [] })
  })
}
