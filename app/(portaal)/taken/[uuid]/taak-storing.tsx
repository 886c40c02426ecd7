import { getTranslations } from 'next-intl/server'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { taakUrl } from '@/components/taken/taken-url'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'

/** The source of this taak does not answer, so nothing can be said of it, not even that it exists. */
export async function TaakStoring({ uuid }: Readonly<{ uuid: string }>) {
  const t = await getTranslations('taken')
  const titel = t('storing.titelEen')
  const ouders = [{ href: '/taken', tekst: t('titel') }]
  return (
    <PortaalPagina gemeente={await getGemeente()} huidig="taken" kruimels={{ ouders, huidig: titel }}>
      <Heading level={1}>{titel}</Heading>
      <DeelStoring deel="taken" adres={taakUrl(uuid)} />
    </PortaalPagina>
  )
}
