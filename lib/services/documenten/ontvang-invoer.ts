import 'server-only'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { deleteBestand } from '@/db/queries/uploads/bestanden'
import { type Concept, type ConceptGegevens, saveGegevens } from '@/lib/documenten-upload/concept'
import { type FormulierVerzoek, leesFormulier } from '@/lib/documenten-upload/lees-formulier'
import { ontvangBestand } from '@/lib/documenten-upload/ontvang-bestand'
import { scanBewaard } from '@/lib/documenten-upload/scan-bewaard'
import type { Virusscan } from '@/lib/documenten-upload/virusscan'
import { schoneBestandsnaam } from '@/lib/domain/bestandsnaam'
import { type Bestandsregels, strengste } from '@/lib/domain/upload'
import { getConfig } from '@/lib/env/load-config'

/** What a posted form asks for; `toevoegen` keeps what was given and stays. */
export const ACTIES = ['toevoegen', 'controleren', 'aanpassen', 'versturen', 'betalen'] as const
export type Actie = (typeof ACTIES)[number]

type Opties = {
  db: Database
  virusscan: Virusscan
  concept: Concept
  regels: Bestandsregels
  /** Fields that take text, and fields that take files; anything else in the form is ignored. */
  tekstvelden: readonly string[]
  bestandsvelden: readonly string[]
}

/** The rules of this municipality, narrowed by what the taak itself says. */
export function bestandsregels(eigen: Parameters<typeof strengste>[1] = {}): Bestandsregels {
  const { maxBestanden, maxBestandsgrootte, extensies } = getConfig().uploaden
  return strengste({ maxBestanden, maxBestandsgrootte, extensies }, eigen)
}

/**
 * Takes in a posted form: files are stored as they come, text replaces what was typed before. Whatever the action, it
 * is kept, so that nothing has to be typed or sent twice. Throws AppError `ongeldige-invoer` for a broken form.
 */
export async function ontvangInvoer(
  verzoek: FormulierVerzoek,
  { db, virusscan, concept, regels, tekstvelden, bestandsvelden }: Opties,
): Promise<Actie> {
  const waarden: Record<string, string[]> = {}
  const geweigerd: ConceptGegevens['geweigerd'] = []
  const aantallen = new Map(bestandsvelden.map((veld) => [veld, countIn(concept, veld)]))
  // What an earlier form left without a verdict; what comes in now has its own scan.
  const besmet = await scanBewaard(db, concept.id, virusscan)
  let actie: Actie = 'toevoegen'
  let isInvoer = false
  await leesFormulier(verzoek, async (veld) => {
    if (veld.soort === 'tekst') {
      const { naam, waarde } = veld
      const [soort = '', id = ''] = waarde.split(':')
      if (naam === 'actie' && soort === 'verwijder' && z.uuid().safeParse(id).success)
        await deleteBestand(db, concept.id, id)
      else if (naam === 'actie') actie = ACTIES.find((bekend) => bekend === waarde) ?? 'toevoegen'
      else if (naam === 'invoer') isInvoer = true
      else if (tekstvelden.includes(naam)) waarden[naam] = [...(waarden[naam] ?? []), waarde]
      return
    }
    const aantal = aantallen.get(veld.naam)
    if (aantal === undefined) return
    const naam = veld.bestandsnaam
    const uitkomst =
      aantal >= regels.maxBestanden
        ? ({ ok: false, error: 'te-veel' } as const)
        : await ontvangBestand(
            db,
            { conceptId: concept.id, veld: veld.naam, naam, regels, virusscan },
            veld.bytes,
          )
    if (uitkomst.ok) aantallen.set(veld.naam, aantal + 1)
    else geweigerd.push({ veld: veld.naam, naam: schoneBestandsnaam(naam), fout: uitkomst.error })
  })
  for (const bestand of besmet) geweigerd.push({ ...bestand, fout: 'virus' })
  // The control page posts no fields of its own: what was typed stands.
  if (isInvoer)
    await saveGegevens(db, concept.id, { ...concept.gegevens, waarden, geweigerd, teruggekomen: false })
  else if (besmet.length > 0) await saveGegevens(db, concept.id, { ...concept.gegevens, geweigerd })
  return actie
}

const countIn = ({ bestanden }: Concept, veld: string) =>
  bestanden.filter((bestand) => bestand.veld === veld).length
