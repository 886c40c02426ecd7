import type { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { KindDto, PartnerDto, Persoonsgegevens } from '@/lib/services/profiel/dto'

type T = ReturnType<typeof useTranslations<'profiel.persoon'>>

/** Rows of partners and children; none for what this municipality does not ask for. */
export function relatieRijen({ partners, kinderen }: Persoonsgegevens, t: T) {
  const rijen: { naam: string; waarde: ReactNode }[] = []
  if (partners)
    rijen.push({
      naam: partners.length > 1 ? t('partners') : t('partner'),
      waarde: toLijst(
        partners.map((partner) => toPartner(partner, t)),
        t('geenPartner'),
      ),
    })
  if (kinderen)
    rijen.push({
      naam: t('kinderen'),
      waarde: toLijst(
        kinderen.map((kind) => toKind(kind, t)),
        t('geenKinderen'),
      ),
    })
  return rijen
}

function toPartner({ naam, verbintenis, sinds, ontbondenOp }: PartnerDto, t: T): string {
  return [
    naam ?? t('onbekend'),
    verbintenis && sinds ? t('gehuwdSinds', { verbintenis, datum: sinds }) : verbintenis,
    ontbondenOp && t('beeindigd', { datum: ontbondenOp }),
  ]
    .filter(Boolean)
    .join(', ')
}

const toKind = ({ naam, geboortedatum }: KindDto, t: T): string =>
  [naam ?? t('onbekend'), geboortedatum && t('geboren', { datum: geboortedatum })].filter(Boolean).join(', ')

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
