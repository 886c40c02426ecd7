import type { z } from 'zod'
import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'
import { reden } from './reden'

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: InvalidParam[] }

/** Parses `input` and reports every problem at once, each under its dotted path, in Dutch and without the value. */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(input, { error: reden, reportInput: false })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, problems: result.error.issues.flatMap((issue) => toInvalidParams(issue, input)) }
}

function toInvalidParams(issue: z.core.$ZodIssue, input: unknown): InvalidParam[] {
  const path = issue.path.map(String)
  const name = (rest: string[] = []) => [...path, ...rest].join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      name: name([key]),
      code: 'unknown',
      reason: 'Dit veld bestaat hier niet.',
    }))
  }
  if (isAbsent(input, issue.path))
    return [{ name: name(), code: 'required', reason: 'Dit veld is verplicht.' }]
  return [{ name: name(), code: codeOf(issue), reason: issue.message }]
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'max_length' : 'max_value'
    case 'too_small':
      return issue.origin === 'string' ? 'min_length' : 'min_value'
    case 'invalid_value':
      return 'invalid_choice'
    case 'custom':
      return typeof issue.params?.code === 'string' ? issue.params.code : 'invalid'
    default:
      return 'invalid'
  }
}

function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false
    value = Reflect.get(value, key)
  }
  return value === undefined
}
