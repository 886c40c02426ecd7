import { useTranslations } from 'next-intl'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { ZaakOnderdeel } from '@/lib/services/zaken/dto'

type Props = Readonly<{ onderdeel: ZaakOnderdeel; adres: string }>

/** One part of the page did not arrive; the rest stands. The link loads the page again. */
export function Onvolledig({ onderdeel, adres }: Props) {
  const t = useTranslations('zaak.onvolledig')
  return (
    <Alert soort="warning">
      <Paragraph>
        {t(onderdeel)} <Link href={adres}>{t('opnieuw')}</Link>
      </Paragraph>
    </Alert>
  )
}
