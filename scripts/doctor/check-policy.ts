import { z } from 'zod'
import { type Bevinding, goed, letOp } from './bevinding'

const zaakSchema = z.object({
  zaaktype: z.string(),
  vertrouwelijkheidaanduiding: z.string(),
  startdatum: z.string(),
  status: z
    .string()
    .nullable()
    .transform((status) => status ?? ''),
})
const zaaktypeSchema = z.object({
  url: z.string(),
  identificatie: z.string(),
  indicatieInternOfExtern: z.string(),
})
const pageOf = <T extends z.ZodType>(item: T) => z.object({ results: z.array(item) })

type Zaak = z.infer<typeof zaakSchema>
type Zaaktype = z.infer<typeof zaaktypeSchema>

/** Why the settings of the municipality hide a zaak; null when they show it. */
export type Beoordeel = (zaak: Zaak, zaaktype: Zaaktype | null) => string | null

/** Says how many zaken of a register's first page the visibility rules hide, per rule. All of them hidden is a warning. */
export function checkPolicy(
  bron: string,
  zakenPagina: unknown,
  zaaktypenPagina: unknown,
  beoordeel: Beoordeel,
): Bevinding[] {
  const zaken = pageOf(zaakSchema).safeParse(zakenPagina)
  const zaaktypen = pageOf(zaaktypeSchema).safeParse(zaaktypenPagina)
  if (!zaken.success || !zaaktypen.success) return []
  const total = zaken.data.results.length
  if (total === 0)
    return [
      letOp(
        bron,
        'bevat geen zaken voor deze applicatie',
        'controleer de autorisaties per zaaktype in het register',
      ),
    ]

  const byUrl = new Map(zaaktypen.data.results.map((zaaktype) => [zaaktype.url, zaaktype]))
  // Only zaaktypen of the first page are known here; a zaak of another type says nothing about the rules.
  const judged = zaken.data.results.filter(({ zaaktype }) => byUrl.has(zaaktype))
  const hidden = new Map<string, number>()
  for (const zaak of judged) {
    const reden = beoordeel(zaak, byUrl.get(zaak.zaaktype) ?? null)
    if (reden) hidden.set(reden, (hidden.get(reden) ?? 0) + 1)
  }
  const counts = [...hidden].map(
    ([reden, aantal]) => `${aantal} van ${judged.length} verborgen door ${reden}`,
  )
  if (counts.length === 0)
    return [goed(bron, 'de regels voor zichtbaarheid verbergen geen van de bekeken zaken')]
  const sum = [...hidden.values()].reduce((a, b) => a + b, 0)
  return sum < judged.length
    ? [goed(bron, counts.join(', '))]
    : [
        letOp(
          bron,
          `geen enkele bekeken zaak is zichtbaar: ${counts.join(', ')}`,
          'controleer zichtbaarheid in de configuratie',
        ),
      ]
}
