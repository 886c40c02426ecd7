import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/formulier.css'
import '@/components/stijl/profiel.css'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { getGemeente } from '@/app/gemeente'
import { type Fout, Foutsamenvatting } from '@/components/formulier/foutsamenvatting'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { Heading } from '@/components/ui/heading'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { EigenMelding } from './eigen-melding'

type Props = Readonly<{
  titel: string
  /** Pages between the profile and this one. */
  ouders?: { href: string; tekst: string }[]
  fouten?: Fout[]
  children: ReactNode
}>

/** A page below the profile: frame, path, errors and heading. */
export async function ProfielScherm({ titel, ouders = [], fouten = [], children }: Props) {
  const profiel = { href: '/profiel', tekst: (await getTranslations('profiel'))('titel') }
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="profiel"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{ ouders: [profiel, ...ouders], huidig: titel }}
    >
      <Heading level={1}>{titel}</Heading>
      {fouten.length > 0 ? (
        <Foutsamenvatting
          titel={(await getTranslations('profiel.fouten'))('kop', { aantal: fouten.length })}
          fouten={fouten}
        />
      ) : null}
      <EigenMelding />
      {children}
    </PortaalPagina>
  )
}
