import type { BerichtZaad } from './zaai-bericht'

const groet = 'Met vriendelijke groet,\n\nGemeente Waterdam'

const jeroen: BerichtZaad[] = [
  {
    voor: 'jeroen',
    dag: -1,
    onderwerp: 'Wij missen een document voor uw aanvraag',
    tekst: `Beste Jeroen van Drouwen,

U vroeg bijzondere bijstand aan voor een nieuwe wasmachine. Wij missen nog **uw loonstrook van vorige maand**. Daarom staat uw aanvraag nu stil.

Dit kunt u doen:

- stuur ons een foto of een pdf van uw loonstrook
- breng een kopie naar de balie van het stadskantoor

Wat er op een loonstrook moet staan, leest u op [rijksoverheid.nl](https://www.rijksoverheid.nl/onderwerpen/arbeidsovereenkomst-en-cao).

${groet}`,
    zaak: 'waterdam/jeroen-bijstand',
    perspectief: 'informatie_geven',
    uiterlijk: 9,
    bijlagen: [
      { register: 'waterdam', zaak: 'jeroen-bijstand', index: 1, omschrijving: 'Verzoek om gegevens' },
    ],
  },
  {
    voor: 'jeroen',
    dag: -2,
    onderwerp: 'Uw parkeervergunning loopt af',
    tekst: `Beste Jeroen van Drouwen,

Uw parkeervergunning voor de zone centrum is nog geldig tot het einde van de volgende maand. Daarna mag u met uw auto niet meer in de zone parkeren.

Wilt u de vergunning houden? Verleng hem dan op tijd. U betaalt € 74,90 voor een jaar.

${groet}`,
    zaak: 'waterdam/jeroen-parkeren',
    perspectief: 'vernieuwing_nodig',
    uiterlijk: 30,
  },
  {
    voor: 'jeroen',
    dag: -3,
    onderwerp: 'Wij hebben uw melding ontvangen',
    tekst: `Beste Jeroen van Drouwen,

Dank u wel voor uw melding. U meldde dat een lantaarnpaal niet brandt op de hoek van de Kerkstraat en het Dorpsplein.

Wij kijken binnen vijf werkdagen wat er aan de hand is. U krijgt bericht als de lamp het weer doet.

${groet}`,
    zaak: 'waterdam/jeroen-lantaarn',
    perspectief: 'reactie_ontvangen',
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -8,
    onderwerp: 'Kom praten over uw bezwaar',
    tekst: `Beste Jeroen van Drouwen,

U maakte bezwaar tegen de WOZ-waarde van Kerkstraat 12. Wij willen graag met u praten voordat wij beslissen.

Bel ons om een afspraak te maken. Het gesprek duurt ongeveer een half uur. U mag iemand meenemen.

${groet}`,
    zaak: 'waterdam/jeroen-woz',
    perspectief: 'uitnodiging_voor_afspraak',
    uiterlijk: 12,
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -11,
    onderwerp: 'Wij hebben uw sloopmelding ontvangen',
    tekst: `Beste Jeroen van Drouwen,

Wij hebben uw sloopmelding ontvangen. U mag beginnen als wij de melding hebben beoordeeld. Dat duurt hooguit vier weken.

Met vriendelijke groet,

Omgevingsdienst Rijnzoom`,
    zaak: 'rijnzoom/jeroen-sloop',
    perspectief: 'informatie_krijgen',
    bijlagen: [
      { register: 'rijnzoom', zaak: 'jeroen-sloop', index: 1, omschrijving: 'Ontvangstbevestiging' },
    ],
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -14,
    onderwerp: 'Aanslag hondenbelasting',
    tekst: `Beste Jeroen van Drouwen,

U betaalt dit jaar hondenbelasting voor twee honden.

${groet}`,
    perspectief: 'betalen',
    uiterlijk: 20,
    staat: 'ingetrokken',
  },
  {
    voor: 'jeroen',
    dag: -20,
    onderwerp: 'De welstandscommissie kijkt naar uw plan',
    tekst: `Beste Jeroen van Drouwen,

U wilt een dakkapel plaatsen aan de voorkant van uw huis. Wij hebben de welstandscommissie om advies gevraagd. Daarom duurt onze beslissing zes weken langer.

U hoeft niets te doen.

${groet}`,
    zaak: 'waterdam/jeroen-dakkapel',
    perspectief: 'informatie_krijgen',
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -38,
    onderwerp: 'Wij hebben uw aanvraag ontvangen',
    tekst: `Beste Jeroen van Drouwen,

Wij hebben uw aanvraag voor een dakkapel ontvangen. In de bijlage vindt u de bevestiging.

${groet}`,
    zaak: 'waterdam/jeroen-dakkapel',
    perspectief: 'reactie_ontvangen',
    bijlagen: [
      { register: 'waterdam', zaak: 'jeroen-dakkapel', index: 3, omschrijving: 'Ontvangstbevestiging' },
    ],
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -45,
    onderwerp: 'Wij schrijven uw gemeentebelasting af',
    tekst: `Beste Jeroen van Drouwen,

U betaalt uw gemeentebelastingen in tien delen. Wij schrijven elke maand € 61,25 af van uw rekening.

${groet}`,
    perspectief: 'incasso',
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -60,
    onderwerp: 'U krijgt subsidie voor geluidsisolatie',
    tekst: `Beste Jeroen van Drouwen,

Goed nieuws: u krijgt € 2.350 subsidie voor het isoleren van twee slaapkamers. Ons besluit vindt u in de bijlage.

Bent u het niet eens met ons besluit? Dan kunt u binnen zes weken bezwaar maken.

${groet}`,
    zaak: 'waterdam/jeroen-geluidsisolatie',
    perspectief: 'informatie_krijgen',
    bijlagen: [
      { register: 'waterdam', zaak: 'jeroen-geluidsisolatie', index: 1, omschrijving: 'Besluit subsidie' },
    ],
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -90,
    onderwerp: 'Werk aan de Kerkstraat',
    tekst: `Beste bewoner,

Wij vernieuwen het riool in de Kerkstraat. Het werk duurt drie weken. U kunt uw huis altijd bereiken.

${groet}`,
    perspectief: 'informatie_krijgen',
    staat: 'gelezen',
  },
  {
    voor: 'jeroen',
    dag: -405,
    onderwerp: 'Uw verhuizing is verwerkt',
    tekst: `Beste Jeroen van Drouwen,

Wij hebben uw nieuwe adres opgenomen: Kerkstraat 12. Andere overheden krijgen het adres van ons.

${groet}`,
    zaak: 'waterdam/jeroen-verhuizing',
    perspectief: 'informatie_krijgen',
    staat: 'gearchiveerd',
  },
  {
    voor: 'jeroen',
    dag: 3,
    onderwerp: 'Uitslag van uw aanvraag kwijtschelding',
    tekst: `Beste Jeroen van Drouwen,

Wij hebben over uw aanvraag beslist.

${groet}`,
    zaak: 'waterdam/jeroen-kwijtschelding',
    perspectief: 'informatie_krijgen',
  },
]

