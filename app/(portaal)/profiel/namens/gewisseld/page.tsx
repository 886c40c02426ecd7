import '@/components/stijl/formulier.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { getNamens } from '@/app/(portaal)/namens'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { Gewisseld } from '@/components/profiel/gewisseld'
import type { SearchParams } from '@/components/zaken/zaken-url'
import { requireEigenIdentiteit, requireIdentiteit } from '@/lib/auth/identiteit'
import { safeTerug } from '@/lib/auth/terug'
import { findBedoelde } from '@/lib/auth/voor-wie'
import { handelaarVan, type Identiteit } from '@/lib/domain/identiteit'
import { begroetingsnaam } from '@/lib/format/naam'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiel.namens.gewisseld'))('titel') }
}

/** Where a form ends that was opened for somebody else than the visitor acts for now. */
export default async function NamensGewisseld({ searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  const { voor, terug, bewaard } = await searchParams
  const bedoeld = await findBedoelde(await requireEigenIdentiteit(), typeof voor === 'string' ? voor : null)
  const titel = (await getTranslations('profiel.namens.gewisseld'))('titel')
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="overzicht"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders: [], huidig: titel }}
    >
      <Gewisseld
        nu={(await getNamens())?.naam ?? null}
        bedoeld={bedoeld && { naam: await naamVan(bedoeld.identiteit), klant: bedoeld.klant }}
        bewaard={bewaard === 'ja' && bedoeld !== null}
        terug={safeTerug(terug)}
      />
    </PortaalPagina>
  )
}

/** Null for the visitor themself. */
async function naamVan(identiteit: Identiteit): Promise<string | null> {
  if (handelaarVan(identiteit) === identiteit) return null
  return begroetingsnaam(identiteit) ?? (await getTranslations('profiel.namens'))('onbekend')
}
