import { useTranslations } from 'next-intl'

type Props = Readonly<{ stap: { nummer: number; totaal: number } }>

/** "Stap 2 van 5" with a bar; the words carry the meaning. */
export function ZaakVoortgang({ stap }: Props) {
  const t = useTranslations('zaken')
  const stappen = Array.from({ length: stap.totaal }, (_, index) => index + 1)
  return (
    <p className="mijn-voortgang">
      {t('stap', stap)}
      <span className="mijn-voortgang__balk" aria-hidden="true">
        {stappen.map((nummer) => (
          <span key={nummer} className={nummer <= stap.nummer ? 'is-gezet' : undefined} />
        ))}
      </span>
    </p>
  )
}
