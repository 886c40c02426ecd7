import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { ButtonLink } from '@/components/ui/button'
import { Icoon } from '@/components/ui/icoon'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { zaakUrl, zakenUrl } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'

type Props = Readonly<{
  params: Promise<{ register: string; uuid: string }>
  searchParams: Promise<{ reden?: string | string[] }>
}>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('zaak.document'))('titel') }
}

/** Where a download lands that cannot be given. Shows nothing of the zaak, so it needs no more than a login. */
export default async function DocumentNietBeschikbaar({ params, searchParams }: Props) {
  await requireIdentiteit()
  const zaak = await params
  const reden = (await searchParams).reden === 'weg' ? 'weg' : 'storing'
  const t = await getTranslations('zaak.document')
  const tZaken = await getTranslations('zaken')
  const gemeente = await getGemeente()
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="zaken"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{
        ouders: [{ href: zakenUrl({ soort: 'lopend' }), tekst: tZaken('titel') }],
        huidig: t('titel'),
      }}
    >
      <MessagePage beeld={<Icoon naam="file-off" maat={30} />} kop={t(`${reden}.kop`)}>
        <Paragraph>{t(`${reden}.tekst`)}</Paragraph>
        <Paragraph>{t.rich('hulp', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })}</Paragraph>
        <div className="mijn-knopregel">
          <ButtonLink href={zaakUrl(zaak)}>{t('terug')}</ButtonLink>
        </div>
      </MessagePage>
    </PortaalPagina>
  )
}
