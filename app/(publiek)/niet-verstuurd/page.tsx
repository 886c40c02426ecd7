import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ButtonLink } from '@/components/ui/button'
import { Icoon } from '@/components/ui/icoon'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'
import { MELDINGEN } from '@/lib/auth/melding-antwoord'
import { safeTerug } from '@/lib/auth/terug'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

const vraagSchema = z.object({
  reden: z.enum(MELDINGEN).catch('herkomst'),
  seconden: z.coerce.number().int().min(1).max(3_600).catch(60),
  terug: z.string().optional().catch(undefined),
})

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { reden } = vraagSchema.parse(await searchParams)
  return { title: (await getTranslations('fout.nietVerstuurd'))(`${reden}.titel`) }
}

/** Why a form was not taken in, in the words of its route. */
export default async function NietVerstuurd({ searchParams }: Props) {
  const { reden, seconden, terug } = vraagSchema.parse(await searchParams)
  const t = await getTranslations('fout.nietVerstuurd')
  return (
    <MessagePage beeld={<Icoon naam="clock-pause" maat={30} />} kop={t(`${reden}.titel`)}>
      <Paragraph>{t(`${reden}.tekst`, { seconden })}</Paragraph>
      <div className="mijn-knopregel">
        <ButtonLink href={reden === 'te-vaak-inloggen' ? '/inloggen' : safeTerug(terug)}>
          {t(`${reden}.terug`)}
        </ButtonLink>
      </div>
    </MessagePage>
  )
}
