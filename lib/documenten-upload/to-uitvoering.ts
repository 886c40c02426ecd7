import 'server-only'
import { printObjectUrn } from '@/lib/domain/urn'
import { getConfig } from '@/lib/env/load-config'
import type { Uitvoering } from '@/lib/taken/taakregistratie'
import type { Opdracht } from './concept'
import { gemeenteNamespace } from './gemeente-namespace'

type Document = { veld: string; naam: string; uuid: string }

/** What the taak keeps of what was sent: the answers, and the documents by their URN. */
export function toUitvoering({ taak, antwoorden }: Opdracht, documenten: readonly Document[]): Uitvoering {
  const gemeente = gemeenteNamespace(getConfig().portaal.gemeente)
  const bijlagen = documenten.map(({ veld, naam, uuid }) => ({
    veld,
    informatieObject: printObjectUrn({ soort: 'informatieobject', gemeente, uuid }),
    omschrijving: naam,
  }))
  if (taak?.soort === 'upload')
    return { ontvangenBijlagen: bijlagen.map(({ veld: _veld, ...bijlage }) => bijlage) }
  const gegevens: Record<string, unknown> = { ...antwoorden }
  for (const { veld, ...bijlage } of bijlagen) {
    const eerder = gegevens[veld]
    gegevens[veld] = [...(Array.isArray(eerder) ? eerder : []), bijlage]
  }
  return { ontvangenGegevens: gegevens }
}
