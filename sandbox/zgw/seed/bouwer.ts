import { Temporal } from 'temporal-polyfill'
import { besluitInvoer, informatieobjectInvoer, rolInvoer, zaakInvoer } from '../invoer'
import { REGISTERS, type RegisterNaam } from '../profiel'
import type { Register } from '../register'
import type { Statustype, Zaak } from '../typen'
import { naamUuid, ref, type Tabel, uuidVan } from '../verwijzingen'
import { BESTANDEN } from './bestanden'
import type { BesluitZaad, DocumentZaad, RolZaad, ZaakZaad } from './zaad'

/** Uuid of a seeded zaak. */
export const zaakUuid = (register: string, naam: string): string => naamUuid(`${register}:zaken:${naam}`)

/** Uuid of a seeded document: the `index`-th of its zaak. */
export const documentUuid = (register: string, zaak: string, index: number): string =>
  naamUuid(`${register}:enkelvoudiginformatieobjecten:${zaak}-${index}`)

/** Number of a seeded zaak; its year is that of its start. */
export function zaakNummer(
  register: RegisterNaam,
  zaad: Pick<ZaakZaad, 'naam' | 'start'>,
  vandaag: string,
): string {
  const jaar = Temporal.PlainDate.from(vandaag).add({ days: zaad.start }).toString().slice(0, 4)
  const volgnummer = Number.parseInt(zaakUuid(register, zaad.naam).slice(0, 7), 16) % 1_000_000
  const cijfers = String(volgnummer).padStart(6, '0')
  return REGISTERS[register].profiel.openZaakExtras
    ? `ZAAK-${jaar}-0000${cijfers}`
    : `ODR${jaar.slice(2)}.${cijfers}`
}

/** Makes the records of seeded zaken. Every id follows from names, every date from the register's day. */
export class Bouwer {
  readonly #register: Register
  readonly #dag: Temporal.PlainDate

  constructor(register: Register) {
    this.#register = register
    this.#dag = Temporal.PlainDate.from(register.vandaag)
  }

  uuid(tabel: Tabel, naam: string): string {
    return naamUuid(`${this.#register.naam}:${tabel}:${naam}`)
  }

  ref(tabel: Tabel, naam: string): string {
    return ref(tabel, this.uuid(tabel, naam))
  }

  /** `YYYY-MM-DD`, so many days from today. */
  datum(dagen: number): string {
    return this.#dag.add({ days: dagen }).toString()
  }

  zaak(zaad: ZaakZaad): Zaak {
    const { opslag, rsin } = this.#register
    const zaaktype = opslag.opRef('zaaktypen', this.ref('zaaktypen', zaad.zaaktype))
    if (!zaaktype) throw new Error(`Onbekend zaaktype ${zaad.zaaktype} in ${this.#register.naam}`)
    const start = this.#dag.add({ days: zaad.start })
    const verlengd = Temporal.Duration.from(zaad.velden?.verlenging?.duur || 'P0D')
    const over = (duur: string | null) => (duur ? start.add(Temporal.Duration.from(duur)).toString() : null)
    const eigen = this.ref('zaken', zaad.naam)
    const statussen = this.#statussen(zaad, eigen)
    const zaak: Zaak = {
      ...zaakInvoer.parse({
        identificatie: zaakNummer(this.#register.naam, zaad, this.#register.vandaag),
        bronorganisatie: rsin,
        verantwoordelijkeOrganisatie: rsin,
        omschrijving: zaad.omschrijving,
        toelichting: zaad.toelichting,
        zaaktype: this.ref('zaaktypen', zaad.zaaktype),
        startdatum: start.toString(),
        registratiedatum: start.toString(),
        einddatumGepland: over(zaaktype.servicenorm),
        uiterlijkeEinddatumAfdoening: start
          .add(Temporal.Duration.from(zaaktype.doorlooptijd))
          .add(verlengd)
          .toString(),
        vertrouwelijkheidaanduiding: zaaktype.vertrouwelijkheidaanduiding,
        hoofdzaak: zaad.hoofdzaak ? this.ref('zaken', zaad.hoofdzaak) : null,
      }),
      uuid: uuidVan(eigen),
      einddatum: zaad.eind === undefined ? null : this.datum(zaad.eind),
      status: statussen.at(-1) ?? null,
      gewijzigd: `${start}T09:00:00Z`,
      ...zaad.velden,
    }
    opslag.bewaar('zaken', zaak)
    for (const [index, rol] of zaad.rollen.entries()) this.#rol(zaad, eigen, rol, index)
    if (zaad.resultaat) this.#resultaat(zaad, eigen, zaad.resultaat)
    for (const [naam, waarde] of Object.entries(zaad.eigenschappen ?? {}))
      this.#eigenschap(zaad, eigen, naam, waarde)
    for (const [index, document] of (zaad.documenten ?? []).entries())
      this.#document(zaad, eigen, document, index)
    for (const [index, besluit] of (zaad.besluiten ?? []).entries())
      this.#besluit(zaad, eigen, besluit, index)
    return zaak
  }

  /** One status per step up to the current one, spread over the life of the zaak. */
  #statussen(zaad: ZaakZaad, zaak: string): string[] {
    if (zaad.status === null) return []
    const typen = this.#register.opslag.waar('statustypen', 'zaaktype', this.ref('zaaktypen', zaad.zaaktype))
    const stappen = typen.slice(0, zaad.status + 1)
    // At most yesterday: a status of today would often still lie ahead.
    const laatste = zaad.eind ?? Math.max(zaad.start, Math.min(zaad.start + stappen.length * 7, -1))
    return stappen.map((type, index) => {
      const deel = stappen.length > 1 ? index / (stappen.length - 1) : 0
      const dag = Math.round(zaad.start + (laatste - zaad.start) * deel)
      return this.#status(zaad, zaak, type, index, dag, index === stappen.length - 1)
    })
  }

