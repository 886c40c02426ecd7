import { redirect } from 'next/navigation'
import { getEigenIdentiteit, requireIdentiteit } from '@/lib/auth/identiteit'
import { findBedoelde, isVoor } from '@/lib/auth/voor-wie'
import type { Identiteit } from '@/lib/domain/identiteit'

/** A form that was opened for another than the visitor acts for now. */
export type Anders = {
  /** For whom it was, to keep what was typed; null when the visitor cannot act for them. */
  bedoeld: Identiteit | null
  /** Path of the page that says so; `bewaard` when what was typed is kept. */
  pagina: (bewaard: boolean) => string
}

/**
 * The one check of every form of the portal: null when it was opened for who this request acts as. Otherwise nothing may
 * be sent.
 */
export async function checkVoorWie(
  identiteit: Identiteit,
  kenmerk: string | null,
  terug: string,
): Promise<Anders | null> {
  if (isVoor(identiteit, kenmerk)) return null
  const eigen = await getEigenIdentiteit()
  const bedoeld = eigen && (await findBedoelde(eigen, kenmerk))
  const vraag = { terug, ...(kenmerk && { voor: kenmerk }) }
  return {
    bedoeld: bedoeld?.identiteit ?? null,
    pagina: (bewaard) =>
      `/profiel/namens/gewisseld?${new URLSearchParams({ ...vraag, ...(bewaard && { bewaard: 'ja' }) })}`,
  }
}

/**
 * Who sends this form of a server action. When it was opened for another, `bewaar` keeps what was typed for them, and the
 * visitor goes to the page that says so.
 */
export async function requireVoorWie(
  formData: FormData,
  terug: string,
  bewaar?: (bedoeld: Identiteit) => Promise<void>,
): Promise<Identiteit> {
  const identiteit = await requireIdentiteit()
  const kenmerk = formData.get('voor')
  const anders = await checkVoorWie(identiteit, typeof kenmerk === 'string' ? kenmerk : null, terug)
  if (!anders) return identiteit
  const { bedoeld, pagina } = anders
  if (bedoeld && bewaar) await bewaar(bedoeld)
  redirect(pagina(bedoeld !== null && bewaar !== undefined))
}
