import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/status-badge'
import type { Contactadres } from '@/lib/services/profiel/contact-dto'

type Props = Readonly<{
  adres: Contactadres
  /** Leaves out what is clear by itself for the only one of its kind. */
  zuinig?: boolean
}>

/** What an address is used for, and whether it may be. */
export function Merken({ adres, zuinig = false }: Props) {
  const t = useTranslations('profiel.contact')
  const merken = [
    adres.bevestigd
      ? !zuinig && ({ tekst: t('bevestigd'), status: 'success' } as const)
      : ({ tekst: t('onbevestigd'), status: 'warning' } as const),
    adres.standaard && !zuinig && ({ tekst: t('standaard'), status: 'neutral' } as const),
    adres.voorkeur && ({ tekst: t('voorkeur'), status: 'neutral' } as const),
    adres.zaaknummer && ({ tekst: t('perZaak', { nummer: adres.zaaknummer }), status: 'neutral' } as const),
  ].filter((merk) => merk !== false && merk !== null && merk !== '')
  if (merken.length === 0) return null
  return (
    <span className="mijn-merken">
      {merken.map(({ tekst, status }) => (
        <StatusBadge key={tekst} status={status}>
          {tekst}
        </StatusBadge>
      ))}
    </span>
  )
}
