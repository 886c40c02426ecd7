import { z } from 'zod'
import { type TaakInhoud, taakInhoudSchema } from '@/lib/domain/taak-details'

/** A taak whose kind or details we do not understand: it can be shown, not carried out. */
const ONLEESBAAR: TaakInhoud = { soort: 'formulier', details: { formulierDefinitie: { components: [] } } }

const DELEN: Record<TaakInhoud['soort'], readonly string[]> = {
  betaling: ['bedrag', 'valuta', 'transactieomschrijving', 'doelrekening'],
  url: ['uitvraagLink', 'voorinvullenGegevens', 'ontvangenGegevens', 'ontvangenBijlagen'],
  formulier: ['formulierDefinitie', 'voorinvullenGegevens', 'ontvangenGegevens'],
  upload: ['maxBestanden', 'toegestaneFormaten', 'maxBestandsgrootte', 'ontvangenBijlagen'],
}

const bedragSchema = z.coerce.number().min(0).max(99_999_999)

/**
 * Kind and details as ours, from what another system wrote: fields that we do not know are left out, null is absent,
 * an amount may be a number. What still does not fit is kept as a taak that cannot be carried out here.
 */
export function readInhoud(
  soort: TaakInhoud['soort'] | undefined,
  details: Readonly<Record<string, unknown>>,
): TaakInhoud & { uitvoerbaar: boolean } {
  if (soort === undefined) return { ...ONLEESBAAR, uitvoerbaar: false }
  const known = Object.fromEntries(
    DELEN[soort].flatMap((naam) => {
      const value = details[naam]
      return value === null || value === undefined ? [] : [[naam, value]]
    }),
  )
  const read = taakInhoudSchema.safeParse({
    soort,
    details: soort === 'betaling' ? readBetaling(known) : known,
  })
  return read.success ? { ...read.data, uitvoerbaar: true } : { ...ONLEESBAAR, uitvoerbaar: false }
}

const rekening = z.object({
  naam: z.string().max(200).optional().catch(undefined),
  code: z.string().max(100).optional().catch(undefined),
  iban: z.string().max(34).optional().catch(undefined),
})

function readBetaling({ bedrag, transactieomschrijving, doelrekening }: Record<string, unknown>) {
  return {
    bedrag: bedragSchema.safeParse(bedrag).data?.toFixed(2),
    valuta: 'EUR',
    transactieomschrijving: String(transactieomschrijving ?? '').slice(0, 80),
    doelrekening: rekening.safeParse(doelrekening).data ?? {},
  }
}
