import { behandelaar, burger } from '../rollen'
import type { ZaakZaad } from '../zaad'

/** Sanne and Lucas share one zaak; Ingrid has one that stays hidden. */
export const gedeeldWaterdam: ZaakZaad[] = [
  {
    naam: 'sanne-lucas-dakkapel',
    zaaktype: 'omgevingsvergunning-dakkapel',
    omschrijving: 'Gezamenlijke dakkapel, Molenweg 3 en 5',
    start: -15,
    status: 1,
    rollen: [burger('sanne'), burger('lucas', 'Belanghebbende'), behandelaar],
    documenten: [
      {
        titel: 'Aanvraagformulier',
        bestand: 'aanvraagformulier.pdf',
        soort: 'Aanvraagformulier',
        richting: 'ontvangen',
      },
      {
        titel: 'Ontvangstbevestiging',
        bestand: 'ontvangstbevestiging.pdf',
        soort: 'Ontvangstbevestiging',
        richting: 'verstuurd',
        dag: 1,
      },
    ],
  },
  {
    naam: 'ingrid-onderzoek',
    zaaktype: 'bijzondere-bijstand',
    omschrijving: 'Onderzoek rechtmatigheid bijstand',
    start: -50,
    status: 1,
    rollen: [burger('ingrid', 'Belanghebbende'), behandelaar],
    velden: { vertrouwelijkheidaanduiding: 'zeer_geheim' },
  },
]
