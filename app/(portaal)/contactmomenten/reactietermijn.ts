import { getConfig } from '@/lib/env/load-config'

/** Working days within which the municipality promises to answer a question. */
export const getReactietermijn = (): number => getConfig().contactmomenten.reactietermijnWerkdagen
