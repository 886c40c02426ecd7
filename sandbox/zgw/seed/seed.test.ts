import { beforeAll, describe, expect, it } from 'vitest'
import { passesElfProef } from '../../../lib/domain/bsn'
import { type PersonaId, personas } from '../../personas'
import { Journaal } from '../journaal'
import { Opslag } from '../opslag'
import { REGISTERNAMEN, REGISTERS, type RegisterNaam } from '../profiel'
import type { Register } from '../register'
import type { Rol, Zaak } from '../typen'
import { ref } from '../verwijzingen'
import { zaai } from '.'
import { maakSeedinhoud } from './bestanden'
import { VELDSITUATIES, type VeldsituatieNaam } from './veldsituaties'

let seedinhoud: Register['seedinhoud']
const registers = new Map<RegisterNaam, Register>()

function maakRegister(naam: RegisterNaam): Register {
  const register: Register = {
    naam,
    ...REGISTERS[naam],
    origin: 'http://127.0.0.1:1',
    vandaag: '2026-03-02',
    opslag: new Opslag(),
    journaal: new Journaal(null),
    seedinhoud,
    client: { id: 'test', secret: 'test' },
    scopes: new Set(),
    notificeer: () => {},
  }
  zaai(register)
  return register
}

beforeAll(async () => {
  seedinhoud = await maakSeedinhoud('2026-03-02')
  for (const naam of REGISTERNAMEN) registers.set(naam, maakRegister(naam))
})

function register(naam: RegisterNaam): Register {
  const gevonden = registers.get(naam)
  if (!gevonden) throw new Error(`Geen register ${naam}`)
  return gevonden
}

const rollenVan = (naam: RegisterNaam, zaak: Zaak) =>
  register(naam).opslag.waar('rollen', 'zaak', ref('zaken', zaak.uuid))

/** Whether a rol is the persona's own, by kind and number. */
function isVan(rol: Rol, id: PersonaId): boolean {
  const persona = personas.find((kandidaat) => kandidaat.id === id)
  const { inpBsn, innNnpId, annIdentificatie, kvkNummer, vestigingsNummer } =
    rol.betrokkeneIdentificatie ?? {}
  if (!persona || persona.soort === 'burger')
    return rol.betrokkeneType === 'natuurlijk_persoon' && inpBsn === persona?.bsn
  if (persona.soort === 'vestiging') {
    return vestigingsNummer === persona.vestigingsnummer && kvkNummer === persona.kvkNummer
  }
  return (
    [persona.rsin, persona.kvkNummer].some((nummer) => nummer === innNnpId) ||
    [annIdentificatie, kvkNummer].includes(persona.kvkNummer)
  )
}

const zakenVan = (id: PersonaId, naam: RegisterNaam) =>
  register(naam)
    .opslag.alle('zaken')
    .filter((zaak) => rollenVan(naam, zaak).some((rol) => isVan(rol, id)))

const tel = (zaken: Zaak[]) => ({
  lopend: zaken.filter((zaak) => zaak.einddatum === null).length,
  afgerond: zaken.filter((zaak) => zaak.einddatum !== null).length,
})

const veld = (naam: VeldsituatieNaam) => {
  const { register: register_, zaak: uuid } = VELDSITUATIES[naam]
  const zaak = register(register_).opslag.vind('zaken', uuid)
  if (!zaak) throw new Error(`De seed heeft geen zaak voor ${naam}`)
  const { opslag } = register(register_)
  return { zaak, opslag, eigen: ref('zaken', uuid), rollen: rollenVan(register_, zaak) }
}

