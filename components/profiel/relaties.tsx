import type { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { vertaalBronwoorden } from '@/lib/format/bron-woorden'
import type { Taal } from '@/lib/i18n/talen'
import type { KindDto, PartnerDto, Persoonsgegevens } from '@/lib/services/profiel/dto'

type T = ReturnType<typeof useTranslations<'profiel.persoon'>>

/** Rows of partners and children; none for what this municipality does not ask for. */
export function relatieRijen({ partners, kinderen }: Persoonsgegevens, t: T, taal: Taal) {
  const rijen: { naam: string; waarde: ReactNode }[] = []
  if (partners)
    rijen.push({
      naam: partners.length > 1 ? t('partners') : t('partner'),
      waarde: toLijst(
        partners.map((partner) => toPartner(partner, t, taal)),
        t('geenPartner'),
      ),
    })
  if (kinderen)
    rijen.push({
      naam: t('kinderen'),
      waarde: toLijst(
        kinderen.map((kind) => toKind(kind, t, taal)),
        t('geenKinderen'),
      ),
    })
  return rijen
}

function toPartner(partner: PartnerDto, t: T, taal: Taal): string {
  const verbintenis = vertaal(partner.verbintenis, taal)
  const sinds = vertaal(partner.sinds, taal)
  const ontbondenOp = vertaal(partner.ontbondenOp, taal)
  return [
    partner.naam ?? t('onbekend'),
    verbintenis && sinds ? t('gehuwdSinds', { verbintenis, datum: sinds }) : verbintenis,
    ontbondenOp && t('beeindigd', { datum: ontbondenOp }),
  ]
    .filter(Boolean)
    .join(', ')
}

function toKind({ naam, geboortedatum: woorden }: KindDto, t: T, taal: Taal): string {
  const geboortedatum = vertaal(woorden, taal)
  return [naam ?? t('onbekend'), geboortedatum && t('geboren', { datum: geboortedatum })]
    .filter(Boolean)
    .join(', ')
}

/** In the language of the page, as far as it has a word there. */
const vertaal = (woorden: string | null, taal: Taal): string | null =>
  woorden && (vertaalBronwoorden(woorden, taal) ?? woorden)

const toLijst = (regels: string[], leeg: string): ReactNode =>
  regels.length === 0 ? (
    leeg
  ) : (
    <ul className="mijn-lijst-kaal">
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  )

/** An address over its lines. */
export function AdresWaarde({ regels }: Readonly<{ regels: string[] }>) {
  return regels.join('\n')
}
