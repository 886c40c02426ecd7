import { useTranslations } from 'next-intl'
import { Icoon } from '@/components/ui/icoon'

/** Spellings in use at municipalities; a register does not fix them. */
const KANALEN = {
  telefoon: { icoon: 'phone', spellingen: ['telefoon', 'telefonisch', 'phone'] },
  email: { icoon: 'mail', spellingen: ['e-mail', 'email', 'mail'] },
  balie: { icoon: 'building', spellingen: ['balie', 'fysiek', 'stadskantoor'] },
  mijnomgeving: {
    icoon: 'device-laptop',
    spellingen: ['mijnomgeving', 'webformulier', 'internet', 'portaal'],
  },
  brief: { icoon: 'mail-opened', spellingen: ['brief', 'post'] },
  chat: { icoon: 'messages', spellingen: ['chat', 'webchat', 'whatsapp'] },
  sms: { icoon: 'message', spellingen: ['sms'] },
} as const

type Soort = keyof typeof KANALEN

/** The kind of channel behind a register's text, or null when we have no word for it. */
export function kanaalSoort(kanaal: string): Soort | null {
  const tekst = kanaal.trim().toLowerCase()
  const soorten: Soort[] = ['telefoon', 'email', 'balie', 'mijnomgeving', 'brief', 'chat', 'sms']
  return soorten.find((soort) => KANALEN[soort].spellingen.some((spelling) => spelling === tekst)) ?? null
}

/** In words, so that the icon beside it only decorates. */
export function KanaalNaam({ kanaal }: Readonly<{ kanaal: string }>) {
  const t = useTranslations('contactmomenten.kanalen')
  const soort = kanaalSoort(kanaal)
  return soort ? t(soort) : <span lang="nl">{kanaal}</span>
}

export function KanaalIcon({ kanaal }: Readonly<{ kanaal: string }>) {
  const soort = kanaalSoort(kanaal)
  return <Icoon naam={soort ? KANALEN[soort].icoon : 'message'} maat={20} />
}
