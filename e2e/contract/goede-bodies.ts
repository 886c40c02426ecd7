/** Bodies that our APIs accept, by the path that they are sent to. */

export const PERSOON = 'urn:nld:brp:bsn:999993653'
const contact = { kanaal: 'balie', onderwerp: 'x', taal: 'nld', vertrouwelijk: false }

/** Of klantinteracties: those that need nothing else to exist. */
export const ZONDER_VERWIJZING: Record<string, object> = {
  '/partijen': { soortPartij: 'organisatie', indicatieActief: true },
  '/klantcontacten': contact,
  '/actoren': { naam: 'x', soortActor: 'organisatorische_eenheid' },
  '/categorieen': { naam: 'x' },
  '/onderwerpobjecten': {},
  '/bijlagen': {},
  '/digitaleadressen': { adres: 'a@b.nl', soortDigitaalAdres: 'email' },
  '/rekeningnummers': { iban: 'NL91ABNA0417164300' },
  '/maak-klantcontact': { klantcontact: contact },
}

/** Of klantinteracties: those that refer; `bij` gives an object of a collection. */
export const metVerwijzing = (
  bij: (pad: string) => { uuid: string | undefined },
): Record<string, object> => ({
  '/betrokkenen': {
    rol: 'klant',
    initiator: true,
    hadKlantcontact: bij('klantcontacten'),
    wasPartij: bij('partijen'),
  },
  '/internetaken': {
    gevraagdeHandeling: 'x',
    status: 'te_verwerken',
    aanleidinggevendKlantcontact: bij('klantcontacten'),
    toegewezenAanActoren: [bij('actoren')],
  },
  '/categorie-relaties': { partij: bij('partijen'), categorie: bij('categorieen') },
  '/actorklantcontacten': { actor: bij('actoren'), klantcontact: bij('klantcontacten') },
})

const taak = { titel: 'T', einddatumHandelingsTermijn: '2099-01-01', isToegewezenAan: PERSOON }
const link = { uitvraagLink: 'https://waterdam.test' }
export const TAKEN: Record<string, object> = {
  '/externetaken': { ...taak, taakSoort: 'urltaak', details: link },
  '/urltaken': { ...taak, details: link },
  '/uploadtaken': { ...taak, details: { maxBestanden: 1 } },
  '/formuliertaken': { ...taak, details: { formulierDefinitie: { components: [] } } },
  '/betaaltaken': {
    ...taak,
    details: {
      bedrag: '1.00',
      transactieomschrijving: 'L',
      doelrekening: { naam: 'N', iban: 'NL91ABNA0417164300' },
    },
  },
}

export const BERICHTEN: Record<string, object> = {
  '/berichten': { onderwerp: 'O', berichtTekst: 'T', ontvanger: PERSOON, mijnOverheidBerichtenbox: false },
}
