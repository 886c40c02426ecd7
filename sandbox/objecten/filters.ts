import type { ObjectData } from './opslag'

const OPERATOREN = ['exact', 'gt', 'gte', 'lt', 'lte', 'icontains', 'in'] as const
type Operator = (typeof OPERATOREN)[number]
export type Filter = { pad: string[]; operator: Operator; waarde: string }

/** `a__b__exact__x`, split from the right as the Objects API does; null when it is malformed. */
export function leesFilter(expressie: string): Filter | null {
  const delen = expressie.split('__')
  const waarde = delen.pop()
  const naam = delen.pop()
  const operator = OPERATOREN.find((each) => each === naam)
  return waarde === undefined || operator === undefined || delen.length === 0
    ? null
    : { pad: delen, operator, waarde }
}

/** Whether the data has this attribute with this value. */
export function voldoet(data: ObjectData, { pad, operator, waarde }: Filter): boolean {
  const gevonden = pad.reduce<unknown>(
    (deel, naam) =>
      typeof deel === 'object' && deel !== null && Object.hasOwn(deel, naam)
        ? Reflect.get(deel, naam)
        : undefined,
    data,
  )
  if (gevonden === undefined || gevonden === null || typeof gevonden === 'object') return false
  const tekst = String(gevonden)
  switch (operator) {
    case 'exact':
      return tekst === waarde
    case 'icontains':
      return tekst.toLowerCase().includes(waarde.toLowerCase())
    case 'in':
      return waarde.split('|').includes(tekst)
    default:
      return vergelijk(gevonden, waarde, operator)
  }
}

function vergelijk(gevonden: unknown, waarde: string, operator: 'gt' | 'gte' | 'lt' | 'lte'): boolean {
  const verschil =
    typeof gevonden === 'number'
      ? gevonden - Number(waarde)
      : Date.parse(String(gevonden)) - Date.parse(waarde)
  if (Number.isNaN(verschil)) return false
  return { gt: verschil > 0, gte: verschil >= 0, lt: verschil < 0, lte: verschil <= 0 }[operator]
}
