import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { getGemeente } from '@/app/gemeente'
import { InloggenMislukt } from '@/components/inloggen/inloggen-mislukt'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

const paramsSchema = z.object({
  reden: z.enum(['niveau', 'algemeen']).catch('algemeen'),
  /** Shown as text: only what a reference code can be made of. */
  referentie: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inloggen.mislukt'))('titel') }
}

export default async function MisluktPagina({ searchParams }: Props) {
  const { reden, referentie } = paramsSchema.parse(await searchParams)
  return <InloggenMislukt gemeente={await getGemeente()} reden={reden} referentie={referentie} />
}
