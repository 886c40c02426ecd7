import { useTranslations } from 'next-intl'
import { DataList } from '@/components/ui/data-list'
import type { Contactadres } from '@/lib/services/profiel/contact-dto'
import { Merken } from './merken'

const SOORTEN = ['email', 'telefoonnummer'] as const

/** What the profile says of the ways to reach the visitor. */
export function ContactSamenvatting({ adressen }: Readonly<{ adressen: Contactadres[] }>) {
  const t = useTranslations('profiel')
  const rijen = SOORTEN.map((soort) => {
    const eigen = adressen.filter((adres) => adres.soort === soort)
    return {
      naam: t(`contact.${soort}`),
      waarde:
        eigen.length === 0 ? (
          t('geen')
        ) : (
          <ul className="mijn-lijst-kaal">
            {eigen.map((adres) => (
              <li key={adres.id}>
                {adres.weergave}
                <Merken adres={adres} zuinig={eigen.length === 1} />
              </li>
            ))}
          </ul>
        ),
    }
  })
  return <DataList rijen={rijen} />
}
