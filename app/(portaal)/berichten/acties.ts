'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { eigenPad } from '@/app/eigen-pad'
import { type Gedaan, gedaanUrl, HANDELINGEN, type Handeling } from '@/components/berichten/gedaan'
import type { Identiteit } from '@/lib/domain/identiteit'
import { archiveerBerichten } from '@/lib/services/berichten/archiveer-berichten'
import { markeerOngelezen } from '@/lib/services/berichten/markeer-ongelezen'
import { openBericht } from '@/lib/services/berichten/open-bericht'
import { zetBerichtenTerug } from '@/lib/services/berichten/zet-berichten-terug'
import { unlessStoring } from '../unless-storing'
import { requireVoorWie } from '../voor-wie'

const USE_CASES: Record<Handeling, (identiteit: Identiteit, uuids: string[]) => Promise<number>> = {
  archiveren: archiveerBerichten,
  terugzetten: zetBerichtenTerug,
  ongelezen: markeerOngelezen,
}

const invoerSchema = z.object({
  handeling: z.enum(HANDELINGEN),
  berichten: z.array(z.string().max(100)).max(100),
  terug: z
    .string()
    .regex(/^\/berichten(?:\/(?:nieuw|archief))?(?:\?|$)/)
    .catch('/berichten'),
})

/** Does to the chosen berichten what the pressed button says, and returns to the list with what was done. */
export async function berichtenActie(formData: FormData): Promise<void> {
  const identiteit = await requireVoorWie(formData, '/berichten')
  const invoer = invoerSchema.safeParse({
    handeling: formData.get('handeling'),
    berichten: formData.getAll('bericht'),
    terug: formData.get('terug'),
  })
  if (!invoer.success) redirect('/berichten')
  const { handeling, berichten, terug } = invoer.data
  const aantal = await unlessStoring('berichten', USE_CASES[handeling](identiteit, berichten))
  revalidatePath('/berichten', 'layout')
  redirect(gedaanUrl(eigenPad(terug), toGedaan(handeling, aantal)))
}

/** Marks one bericht as read; of another's nothing happens and nothing is told. */
export async function markeerGelezenActie(uuid: string, formData: FormData): Promise<void> {
  const identiteit = await requireVoorWie(formData, '/berichten')
  const id = z.string().max(100).safeParse(uuid)
  // When its source fails now, it stays unread and is opened the next time.
  if (id.success) await unlessStoring('berichten', openBericht(identiteit, id.data))
  revalidatePath('/berichten', 'layout')
}

function toGedaan(wat: Handeling, aantal: number | 'storing'): Gedaan {
  if (aantal === 'storing') return 'storing'
  return aantal > 0 ? { wat, aantal } : 'niets'
}
