import 'server-only'
import { getDb } from '@/db/client'
import { getSleutelbos } from '@/lib/crypto/versleuteling'
import type { SessieOpslag } from './sessie'

/** This installation's database and keys, and the present moment. */
export function sessieOpslag(): SessieOpslag {
  return { db: getDb(), sleutelbos: getSleutelbos(), nu: new Date() }
}
