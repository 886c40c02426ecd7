'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { requireVoorWie } from '@/app/(portaal)/voor-wie'
import { ontvangenUrl, stelVraagUrl } from '@/components/contactmomenten/contactmomenten-url'
import type { VraagStaat } from '@/components/contactmomenten/vraag-formulier'
import { MAX_ONDERWERP, MAX_VRAAG } from '@/lib/domain/contactmoment-onderwerp'
import { isAppError } from '@/lib/errors/is-app-error'
import { dropConcept, saveConcept } from '@/lib/services/concepten/concept'
import type { NieuweVraag } from '@/lib/services/contactmomenten/dto'
import { type StelVraagFout, stelVraag } from '@/lib/services/contactmomenten/stel-vraag'
import { readZaakRef } from './zaak-ref'

const invoerSchema = z.object({
  onderwerp: z.string().trim().min(1).max(MAX_ONDERWERP),
  // A browser counts a line break as one character and sends two.
  vraag: z
    .string()
    .transform((tekst) => tekst.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1).max(MAX_VRAAG)),
  inzendingId: z.guid(),
})

/** Sends the question, or gives back what was typed with what is wrong with it. */
export async function stelVraagActie(_staat: VraagStaat, formData: FormData): Promise<VraagStaat> {
  const waarden = { onderwerp: tekstVan(formData, 'onderwerp'), vraag: tekstVan(formData, 'vraag') }
  const zaak = readZaakRef({
    register: formData.get('register') ?? undefined,
    zaak: formData.get('zaak') ?? undefined,
  })
  const pad = stelVraagUrl(zaak && zaak !== 'onbekend' ? zaak : undefined)
  const identiteit = await requireVoorWie(formData, pad, (bedoeld) =>
    saveConcept(bedoeld, pad, { onderwerp: [waarden.onderwerp], vraag: [waarden.vraag] }),
  )
  const invoer = invoerSchema.safeParse({ ...waarden, inzendingId: formData.get('inzendingId') })
  if (!invoer.success) return { waarden, ...(await toFouten(waarden, invoer.error)) }
  if (zaak === 'onbekend') return { waarden, fouten: {}, ...(await toMelding('zaak-niet-gevonden')) }
  const result = await trySend(() => stelVraag(identiteit, { ...invoer.data, ...(zaak && { zaak }) }))
  if (!result.ok) return { waarden, fouten: {}, ...(await toMelding(result.error)) }
  await dropConcept(identiteit, pad)
  revalidatePath('/contactmomenten', 'layout')
  redirect(ontvangenUrl(result.value.uuid))
}

type Verzonden = Awaited<ReturnType<typeof stelVraag>> | { ok: false; error: 'storing' }

/** What was typed is worth more than the error page: a source that fails is told beside it. */
async function trySend(send: () => ReturnType<typeof stelVraag>): Promise<Verzonden> {
  try {
    return await send()
  } catch (error) {
    if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract')) throw error
    return { ok: false, error: 'storing' }
  }
}

function tekstVan(formData: FormData, naam: keyof Omit<NieuweVraag, 'zaak' | 'inzendingId'>): string {
  const waarde = formData.get(naam)
  return typeof waarde === 'string' ? waarde : ''
}

async function toFouten(
  waarden: VraagStaat['waarden'],
  error: z.ZodError,
): Promise<Pick<VraagStaat, 'fouten' | 'titel'>> {
  const t = await getTranslations('contactmomenten.formulier.fouten')
  const mis = new Set(error.issues.map(({ path }) => path[0]))
  const fouten: VraagStaat['fouten'] = {
    ...(mis.has('onderwerp') && {
      onderwerp: waarden.onderwerp.trim() ? t('onderwerpLang', { max: MAX_ONDERWERP }) : t('onderwerpLeeg'),
    }),
    ...(mis.has('vraag') && {
      vraag: waarden.vraag.trim() ? t('vraagLang', { max: MAX_VRAAG }) : t('vraagLeeg'),
    }),
  }
  return { fouten, titel: t('titel', { aantal: Math.max(1, Object.keys(fouten).length) }) }
}

async function toMelding(fout: StelVraagFout | 'storing'): Promise<Pick<VraagStaat, 'melding' | 'titel'>> {
  const t = await getTranslations('contactmomenten.formulier.fouten')
  return { titel: t('nietVerstuurd'), melding: t(fout) }
}
