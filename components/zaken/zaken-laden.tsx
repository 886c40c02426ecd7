import { useTranslations } from 'next-intl'

/** Stands where the zaken will come. */
export function ZakenLaden() {
  const t = useTranslations('zaken')
  return (
    <>
      <p className="mijn-onzichtbaar">{t('laden')}</p>
      <div className="mijn-kaarten" aria-hidden="true">
        <div className="mijn-skelet" />
        <div className="mijn-skelet" />
        <div className="mijn-skelet" />
        <div className="mijn-skelet" />
      </div>
    </>
  )
}
