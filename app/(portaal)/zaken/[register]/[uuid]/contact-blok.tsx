import { getTranslations } from 'next-intl/server'
import { Stroom } from '@/app/(portaal)/stroom'
import { unlessStoring } from '@/app/(portaal)/unless-storing'
import { ContactOverZaak } from '@/components/contactmomenten/contact-over-zaak'
import { stelVraagUrl } from '@/components/contactmomenten/contactmomenten-url'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { listContactmomentenVanZaak } from '@/lib/services/contactmomenten/list-contactmomenten-van-zaak'
import type { ZaakRef } from '@/lib/services/zaken/dto'

/** "Contact over deze zaak": of another source than the zaak, so it comes and fails by itself. */
export async function ContactBlok({ zaak }: Readonly<{ zaak: ZaakRef }>) {
  const t = await getTranslations('contactmomenten.zaak')
  return (
    <Section id="contact" titel={t('titel')}>
      <Stroom adres={zaakUrl(zaak)} fallback={null}>
        <Contacten zaak={zaak} />
      </Stroom>
      <div className="mijn-knopregel">
        <Link href={stelVraagUrl(zaak)}>{t('stelVraag')}</Link>
      </div>
    </Section>
  )
}

async function Contacten({ zaak }: Readonly<{ zaak: ZaakRef }>) {
  const identiteit = await requireIdentiteit()
  const gevonden = await unlessStoring('contactmomenten', listContactmomentenVanZaak(identiteit, zaak.uuid))
  if (gevonden === 'storing') return <DeelStoring deel="contactmomenten" adres={zaakUrl(zaak)} niveau={3} />
  return <ContactOverZaak contactmomenten={gevonden} />
}
