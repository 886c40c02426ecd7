import { extensieVan } from '@/lib/domain/bestandsnaam'
import type { Bestandsregels } from '@/lib/domain/upload'

export type Keuzefout = 'leeg' | 'te-groot' | 'verkeerd-type' | 'te-veel'
type Bestand = Pick<File, 'name' | 'size' | 'lastModified'>

/** The same file chosen twice counts once. */
export const bestandSleutel = ({ name, size, lastModified }: Bestand) => `${name}-${size}-${lastModified}`

/** What of a choice can be sent, and why not of the rest, as far as the browser can tell. The server judges again. */
export function keurKeuze<T extends Bestand>(
  keuze: readonly T[],
  regels: Bestandsregels,
): { goed: T[]; fouten: { naam: string; fout: Keuzefout }[] } {
  const goed: T[] = []
  const fouten: { naam: string; fout: Keuzefout }[] = []
  for (const bestand of new Map(keuze.map((een) => [bestandSleutel(een), een])).values()) {
    const fout = foutVan(bestand, regels) ?? (goed.length >= regels.maxBestanden ? 'te-veel' : null)
    if (fout) fouten.push({ naam: bestand.name, fout })
    else goed.push(bestand)
  }
  return { goed, fouten }
}

function foutVan({ name, size }: Bestand, regels: Bestandsregels): Keuzefout | null {
  if (!regels.extensies.includes(extensieVan(name))) return 'verkeerd-type'
  if (size === 0) return 'leeg'
  return size > regels.maxBestandsgrootte ? 'te-groot' : null
}
