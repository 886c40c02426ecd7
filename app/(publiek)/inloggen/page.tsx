import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { Inlogkeuze } from '@/components/inloggen/inlogkeuze'
import { inlogmiddelSchema } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'

type Props = Readonly<{ searchParams: Promise<{ terug?: string | string[] }> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inloggen'))('titel') }
}

export default async function InloggenPagina({ searchParams }: Props) {
  const { terug } = await searchParams
  const { inloggen } = getConfig()
  const middelen = inlogmiddelSchema.options.filter((middel) => inloggen[middel])
  // Who starts the login checks `terug`; here it is only passed on.
  return (
    <Inlogkeuze
      gemeente={await getGemeente()}
      middelen={middelen}
      terug={typeof terug === 'string' ? terug : '/overzicht'}
    />
  )
}
