import type { Gemeente } from '@/components/layout/gemeente'
import { getConfig } from '@/lib/env/load-config'

/** What the pages show of the municipality, from its configuration. */
export function getGemeente(): Gemeente {
  const { gemeente: naam, ...portaal } = getConfig().portaal
  return { ...portaal, naam }
}
