import { maakDocx } from '../../bestanden/docx'
import { maakJpg } from '../../bestanden/jpg'
import { maakPdf } from '../../bestanden/pdf'

/** The files that seeded documents share: made once, so that a start stays fast. */
export const BESTANDEN = {
  'ontvangstbevestiging.pdf': 'application/pdf',
  'besluit.pdf': 'application/pdf',
  'verzoek om gegevens.pdf': 'application/pdf',
  'aanvraagformulier.pdf': 'application/pdf',
  'bewijs van inkomen.pdf': 'application/pdf',
  'foto situatie.jpg': 'image/jpeg',
  'tekening gevel.jpg': 'image/jpeg',
  'toelichting.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type Bestand = keyof typeof BESTANDEN

const GROET = [
  'Met vriendelijke groet,',
  'Gemeente Waterdam',
  'Dit is een voorbeelddocument van de proefomgeving.',
]

/** Key in the content store → bytes. Real PDF, JPG and DOCX. */
export async function maakSeedinhoud(vandaag: string): Promise<ReadonlyMap<Bestand, Buffer>> {
  const datum = new Date(`${vandaag}T00:00:00Z`)
  const pdf = (titel: string, ...alineas: string[]) => maakPdf(titel, [...alineas, ...GROET], datum)
  return new Map<Bestand, Buffer>([
    [
      'ontvangstbevestiging.pdf',
      await pdf(
        'Wij hebben uw aanvraag ontvangen',
        'Beste inwoner,',
        'U hoort van ons zodra wij een besluit nemen.',
      ),
    ],
    [
      'besluit.pdf',
      await pdf(
        'Besluit op uw aanvraag',
        'Beste inwoner,',
        'In deze brief leest u ons besluit en hoe u bezwaar maakt.',
      ),
    ],
    [
      'verzoek om gegevens.pdf',
      await pdf(
        'Wij hebben nog gegevens nodig',
        'Beste inwoner,',
        'Stuur ons de ontbrekende bewijsstukken toe.',
      ),
    ],
    ['aanvraagformulier.pdf', await pdf('Aanvraagformulier', 'Ingevuld en verstuurd via de website.')],
    [
      'bewijs van inkomen.pdf',
      await pdf('Loonstrook', 'Werkgever: Voorbeeld B.V.', 'Netto uitbetaald: 1.640,00 euro'),
    ],
    ['foto situatie.jpg', maakJpg(640, 480, [150, 190, 230])],
    ['tekening gevel.jpg', maakJpg(800, 600, [240, 235, 215])],
    [
      'toelichting.docx',
      await maakDocx('Toelichting', ['Bij mijn aanvraag geef ik graag deze toelichting.']),
    ],
  ])
}
