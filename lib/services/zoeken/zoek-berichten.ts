import 'server-only'
import type { Bericht } from '@/lib/berichten/bericht'
import type { Identiteit } from '@/lib/domain/identiteit'
import { bevatWoorden, fragmentVan, spellingenVan, type Zoekwoorden } from '@/lib/domain/zoekterm'
import { type BerichtenContext, createBerichtenContext } from '../berichten/berichten-context'
import { toSamenvatting, zaaknummersVan } from '../berichten/to-samenvatting'
import type { BerichtTreffer, Gevonden } from './dto'
import { MAX_DOORZOCHT, MAX_TREFFERS } from './grenzen'

/** The visitor's berichten with these words, those of the archive after the others. Asks no register. */
export async function zoekBerichten(
  identiteit: Identiteit,
  woorden: Zoekwoorden,
  { registratie, gemeente }: BerichtenContext = createBerichtenContext(),
): Promise<Gevonden<BerichtTreffer>> {
  const alles = { limit: MAX_DOORZOCHT, offset: 0 }
  const mappen = await Promise.all([
    registratie.listBerichten(identiteit, 'postvak', alles),
    registratie.listBerichten(identiteit, 'archief', alles),
  ])
  const gevonden = mappen
    .flatMap(({ berichten }) => berichten)
    .filter((bericht) => bevatWoorden(tekstenVan(bericht), woorden))
  return {
    treffers: gevonden.slice(0, MAX_TREFFERS).map((bericht) => ({
      ...toSamenvatting(bericht, [], gemeente),
      fragment: fragmentVan(zonderOpmaak(bericht.berichtTekst), woorden),
    })),
    totaal: gevonden.length,
    volledig: mappen.every(({ totaal }) => totaal <= MAX_DOORZOCHT),
    onbereikbaar: [...new Set(mappen.flatMap(({ onbereikbaar = [] }) => onbereikbaar))],
  }
}

const tekstenVan = (bericht: Bericht): string[] => [
  bericht.onderwerp,
  bericht.referentie,
  zonderOpmaak(bericht.berichtTekst),
  ...zaaknummersVan(bericht).flatMap(spellingenVan),
]

/** Markdown as one line of words: of a link its text, and no signs of emphasis, headings or lists. */
const zonderOpmaak = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:#{1,6}|[-*+>]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
