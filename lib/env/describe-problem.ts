import { z } from 'zod'

/** One line that names the key by its path and says how to mend it. */
export function describeProblem(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || '(bestand)'}: ${issue.message}`
}

/** Zod's own messages speak of types; these speak to the person who fills in the file. */
export function zodMessages(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `onbekende sleutel ${issue.keys.map((key) => `"${key}"`).join(', ')}: haal hem weg of herstel de spelling`
    case 'invalid_type':
      return issue.input === undefined
        ? `ontbreekt: vul hier ${TYPES[issue.expected] ?? issue.expected} in`
        : `moet ${TYPES[issue.expected] ?? issue.expected} zijn`
    case 'invalid_format':
      return FORMATS[issue.format]
    case 'invalid_value':
      return issue.input === undefined
        ? `ontbreekt: kies uit ${issue.values.map(String).join(', ')}`
        : `kies uit ${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return describeUnion(issue)
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'mag niet leeg zijn'
        : `moet ten minste ${issue.minimum} zijn`
    case 'too_big':
      return `mag ten hoogste ${issue.maximum} zijn`
    default:
      return undefined
  }
}

const TYPES: Record<string, string> = {
  string: 'een tekst (zet een getal of datum tussen aanhalingstekens)',
  int: 'een heel getal',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst (regels die met een streepje beginnen)',
  object: 'een blok met sleutels',
}

const FORMATS: Record<string, string> = {
  url: 'moet een volledige URL zijn, zoals https://openzaak.gemeente.nl/zaken/api/v1',
  date: 'moet een datum zijn als "2026-01-31", tussen aanhalingstekens',
}

/** A union is a secret, an API root or a claim path; what its branches accept tells which. */
function describeUnion(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const missing = issue.input === undefined ? 'ontbreekt: ' : ''
  const paths = issue.errors
    .flat()
    .flatMap((inner) => [...inner.path.map(String), ...('keys' in inner ? inner.keys : [])])
  const branches = issue.errors.flat()
  if (issue.inst instanceof z.ZodUnion && describesGeheim(issue.inst)) {
    return `${missing}verwijs naar het geheim met { env: NAAM_VAN_VARIABELE } of { bestand: /pad/naar/bestand }; het geheim zelf hoort niet in dit bestand`
  }
  if (paths.includes('basis') || branches.some((inner) => inner.code === 'invalid_format')) {
    return `${missing}geef een volledige URL, of { basis: https://…, aanroep: https://… }`
  }
  return `${missing}geef een naam, of een lijst van namen`
}

const describesGeheim = (schema: z.ZodUnion) =>
  schema.description?.startsWith('verwijzing naar een geheim') ?? false
