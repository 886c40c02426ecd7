import { randomUUID } from 'node:crypto'
import { alleenOpenZaak, type Filters, gelijk, keuze } from '../http/filters'
import { parseInvoer } from '../http/problem'
import { rolInvoer } from '../invoer'
import type { RolIdentificatie } from '../invoer-rol'
import { nu, type Register } from '../register'
import type { Rol } from '../typen'
import { ref } from '../verwijzingen'
import { type App, gemaaktResponse, mountDetail, mountLijst } from './lezen'
import { eisRef, eisWijzigbaar, leesBody, meldZaak } from './schrijven'

/** From low to high; DigiD and eHerkenning are two scales of which each has its own order (DIGEST §14). */
const NIVEAUS = [
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
  'urn:etoegang:core:assurance-class:loa2',
  'urn:etoegang:core:assurance-class:loa2plus',
  'urn:etoegang:core:assurance-class:loa3',
  'urn:etoegang:core:assurance-class:loa4',
]

const identificatie = (soort: Rol['betrokkeneType'], veld: keyof RolIdentificatie) =>
  gelijk<Rol>((rol) => (rol.betrokkeneType === soort ? rol.betrokkeneIdentificatie?.[veld] : undefined))

const np = (veld: keyof RolIdentificatie) => identificatie('natuurlijk_persoon', veld)
const nnp = (veld: keyof RolIdentificatie) => identificatie('niet_natuurlijk_persoon', veld)
const vestiging = (veld: keyof RolIdentificatie) => identificatie('vestiging', veld)

/** Filters on the betrokkene: as they are on `/rollen`, with the prefix `rol__` on `/zaken` (DIGEST §3.1). */
export const betrokkenefilters: Filters<Rol> = {
  betrokkene: gelijk((rol) => rol.betrokkene),
  betrokkeneType: gelijk((rol) => rol.betrokkeneType),
  omschrijvingGeneriek: gelijk(
    (rol, { opslag }) => opslag.opRef('roltypen', rol.roltype)?.omschrijvingGeneriek,
  ),
  betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: np('inpBsn'),
  betrokkeneIdentificatie__natuurlijkPersoon__anpIdentificatie: np('anpIdentificatie'),
  betrokkeneIdentificatie__natuurlijkPersoon__inpA_nummer: np('inpA_nummer'),
  betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId: nnp('innNnpId'),
  betrokkeneIdentificatie__nietNatuurlijkPersoon__annIdentificatie: nnp('annIdentificatie'),
  betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer: alleenOpenZaak(nnp('kvkNummer')),
  betrokkeneIdentificatie__nietNatuurlijkPersoon__vestigingsNummer: alleenOpenZaak(nnp('vestigingsNummer')),
  betrokkeneIdentificatie__vestiging__vestigingsNummer: vestiging('vestigingsNummer'),
  betrokkeneIdentificatie__vestiging__kvkNummer: alleenOpenZaak(vestiging('kvkNummer')),
  betrokkeneIdentificatie__medewerker__identificatie: identificatie('medewerker', 'identificatie'),
  betrokkeneIdentificatie__organisatorischeEenheid__identificatie: identificatie(
    'organisatorische_eenheid',
    'identificatie',
  ),
  machtiging: alleenOpenZaak(
    keuze(
      ['eigen', 'gemachtigde', 'machtiginggever'],
      (waarde) => (rol) => rol.indicatieMachtiging === (waarde === 'eigen' ? '' : waarde),
    ),
  ),
  machtiging__loa: alleenOpenZaak(
    keuze(NIVEAUS, (waarde) => (rol) => {
      const niveau = NIVEAUS.indexOf(rol.authenticatieContext?.levelOfAssurance ?? '')
      return niveau >= 0 && niveau <= NIVEAUS.indexOf(waarde)
    }),
  ),
}

const filters: Filters<Rol> = {
  ...betrokkenefilters,
  zaak: gelijk((rol) => rol.zaak),
  roltype: gelijk((rol) => rol.roltype),
  omschrijving: gelijk((rol, { opslag }) => opslag.opRef('roltypen', rol.roltype)?.omschrijving),
}

export function mountRollen(app: App, register: Register): void {
  mountLijst(app, register, 'rollen', { filters, gepagineerd: true })
  mountDetail(app, register, 'rollen')

  app.post('/rollen', async (c) => {
    const invoer = parseInvoer(rolInvoer, await leesBody(c, register))
    const zaak = eisRef(register, 'zaken', 'zaak', invoer.zaak)
    eisRef(register, 'roltypen', 'roltype', invoer.roltype)
    eisWijzigbaar(register, zaak)
    const rol = register.opslag.bewaar('rollen', {
      ...invoer,
      uuid: randomUUID(),
      registratiedatum: nu(register),
    })
    meldZaak(register, zaak, 'rol', ref('rollen', rol.uuid), 'create')
    return gemaaktResponse(register, 'rollen', rol.uuid)
  })
}
