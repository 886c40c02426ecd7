import { type Geheim, geheimSchema } from './config-schema'

/** Every reference to a secret in a configuration, with the path of its key. */
export function listGeheimen(node: unknown, pad: string[] = []): { pad: string; geheim: Geheim }[] {
  if (typeof node !== 'object' || node === null) return []
  const reference = geheimSchema.safeParse(node)
  if (reference.success) return [{ pad: pad.join('.'), geheim: reference.data }]
  return Object.entries(node).flatMap(([key, value]) => listGeheimen(value, [...pad, key]))
}
