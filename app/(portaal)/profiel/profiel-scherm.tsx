import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/profiel.css'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { Foutoverzicht, type Veldfout } from '@/components/profiel/foutoverzicht'
import { Heading } from '@/components/ui/heading'
import { EigenMelding } from './eigen-melding'

type Props = Readonly<{
  titel: string
  /** Pages between the profile and this one. */
  ouders?: { href: string; tekst: string }[]
  fouten?: Veldfout[]
  children: ReactNode
}>

/** A page below the profile: frame, path, errors and heading. */
export async function ProfielScherm({ titel, ouders = [], fouten = [], children }: Props) {
  const profiel = { href: '/profiel', tekst: (await getTranslations('profiel'))('titel') }
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="profiel"
      kruimels={{ ouders: [profiel, ...ouders], huidig: titel }}
    >
      <Heading level={1}>{titel}</Heading>
      <Foutoverzicht fouten={fouten} />
      <EigenMelding />
      {children}
    </PortaalPagina>
  )
}
