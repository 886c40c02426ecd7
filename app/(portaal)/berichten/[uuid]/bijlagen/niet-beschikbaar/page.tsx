import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { getGemeente } from '@/app/gemeente'
import { berichtenUrl, berichtUrl } from '@/components/berichten/berichten-url'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { ButtonLink } from '@/components/ui/button'
import { Icoon } from '@/components/ui/icoon'
import { MessagePage } from '@/components/ui/message-page'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneLink } from '@/components/ui/phone-link'
import { requireIdentiteit } from '@/lib/auth/identiteit'

type Props = Readonly<{
  params: Promise<{ uuid: string }>
  searchParams: Promise<{ reden?: string | string[] }>
}>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('zaak.document'))('titel') }
}

/** Where a download lands that cannot be given. Shows nothing of the bericht, so it needs no more than a login. */
export default async function BijlageNietBeschikbaar({ params, searchParams }: Props) {
  await requireIdentiteit()
  const { uuid } = await params
  const reden = (await searchParams).reden === 'weg' ? 'weg' : 'storing'
  const t = await getTranslations('zaak.document')
  const tBerichten = await getTranslations('berichten')
  const gemeente = await getGemeente()
  const ouders = [{ href: berichtenUrl({ map: 'alle' }), tekst: tBerichten('titel') }]
  return (
    <PortaalPagina
      gemeente={gemeente}
      huidig="berichten"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{ ouders, huidig: t('titel') }}
    >
      <MessagePage beeld={<Icoon naam="file-off" maat={30} />} kop={t(`${reden}.kop`)}>
        <Paragraph>{t(`${reden}.tekst`)}</Paragraph>
        <Paragraph>{t.rich('hulp', { telefoon: () => <PhoneLink nummer={gemeente.telefoon} /> })}</Paragraph>
        <div className="mijn-knopregel">
          <ButtonLink href={berichtUrl(uuid)}>{tBerichten('bijlagen.terug')}</ButtonLink>
        </div>
      </MessagePage>
    </PortaalPagina>
  )
}
