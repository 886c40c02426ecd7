import type { z } from 'zod'
import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'
import { type Parsed, parseWith } from './invalid-params'
import { isStorable } from './read-body'

/** Parses the query strictly: an unknown, repeated or malformed parameter is a problem that names it. */
export function readQuery<Q extends z.ZodObject>(schema: Q, search: URLSearchParams): Parsed<z.output<Q>> {
  const problems = [...new Set(search.keys())].flatMap((name): InvalidParam[] => {
    if (!Object.hasOwn(schema.shape, name))
      return [{ name, code: 'unknown', reason: 'Deze parameter bestaat hier niet.' }]
    if (search.getAll(name).length > 1)
      return [{ name, code: 'invalid', reason: 'Geef deze parameter één keer.' }]
    if (!isStorable(search.get(name) ?? '')) return [{ name, code: 'invalid', reason: 'Dit is geen tekst.' }]
    return []
  })
  const parsed = parseWith(schema, Object.fromEntries(search))
  if (parsed.ok && problems.length === 0) return parsed
  return { ok: false, problems: parsed.ok ? problems : [...problems, ...parsed.problems] }
}
