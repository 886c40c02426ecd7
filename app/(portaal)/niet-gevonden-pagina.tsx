import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { getGemeente } from '@/app/gemeente'
import { NietGevonden } from '@/components/fout/niet-gevonden'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { getIdentiteit } from '@/lib/auth/identiteit'

export default async function NietGevondenPagina() {
  const gemeente = await getGemeente()
  const identiteit = await getIdentiteit()
  const t = await getTranslations('fout.nietGevonden')
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig={null}
      tellingen={identiteit ? eigenTellingen(identiteit) : {}}
      kruimels={{ ouders: [], huidig: t('titel') }}
    >
      <NietGevonden gemeente={gemeente} ingelogd />
    </PortaalPagina>
  )
}
