import { type Onderwerp, onderwerpVan } from '../output/voorkeuren'

/**
 * What somebody may turn off with one click, without looking at it: taken and berichten ask something of them, and must keep
 * one way to reach them (Wmebv); those are chosen on the profile page.
 */
const MET_EEN_KLIK: readonly (Onderwerp | null)[] = ['zaken', 'herinneringen']

/** The choice that messages of this kind fall under, when one click may turn it off; else null. */
export function afmeldonderwerpVan(soort: string): Onderwerp | null {
  const onderwerp = isMeldsoort(soort) ? onderwerpVan[soort] : null
  return MET_EEN_KLIK.includes(onderwerp) ? onderwerp : null
}

const isMeldsoort = (soort: string): soort is keyof typeof onderwerpVan => Object.hasOwn(onderwerpVan, soort)
