import { useTranslations } from 'next-intl'
import {
  IconBuilding,
  IconDeviceLaptop,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconMessages,
  IconPhone,
} from '@/components/ui/iconen'

/** Spellings in use at municipalities; a register does not fix them. */
const KANALEN = {
  telefoon: { Icon: IconPhone, spellingen: ['telefoon', 'telefonisch', 'phone'] },
  email: { Icon: IconMail, spellingen: ['e-mail', 'email', 'mail'] },
  balie: { Icon: IconBuilding, spellingen: ['balie', 'fysiek', 'stadskantoor'] },
  mijnomgeving: {
    Icon: IconDeviceLaptop,
    spellingen: ['mijnomgeving', 'webformulier', 'internet', 'portaal'],
  },
  brief: { Icon: IconMailOpened, spellingen: ['brief', 'post'] },
  chat: { Icon: IconMessages, spellingen: ['chat', 'webchat', 'whatsapp'] },
  sms: { Icon: IconMessage, spellingen: ['sms'] },
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
  const Icon = soort ? KANALEN[soort].Icon : IconMessage
  return <Icon size={20} aria-hidden="true" />
}
