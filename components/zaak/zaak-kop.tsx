import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { ZaakBadge } from '@/components/zaken/zaak-badge'
import { Zaaknummer } from '@/components/zaken/zaaknummer'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { ZaakDetail } from '@/lib/services/zaken/dto'

export function ZaakKop({ zaak }: Readonly<{ zaak: ZaakDetail }>) {
  const t = useTranslations('zaak')
  return (
    <>
      <Heading level={1} lang="nl">
        {zaak.omschrijving}
      </Heading>
      <div className="mijn-zaakkop">
        <ZaakBadge zaak={zaak} />
        <p className="mijn-zacht">
          {t('gegevens.zaaknummer')} <Zaaknummer nummer={zaak.zaaknummer} />
        </p>
      </div>
      {zaak.rol ? (
        <Paragraph>
          {zaak.rol.gemachtigde ? t('alsGemachtigde') : t('alsRol', { rol: zaak.rol.omschrijving })}
        </Paragraph>
      ) : null}
      {zaak.hoofdzaak ? (
        <Paragraph>
          {t('hoofdzaak')} <Link href={zaakUrl(zaak.hoofdzaak)}>{t('naarHoofdzaak')}</Link>
        </Paragraph>
      ) : null}
    </>
  )
}
