import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Handeling } from '@/lib/audit/handeling'
import type { Klantcontactregistratie } from './klantcontactregistratie'

type KlantcontactregistratieOnderTest = {
  contacten: Klantcontactregistratie
  /** Registers two customers of whom nobody knows a contact yet; gives their ids. */
  maakKlanten(): Promise<[string, string]>
  /** Finishes all work that is open, as a behandelaar does. */
  handelAf(): Promise<void>
  /** Makes a contact confidential. */
  maakVertrouwelijk(id: string): Promise<void>
  /** Runs a change as the portal would: in a transaction of its own. */
  doe<T>(werk: (handeling: Handeling) => Promise<T>): Promise<T>
}

const vraag = {
  onderwerp: 'Paspoort',
  inhoud: 'Hoe lang duurt het?',
  kanaal: 'MijnOmgeving',
  afdeling: { code: 'bz', naam: 'Burgerzaken' },
}

const alles = { limit: 10, offset: 0 }

/** What every Klantcontactregistratie promises, whatever is behind it. */
export function describeKlantcontactregistratie(get: () => KlantcontactregistratieOnderTest): void {
  const stel = (id: string, over: { onderwerp?: string; zaakUuid?: string } = {}) =>
    get().doe((handeling) => get().contacten.registerVraag(handeling, id, { ...vraag, ...over }))

  it('registers a question with the work that it asks for, and finds it at its zaak', async () => {
    const [id] = await get().maakKlanten()
    const zaakUuid = randomUUID()
    const gesteld = await stel(id, { zaakUuid })
    const verwacht = {
      id: gesteld.id,
      onderwerp: 'Paspoort',
      inBehandeling: true,
      onderwerpen: [{ codeObjecttype: 'zaak', objectId: zaakUuid }],
    }
    const lijst = await get().contacten.listKlantcontacten(id, alles)
    expect(lijst).toMatchObject({ totaal: 1, klantcontacten: [verwacht] })
    expect(await get().contacten.listKlantcontactenVanZaak(id, zaakUuid)).toMatchObject([verwacht])
    expect(await get().contacten.listKlantcontactenVanZaak(id, randomUUID())).toEqual([])
  })

  it('gives the newest first, a page at a time', async () => {
    const [id] = await get().maakKlanten()
    const ids: string[] = []
    for (const onderwerp of ['Een', 'Twee', 'Drie']) ids.unshift((await stel(id, { onderwerp })).id)
    const page = async (offset: number) => {
      const lijst = await get().contacten.listKlantcontacten(id, { limit: 2, offset })
      expect(lijst.totaal).toBe(3)
      return lijst.klantcontacten.map((contact) => contact.id)
    }
    expect([await page(0), await page(2)]).toEqual([ids.slice(0, 2), ids.slice(2)])
  })

  it('shows a question as handled once all its work is done', async () => {
    const [id] = await get().maakKlanten()
    await stel(id)
    await get().handelAf()
    const { klantcontacten } = await get().contacten.listKlantcontacten(id, alles)
    expect(klantcontacten.map(({ inBehandeling }) => inBehandeling)).toEqual([false])
  })

  it('shows nobody else’s contacts, also not about the same zaak', async () => {
    const [een, ander] = await get().maakKlanten()
    const zaakUuid = randomUUID()
    await stel(een, { zaakUuid })
    expect(await get().contacten.listKlantcontactenVanZaak(ander, zaakUuid)).toEqual([])
    expect((await get().contacten.listKlantcontacten(ander, alles)).totaal).toBe(0)
  })

  it('never shows a confidential contact', async () => {
    const [id] = await get().maakKlanten()
    await get().maakVertrouwelijk((await stel(id)).id)
    const lijst = await get().contacten.listKlantcontacten(id, alles)
    expect(lijst).toEqual({ totaal: 0, klantcontacten: [] })
  })
}
