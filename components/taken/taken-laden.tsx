import { useTranslations } from 'next-intl'

/** Stands where the taken will come. */
export function TakenLaden() {
  return <p className="mijn-zacht">{useTranslations('taken')('laden')}</p>
}
