import { useLocale } from 'next-intl'
import { vertaalBronwoorden } from '@/lib/format/bron-woorden'

/** Words of a basisregistratie in the language of the page; what stays Dutch says so to a screen reader. */
export function Bronwoorden({ children }: Readonly<{ children: string }>) {
  return vertaalBronwoorden(children, useLocale()) ?? <span lang="nl">{children}</span>
}
