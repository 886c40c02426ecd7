import { z } from 'zod'

/** A KVK-nummer: 8 digits, no check digit. */
export const kvkNummerSchema = z
  .string()
  .regex(/^\d{8}$/, 'Een KVK-nummer heeft 8 cijfers')
  .brand<'KvkNummer'>()
export type KvkNummer = z.infer<typeof kvkNummerSchema>

/** A vestigingsnummer: 12 digits. Not safe as a key on its own: always together with the KVK-nummer. */
export const vestigingsnummerSchema = z
  .string()
  .regex(/^\d{12}$/, 'Een vestigingsnummer heeft 12 cijfers')
  .brand<'Vestigingsnummer'>()
export type Vestigingsnummer = z.infer<typeof vestigingsnummerSchema>
