import { z } from 'zod'

const { localeError } = z.locales.nl()

/** Why a value is refused, for somebody who calls an API: in Dutch, without the value. */
export function reden(issue: z.core.$ZodRawIssue): ReturnType<z.core.$ZodErrorMap> {
  return redenVan(issue) ?? localeError(issue)
}

function redenVan(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] && `Verwacht: ${TYPES[issue.expected]}.`
    case 'invalid_value':
      return `Kies uit: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return FORMATS[issue.format]
    case 'too_big':
      return issue.inclusive === false ? undefined : `Hooguit ${metEenheid(issue.origin, issue.maximum)}.`
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'Dit mag niet leeg zijn.'
      return issue.inclusive === false ? undefined : `Ten minste ${metEenheid(issue.origin, issue.minimum)}.`
    default:
      return undefined
  }
}

const TYPES: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
}

const FORMATS: Record<string, string> = {
  uuid: 'Dit is geen UUID.',
  guid: 'Dit is geen UUID.',
  url: 'Dit is geen URL.',
  email: 'Dit is geen e-mailadres.',
  date: 'Dit is geen datum als 2026-01-31.',
  datetime: 'Dit is geen datum en tijd met tijdzone, als 2026-01-31T12:00:00+01:00.',
}

function metEenheid(origin: string, aantal: number | bigint): string {
  if (origin === 'string') return aantal === 1 ? '1 teken' : `${aantal} tekens`
  if (origin === 'array') return aantal === 1 ? '1 element' : `${aantal} elementen`
  return String(aantal)
}
