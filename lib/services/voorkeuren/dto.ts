import type { VASTE_ONDERWERPEN, Voorkeuren, Voorkeurkanaal } from '@/lib/domain/voorkeuren'

export type Meldvoorkeuren = {
  voorkeuren: Voorkeuren
  /** Channels that the municipality sends by. */
  kanalen: Voorkeurkanaal[]
  /** What the law or the municipality decided. */
  vast: {
    onderwerp: (typeof VASTE_ONDERWERPEN)[number]
    kanaal: Voorkeurkanaal
    reden: 'wet' | 'gemeente'
  }[]
  /** Channels that cannot work yet: there is no proved address for them. */
  zonderAdres: Voorkeurkanaal[]
}
