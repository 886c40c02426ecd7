import { bsnSchema } from '@/lib/domain/bsn'
import type { Burger } from '@/lib/domain/identiteit'

/** Those whose lists are measured: each has as much at every size, so that only the tables grow. */
export const PERSONEN: readonly Burger[] = [
  '999993653',
  '123456782',
  '111222333',
  '999990627',
  '999994669',
].map((bsn) => ({ soort: 'burger', bsn: bsnSchema.parse(bsn) }))
