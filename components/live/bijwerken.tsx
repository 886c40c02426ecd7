import { useEffect } from 'react'
import useSWR from 'swr'
import { ACHTERGROND_HEADER } from '@/lib/domain/achtergrond'
import { PEIL_MS, type Tellers, zetTellers } from './tellers'

const ADRES = '/api/mijn/tellers'

type Props = Readonly<{
  /** One higher each time that something changed. */
  keer: number
  /** Whether changes are told; without it, and of what rests elsewhere, they are asked for now and then. */
  live: boolean
  bijTellers: (tellers: Tellers) => void
  bijEinde: () => void
}>

/** Fetches the counts: once at first, when something changed, and when the visitor or the network comes back. */
export function Bijwerken({ keer, live, bijTellers, bijEinde }: Props) {
  const { data, mutate } = useSWR<Tellers | 'voorbij'>(ADRES, haal, {
    refreshInterval: (laatste) => (laatste === 'voorbij' || (live && !laatste?.peilen) ? 0 : PEIL_MS),
    isPaused: () => voorbij,
    shouldRetryOnError: false,
  })
  useEffect(() => {
    if (keer > 1) void mutate()
  }, [keer, mutate])
  useEffect(() => {
    if (data === 'voorbij') bijEinde()
    else if (data) {
      zetTellers(data)
      bijTellers(data)
    }
  }, [data, bijTellers, bijEinde])
  return null
}

/** Once the session is over nothing is asked any more. */
let voorbij = false

async function haal(): Promise<Tellers | 'voorbij'> {
  const antwoord = await fetch(ADRES, { headers: { [ACHTERGROND_HEADER]: '1' } })
  if (antwoord.ok) return antwoord.json()
  if (antwoord.status !== 401) throw new Error(`${ADRES}: ${antwoord.status}`)
  voorbij = true
  return 'voorbij'
}