describe("persona's", () => {
  it('Fatima heeft 150 lopende en 100 afgeronde zaken over beide registers', () => {
    expect(tel([...zakenVan('fatima', 'waterdam'), ...zakenVan('fatima', 'rijnzoom')])).toEqual({
      lopend: 150,
      afgerond: 100,
    })
    expect(zakenVan('fatima', 'waterdam').length).toBeGreaterThan(100)
  })

  it('Jeroen heeft in beide registers een handvol zichtbare zaken', () => {
    const streng = ['vertrouwelijk', 'confidentieel', 'geheim', 'zeer_geheim']
    const zichtbaar = REGISTERNAMEN.flatMap((naam) => zakenVan('jeroen', naam)).filter(
      (zaak) =>
        !streng.includes(zaak.vertrouwelijkheidaanduiding) &&
        zaak.uuid !== VELDSITUATIES['intern-zaaktype'].zaak,
    )
    expect(tel(zichtbaar)).toEqual({ lopend: 8, afgerond: 5 })
  })

  it.each([
    ['daan', 0],
    ['ingrid', 1],
    ['sanne', 1],
    ['lucas', 1],
  ] as const)('%s heeft %i zaken', (id, aantal) => {
    expect(REGISTERNAMEN.flatMap((naam) => zakenVan(id, naam))).toHaveLength(aantal)
  })

  it('Sanne en Lucas delen dezelfde zaak in verschillende rollen', () => {
    const { opslag, rollen } = veld('gedeeld')
    const rolVan = (id: PersonaId) =>
      opslag.opRef('roltypen', rollen.find((rol) => isVan(rol, id))?.roltype)?.omschrijvingGeneriek
    expect([rolVan('sanne'), rolVan('lucas')]).toEqual(['initiator', 'belanghebbende'])
  })

  it('elk BSN en RSIN in een rol is echt van vorm, of is met opzet een KVK-nummer', () => {
    for (const naam of REGISTERNAMEN) {
      for (const { betrokkeneIdentificatie } of register(naam).opslag.alle('rollen')) {
        const { inpBsn, innNnpId } = betrokkeneIdentificatie ?? {}
        if (inpBsn) expect(passesElfProef(inpBsn)).toBe(true)
        if (innNnpId && innNnpId !== '69599084') expect(passesElfProef(innNnpId)).toBe(true)
      }
    }
  })
})

