import 'server-only'
import { getConfig } from '@/lib/env/load-config'

/** Whether taken or berichten rest in a registration elsewhere too, of which no change is told (docs/live.md). */
export function heeftBronElders(): boolean {
  const { taken, berichten } = getConfig().registraties
  return [...taken, ...berichten].some(({ soort }) => soort !== 'lokaal')
}