  #status(
    zaad: ZaakZaad,
    zaak: string,
    type: Statustype,
    index: number,
    dag: number,
    huidig: boolean,
  ): string {
    const status = this.#register.opslag.bewaar('statussen', {
      uuid: this.uuid('statussen', `${zaad.naam}-${index}`),
      zaak,
      statustype: ref('statustypen', type.uuid),
      datumStatusGezet: `${this.datum(dag)}T${String(9 + (index % 8)).padStart(2, '0')}:15:00Z`,
      statustoelichting: huidig ? (zaad.statustoelichting ?? '') : '',
      ...(huidig && zaad.statusBuitenLijst ? { buitenLijst: true } : {}),
    })
    return ref('statussen', status.uuid)
  }

  #rol(zaad: ZaakZaad, zaak: string, rol: RolZaad, index: number): void {
    this.#register.opslag.bewaar('rollen', {
      ...rolInvoer.parse({
        zaak,
        betrokkeneType: rol.soort,
        roltype: this.ref('roltypen', `${zaad.zaaktype}-${rol.rol}`),
        roltoelichting: rol.rol,
        indicatieMachtiging: rol.machtiging,
        betrokkeneIdentificatie: rol.identificatie,
        authenticatieContext: rol.authenticatieContext,
      }),
      uuid: this.uuid('rollen', `${zaad.naam}-${index}`),
      registratiedatum: `${this.datum(zaad.start)}T09:00:00Z`,
    })
  }

  #resultaat(zaad: ZaakZaad, zaak: string, omschrijving: string): void {
    this.#register.opslag.bewaar('resultaten', {
      uuid: this.uuid('resultaten', zaad.naam),
      zaak,
      resultaattype: this.ref('resultaattypen', `${zaad.zaaktype}-${omschrijving}`),
      toelichting: zaad.resultaatToelichting ?? '',
    })
  }

  #eigenschap(zaad: ZaakZaad, zaak: string, naam: string, waarde: string): void {
    this.#register.opslag.bewaar('zaakeigenschappen', {
      uuid: this.uuid('zaakeigenschappen', `${zaad.naam}-${naam}`),
      zaak,
      eigenschap: this.ref('eigenschappen', `${zaad.zaaktype}-${naam}`),
      naam,
      waarde,
    })
  }

  #document(zaad: ZaakZaad, zaak: string, document: DocumentZaad, index: number): void {
    const { opslag, rsin, seedinhoud } = this.#register
    const naam = `${zaad.naam}-${index}`
    const eigen = this.ref('enkelvoudiginformatieobjecten', naam)
    const datum = this.datum(zaad.start + (document.dag ?? 0))
    const ontvangen = document.richting === 'ontvangen'
    const inhoud = document.inhoud === false ? null : document.bestand
    if (!document.weg) {
      const invoer = informatieobjectInvoer.parse({
        identificatie: `DOC-${this.uuid('enkelvoudiginformatieobjecten', naam).slice(0, 8)}`,
        bronorganisatie: rsin,
        creatiedatum: datum,
        titel: document.titel,
        auteur: ontvangen ? 'Aanvrager' : this.#register.titel,
        status: document.status ?? (ontvangen ? '' : 'definitief'),
        vertrouwelijkheidaanduiding: document.vertrouwelijkheid ?? 'zaakvertrouwelijk',
        formaat: BESTANDEN[document.bestand],
        taal: 'dut',
        bestandsnaam: document.bestand,
        bestandsomvang: inhoud === null ? null : seedinhoud.get(inhoud)?.byteLength,
        ontvangstdatum: ontvangen ? datum : null,
        verzenddatum:
          ontvangen || ['in_bewerking', 'ter_vaststelling'].includes(document.status ?? '') ? null : datum,
        indicatieGebruiksrecht: false,
        informatieobjecttype: this.ref('informatieobjecttypen', document.soort),
        tonenAanInitiator: document.tonen ?? true,
        inhoudIsVervallen: document.vervallen ?? false,
      })
      const versie = { ...invoer, versie: 1, beginRegistratie: `${datum}T10:00:00Z`, inhoud }
      opslag.bewaar('enkelvoudiginformatieobjecten', { uuid: uuidVan(eigen), versies: [versie], lock: null })
    }
    opslag.bewaar('zaakinformatieobjecten', {
      uuid: this.uuid('zaakinformatieobjecten', naam),
      informatieobject: eigen,
      zaak,
      titel: document.titel,
      beschrijving: '',
      registratiedatum: `${datum}T10:00:00Z`,
      vernietigingsdatum: null,
      status: null,
    })
    const uuid = this.uuid('objectinformatieobjecten', naam)
    opslag.bewaar('objectinformatieobjecten', {
      uuid,
      informatieobject: eigen,
      object: zaak,
      objectType: 'zaak',
    })
  }

  #besluit(zaad: ZaakZaad, zaak: string, besluit: BesluitZaad, index: number): void {
    const { opslag, rsin, titel } = this.#register
    const naam = `${zaad.naam}-${index}`
    const dag = zaad.start + besluit.dag
    const verzonden = besluit.verzonden === null ? null : dag + besluit.verzonden
    const eigen = this.ref('besluiten', naam)
    opslag.bewaar('besluiten', {
      ...besluitInvoer.parse({
        identificatie: `BESLUIT-${this.datum(dag).slice(0, 4)}-${uuidVan(eigen).slice(0, 6)}`,
        verantwoordelijkeOrganisatie: rsin,
        besluittype: this.ref('besluittypen', besluit.soort),
        zaak,
        datum: this.datum(dag),
        toelichting: besluit.toelichting,
        bestuursorgaan: titel.startsWith('Gemeente')
          ? 'College van burgemeester en wethouders'
          : 'Dagelijks bestuur',
        ingangsdatum: this.datum(dag + 1),
        verzenddatum: verzonden === null ? null : this.datum(verzonden),
        uiterlijkeReactiedatum:
          verzonden === null ? null : this.datum(verzonden + (besluit.reactieDagen ?? 42)),
      }),
      uuid: uuidVan(eigen),
    })
    for (const document of besluit.documenten ?? []) {
      const plaats = zaad.documenten?.findIndex((kandidaat) => kandidaat.titel === document) ?? -1
      const informatieobject = this.ref('enkelvoudiginformatieobjecten', `${zaad.naam}-${plaats}`)
      const relatie = `${naam}-${document}`
      opslag.bewaar('besluitinformatieobjecten', {
        uuid: this.uuid('besluitinformatieobjecten', relatie),
        besluit: eigen,
        informatieobject,
      })
      opslag.bewaar('objectinformatieobjecten', {
        uuid: this.uuid('objectinformatieobjecten', relatie),
        informatieobject,
        object: eigen,
        objectType: 'besluit',
      })
    }
  }
}
