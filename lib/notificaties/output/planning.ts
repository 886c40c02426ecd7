import 'server-only'
import { KANALEN } from '@/lib/domain/aflevering'
import type { Config } from '@/lib/env/config-schema'
import type { Planning } from './plan-melding'
import { type LeesVoorkeuren, standaardVoorkeuren } from './voorkeuren'

/** How this installation plans: its channels and its rules. `leesVoorkeuren` is where the customers' choice is kept. */
export const createPlanning = (
  { notificaties: { soorten, kanalen } }: Config,
  leesVoorkeuren: LeesVoorkeuren = standaardVoorkeuren,
): Planning => ({
  soorten,
  leesVoorkeuren,
  kanalen: KANALEN.filter((kanaal) => kanaal !== 'berichtenbox' && kanalen[kanaal] !== undefined),
})
