import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { Button, ButtonLink } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'
import { getVoorWie, requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { getContactadres } from '@/lib/services/profiel/list-contactadressen'
import { ProfielScherm } from '../../../profiel-scherm'

type Props = Readonly<{ params: Promise<{ adres: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const adres = await getContactadres(await requireEigenIdentiteit(), (await params).adres)
  if (!adres) return { title: (await getTranslations('fout.nietGevonden'))('titel') }
  return { title: (await getTranslations('profiel.contact.verwijderen'))(adres.soort) }
}

export default async function Verwijderen({ params }: Props) {
  const identiteit = await requireEigenIdentiteit()
  const adres = await getContactadres(identiteit, (await params).adres)
  if (!adres) return nietGevonden()
  const t = await getTranslations('profiel')
  return (
    <ProfielScherm
      titel={t(`contact.verwijderen.${adres.soort}`)}
      ouders={[{ href: '/profiel/contactgegevens', tekst: t('contact.titel') }]}
    >
      <Paragraph>{t('contact.verwijderVraag', { adres: adres.weergave })}</Paragraph>
      <form method="post" action={`/profiel/contactgegevens/${adres.id}/verwijder`}>
        <input type="hidden" name="voor" value={await getVoorWie('eigen')} />
        <div className="mijn-knopregel">
          <Button>{t('contact.verwijderKnop')}</Button>
          <ButtonLink href="/profiel/contactgegevens" look="secondary">
            {t('annuleren')}
          </ButtonLink>
        </div>
      </form>
    </ProfielScherm>
  )
}