/** Enough to page through. */
const fatima = Array.from(
  { length: 24 },
  (_, index): BerichtZaad => ({
    voor: 'fatima',
    dag: -1 - index * 6,
    onderwerp:
      index % 3 === 0
        ? 'Stand van zaken'
        : index % 3 === 1
          ? 'Wij zijn begonnen'
          : 'Uw vraag is in behandeling',
    tekst: `Beste Fatima el Amrani,

Wij werken aan uw melding. U krijgt bericht als er nieuws is.

${groet}`,
    zaak: `waterdam/fatima-lopend-${index + 1}`,
    perspectief: 'informatie_krijgen',
    ...(index > 3 && { staat: 'gelezen' }),
  }),
)

const anderen: BerichtZaad[] = [
  {
    voor: 'sanne',
    dag: -4,
    onderwerp: 'Een vraag over uw dakkapel',
    tekst: `Beste Sanne Bakker,

U vroeg samen met uw buren een dakkapel aan. Wij willen graag weten welke kleur de zijkanten krijgen.

${groet}`,
    zaak: 'waterdam/sanne-lucas-dakkapel',
    perspectief: 'informatie_geven',
    uiterlijk: 5,
    bijlagen: [
      { register: 'waterdam', zaak: 'sanne-lucas-dakkapel', index: 1, omschrijving: 'Ontvangstbevestiging' },
    ],
  },
  {
    voor: 'bakkerij',
    dag: -6,
    onderwerp: 'Betaal de leges voor uw terras',
    tekst: `Geachte ondernemer,

U vroeg een vergunning aan voor een terras op het Marktplein. Daarvoor betaalt u € 312,50 leges. De rekening krijgt u ook per post.

${groet}`,
    zaak: 'waterdam/bakkerij-rsin',
    perspectief: 'betalen',
    uiterlijk: 15,
  },
  {
    voor: 'bakkerij-haven',
    dag: -5,
    onderwerp: 'Controle van uw terras aan de kade',
    tekst: `Geachte ondernemer,

Wij komen volgende week kijken naar het terras van uw vestiging Haven. U hoeft niets te doen.

${groet}`,
    zaak: 'waterdam/bakkerij-haven-terras',
    perspectief: 'informatie_krijgen',
  },
]

/** What the test persons find in their inbox; Daan and Ingrid find nothing. */
export const berichtZaden: BerichtZaad[] = [...jeroen, ...fatima, ...anderen]