describe('veldsituaties', () => {
  it.each(Object.entries(VELDSITUATIES))('%s: de zaak bestaat en is van zijn eigenaar', (_, situatie) => {
    const zaak = register(situatie.register).opslag.vind('zaken', situatie.zaak)
    const rollen = zaak ? rollenVan(situatie.register, zaak) : []
    expect(zaak).toBeDefined()
    const eigenaren = personas.filter(({ id }) => rollen.some((rol) => isVan(rol, id))).map(({ id }) => id)
    if (situatie.eigenaar) expect(eigenaren).toContain(situatie.eigenaar)
    else expect(eigenaren).toEqual([])
  })

  it('meer-rollen: één persoon, drie rollen, en een rol zonder BSN', () => {
    const { rollen } = veld('meer-rollen')
    expect(rollen.filter((rol) => isVan(rol, 'fatima'))).toHaveLength(3)
    expect(
      rollen.some(
        (rol) => rol.betrokkeneType === 'natuurlijk_persoon' && !rol.betrokkeneIdentificatie?.inpBsn,
      ),
    ).toBe(true)
  })

  it.each([
    ['volgnummer-dubbel', [1, 2, 2, 4]],
    ['volgnummer-ontbreekt', [null, null, null]],
  ] as const)('%s: de volgnummers zijn %j', (naam, verwacht) => {
    const { zaak, opslag } = veld(naam)
    expect(opslag.waar('statustypen', 'zaaktype', zaak.zaaktype).map((type) => type.volgnummer)).toEqual(
      verwacht,
    )
  })

  it('twee-eindstatussen: het zaaktype heeft er twee', () => {
    const { zaak, opslag } = veld('twee-eindstatussen')
    expect(
      opslag.waar('statustypen', 'zaaktype', zaak.zaaktype).filter((type) => type.isEindstatus),
    ).toHaveLength(2)
  })

  it.each([
    ['einddatum-zonder-eindstatus', true, false],
    ['eindstatus-zonder-einddatum', false, true],
  ] as const)('%s: einddatum %j, eindstatus %j', (naam, einddatum, eindstatus) => {
    const { zaak, opslag } = veld(naam)
    const status = opslag.opRef('statussen', zaak.status)
    expect(zaak.einddatum !== null).toBe(einddatum)
    expect(opslag.opRef('statustypen', status?.statustype)?.isEindstatus).toBe(eindstatus)
  })

  it('status-buiten-lijst en zonder-status: de status is niet te vinden waar je hem zoekt', () => {
    const { zaak, opslag } = veld('status-buiten-lijst')
    expect(opslag.opRef('statussen', zaak.status)?.buitenLijst).toBe(true)
    expect(veld('zonder-status').zaak.status).toBeNull()
  })

  it('documenten-in-elke-status: elke status komt voor', () => {
    const { opslag, eigen } = veld('documenten-in-elke-status')
    const statussen = opslag
      .waar('zaakinformatieobjecten', 'zaak', eigen)
      .map((zio) => opslag.opRef('enkelvoudiginformatieobjecten', zio.informatieobject)?.versies[0]?.status)
    expect(new Set(statussen)).toEqual(
      new Set(['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd', '']),
    )
  })

  it('gearchiveerd-documenten-weg: de verwijzing is er, het document niet', () => {
    const { zaak, opslag, eigen } = veld('gearchiveerd-documenten-weg')
    const relaties = opslag.waar('zaakinformatieobjecten', 'zaak', eigen)
    expect(zaak.archiefstatus).toBe('gearchiveerd')
    expect(relaties).toHaveLength(2)
    expect(
      relaties.map((zio) => opslag.opRef('enkelvoudiginformatieobjecten', zio.informatieobject)),
    ).toEqual([undefined, undefined])
  })

  it("zaaktype-nieuwe-versie: twee URL's, één identificatie", () => {
    const zaaktypen = (['zaaktype-nieuwe-versie-oud', 'zaaktype-nieuwe-versie-nieuw'] as const).map(
      (naam) => {
        const { zaak, opslag } = veld(naam)
        return opslag.opRef('zaaktypen', zaak.zaaktype)
      },
    )
    expect(new Set(zaaktypen.map((type) => type?.uuid)).size).toBe(2)
    expect(new Set(zaaktypen.map((type) => type?.identificatie))).toEqual(new Set(['evenementenvergunning']))
  })

  it('teksten: leeg, emoji, en precies 80 tekens', () => {
    expect(veld('omschrijving-leeg').zaak.omschrijving).toBe('')
    expect(veld('omschrijving-80-tekens').zaak.omschrijving).toHaveLength(80)
    expect(veld('omschrijving-emoji').zaak.omschrijving).toMatch(/\p{Extended_Pictographic}/u)
    expect(veld('verlenging-leeg').zaak.verlenging).toEqual({ reden: '', duur: '' })
  })
})

it('de seed is elke keer gelijk: dezelfde dag, dezelfde records', () => {
  for (const naam of REGISTERNAMEN) {
    const opnieuw = maakRegister(naam)
    expect(opnieuw.opslag.alle('zaken')).toEqual(register(naam).opslag.alle('zaken'))
    expect(opnieuw.opslag.alle('statussen')).toEqual(register(naam).opslag.alle('statussen'))
  }
})

it('niets in de seed is in de toekomst gebeurd', () => {
  for (const naam of REGISTERNAMEN) {
    const { opslag, vandaag } = register(naam)
    const momenten = [
      ...opslag.alle('statussen').map((status) => status.datumStatusGezet),
      ...opslag.alle('besluiten').map((besluit) => besluit.datum),
      ...opslag
        .alle('enkelvoudiginformatieobjecten')
        .flatMap(({ versies }) => versies.map((versie) => versie.creatiedatum)),
    ]
    expect(momenten.filter((moment) => moment >= vandaag)).toEqual([])
  }
})

it('zaaknummers zijn uniek binnen een register', () => {
  for (const naam of REGISTERNAMEN) {
    const nummers = register(naam)
      .opslag.alle('zaken')
      .map((zaak) => zaak.identificatie)
    expect(new Set(nummers).size).toBe(nummers.length)
  }
})
