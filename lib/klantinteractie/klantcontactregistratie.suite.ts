import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Handeling } from '@/lib/audit/handeling'
import type { KlantcontactFilter, Klantcontactregistratie, Vraag } from './klantcontactregistratie'

type KlantcontactregistratieOnderTest = {
  contacten: Klantcontactregistratie
  /** Registers two customers of whom nobody knows a contact yet; gives their ids. */
  maakKlanten(): Promise<[string, string]>
  /** Finishes all work that is open, as a behandelaar does. */
  handelAf(): Promise<void>
  /** Answers a contact with another, to this customer or to nobody in particular; gives its id. */
  beantwoord(id: string, aan: string | null): Promise<string>
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
  const stel = (id: string, over: Partial<Vraag> = {}) =>
    get().doe((handeling) =>
      get().contacten.registerVraag(handeling, id, { ...vraag, inzendingId: randomUUID(), ...over }),
    )

  it('registers a question with the work that it asks for, and finds it at its zaak', async () => {
    const [id] = await get().maakKlanten()
    const zaakUuid = randomUUID()
    const gesteld = await stel(id, { zaakUuid })
    const verwacht = {
      id: gesteld.id,
      onderwerp: 'Paspoort',
      richting: 'van-klant',
      status: 'te_verwerken',
      antwoordOp: null,
      onderwerpen: [{ codeObjecttype: 'zaak', objectId: zaakUuid }],
    }
    const lijst = await get().contacten.listKlantcontacten(id, alles)
    expect(lijst).toMatchObject({ totaal: 1, klantcontacten: [verwacht] })
    expect(await get().contacten.listKlantcontactenVanZaak(id, zaakUuid)).toMatchObject([verwacht])
    expect(await get().contacten.listKlantcontactenVanZaak(id, randomUUID())).toEqual([])
  })

  it('registers what the municipality told a customer, and whether that arrived', async () => {
    const [id] = await get().maakKlanten()
    const zaakUuid = randomUUID()
    await get().doe((handeling) =>
      get().contacten.registerContact(handeling, id, {
        kanaal: 'email',
        onderwerp: 'Er is een e-mail verstuurd',
        gelukt: true,
        plaatsgevondenOp: new Date('2026-11-03T10:00:00Z'),
        taal: 'nld',
        zaakUuid,
        metadata: { notificatie: randomUUID() },
      }),
    )
    const lijst = await get().contacten.listKlantcontactenVanZaak(id, zaakUuid)
    expect(lijst).toMatchObject([
      { onderwerp: 'Er is een e-mail verstuurd', kanaal: 'email', richting: 'naar-klant', status: null },
    ])
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
    expect(klantcontacten.map(({ status }) => status)).toEqual(['verwerkt'])
  })

  it('shows nobody else’s contacts, also not about the same zaak', async () => {
    const [een, ander] = await get().maakKlanten()
    const zaakUuid = randomUUID()
    await stel(een, { zaakUuid })
    expect(await get().contacten.listKlantcontactenVanZaak(ander, zaakUuid)).toEqual([])
    expect((await get().contacten.listKlantcontacten(ander, alles)).totaal).toBe(0)
  })

  it('gives one contact to its customer, and to nobody else', async () => {
    const [een, ander] = await get().maakKlanten()
    const { id } = await stel(een)
    const { contacten } = get()
    expect(await contacten.getKlantcontact(een, id)).toMatchObject({ id, onderwerp: 'Paspoort' })
    expect(await contacten.getKlantcontact(ander, id)).toBeNull()
    expect(await contacten.getKlantcontact(een, randomUUID())).toBeNull()
  })

  it('registers the same form once, also when it arrives twice at once, and another text apart', async () => {
    const [id] = await get().maakKlanten()
    const inzendingId = randomUUID()
    const [een, twee] = await Promise.all([stel(id, { inzendingId }), stel(id, { inzendingId })])
    expect(een).toEqual(twee)
    expect(await stel(id, { inzendingId, onderwerp: 'Rijbewijs' })).not.toEqual(een)
    expect((await get().contacten.listKlantcontacten(id, alles)).totaal).toBe(2)
  })

  it('filters on channel, year and zaak, and tells which of them occur', async () => {
    const [id] = await get().maakKlanten()
    const zaakUuid = randomUUID()
    const overZaak = await stel(id, { zaakUuid, kanaal: 'balie' })
    const los = await stel(id)
    const { contacten } = get()
    const facetten = await contacten.listFacetten(id)
    expect(facetten).toMatchObject({ kanalen: ['MijnOmgeving', 'balie'], zaakUuids: [zaakUuid] })
    const idsMet = async (filter: KlantcontactFilter) =>
      (await contacten.listKlantcontacten(id, alles, filter)).klantcontacten.map((contact) => contact.id)
    expect(await idsMet({ kanaal: 'MijnOmgeving' })).toEqual([los.id])
    expect(await idsMet({ zaakUuid })).toEqual([overZaak.id])
    expect(await idsMet({ jaar: String(facetten.jaren[0]) })).toHaveLength(2)
    expect(await idsMet({ jaar: '1999' })).toEqual([])
  })

  it('gives the answers to who asked: theirs and those that name nobody, never somebody else’s', async () => {
    const [een, ander] = await get().maakKlanten()
    const { id } = await stel(een)
    const aanMij = await get().beantwoord(id, een)
    const aanNiemand = await get().beantwoord(id, null)
    await get().beantwoord(id, ander)
    const antwoorden = await get().contacten.listAntwoorden(een, id)
    expect(antwoorden.map((antwoord) => antwoord.id).sort()).toEqual([aanMij, aanNiemand].sort())
    expect(antwoorden).toMatchObject([
      { antwoordOp: id, richting: 'naar-klant', status: null },
      { antwoordOp: id, richting: 'naar-klant', status: null },
    ])
    expect(await get().contacten.listAntwoorden(ander, id)).toEqual([])
  })

  it('never shows a confidential contact', async () => {
    const [id] = await get().maakKlanten()
    await get().maakVertrouwelijk((await stel(id)).id)
    const lijst = await get().contacten.listKlantcontacten(id, alles)
    expect(lijst).toEqual({ totaal: 0, klantcontacten: [] })
  })
}
