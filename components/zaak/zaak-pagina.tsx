import '@/components/stijl/zaak.css'
import type { ReactNode } from 'react'
import { BelOns } from '@/components/layout/bel-ons'
import type { Gemeente } from '@/components/layout/gemeente'
import { Zaaknummer } from '@/components/zaken/zaaknummer'
import type { ZaakDetail } from '@/lib/services/zaken/dto'
import { ZaakBesluiten } from './zaak-besluiten'
import { ZaakDeelzaken } from './zaak-deelzaken'
import { ZaakDocumenten } from './zaak-documenten'
import { ZaakGegevens } from './zaak-gegevens'
import { ZaakKop } from './zaak-kop'
import { ZaakResultaat } from './zaak-resultaat'
import { ZaakStatus } from './zaak-status'

type Props = Readonly<{
  zaak: ZaakDetail
  gemeente: Gemeente
  vandaag: string
  /** The taken about this zaak, of another source than the zaak. */
  taken?: ReactNode
  /** The contacts about this zaak, of another source than the zaak. */
  contact?: ReactNode
}>

/** Everything about one zaak, in the order in which people look for it. */
export function ZaakPagina({ zaak, gemeente, vandaag, taken, contact }: Props) {
  return (
    <article>
      <ZaakKop zaak={zaak} />
      {taken}
      <ZaakResultaat zaak={zaak} vandaag={vandaag} />
      <ZaakStatus zaak={zaak} />
      <ZaakGegevens zaak={zaak} />
      <ZaakBesluiten zaak={zaak} vandaag={vandaag} />
      <ZaakDocumenten zaak={zaak} />
      <ZaakDeelzaken zaak={zaak} />
      {contact}
      <BelOns gemeente={gemeente} over="zaak" kenmerk={<Zaaknummer nummer={zaak.zaaknummer} />} />
    </article>
  )
}
