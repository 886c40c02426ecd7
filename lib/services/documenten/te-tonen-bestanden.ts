import type { Concept } from '@/lib/documenten-upload/concept'

/** The files of a concept as a page shows them, and those that stop it: refused, or kept without a verdict of the scanner. */
export function teTonenBestanden(concept: Concept | null) {
  const rows = concept?.status === 'concept' ? concept.bestanden : []
  const bestanden = rows.map(({ id, veld, naam, formaat, omvang, stap }) => ({
    id,
    veld,
    naam,
    formaat,
    omvang,
    gecontroleerd: stap !== 'ongescand',
  }))
  const ongescand = bestanden
    .filter(({ gecontroleerd }) => !gecontroleerd)
    .map(({ veld, naam }) => ({ veld, naam, fout: 'scan-onbereikbaar' as const }))
  return { bestanden, geweigerd: [...(concept?.gegevens.geweigerd ?? []), ...ongescand] }
}
