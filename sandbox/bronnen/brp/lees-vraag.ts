import type { OngeldigeParameter } from './fouten'
import { classifyVeld } from './velden'

const TOEGESTAAN = ['type', 'burgerservicenummer', 'fields', 'gemeenteVanInschrijving']
const REDENEN = {
  required: 'Parameter is verplicht.',
  array: 'Parameter is geen array.',
  minItems: 'Array bevat minder dan 1 items.',
  maxItems: 'Array bevat te veel items.',
  pattern: 'Waarde voldoet niet aan het patroon.',
  unknownParam: 'Parameter is niet verwacht.',
}

export type Vraag = { burgerservicenummer: string[]; fields: string[]; gemeenteVanInschrijving?: string }

/** Reads the body of RaadpleegMetBurgerservicenummer, or names every parameter that is wrong. */
export function leesVraag(body: Record<string, unknown>): Vraag | OngeldigeParameter[] {
  const fouten: OngeldigeParameter[] = []
  const bsns = leesLijst(body.burgerservicenummer, 'burgerservicenummer', 20, fouten, (bsn) =>
    /^[0-9]{9}$/.test(bsn) ? null : { code: 'pattern', reason: REDENEN.pattern },
  )
  const fields = leesLijst(body.fields, 'fields', 130, fouten, checkVeld)
  const gemeente = body.gemeenteVanInschrijving
  if (gemeente !== undefined && !(typeof gemeente === 'string' && /^[0-9]{4}$/.test(gemeente)))
    fouten.push({ name: 'gemeenteVanInschrijving', code: 'pattern', reason: REDENEN.pattern })
  for (const name of Object.keys(body).filter((naam) => !TOEGESTAAN.includes(naam)))
    fouten.push({ name: name.slice(0, 30), code: 'unknownParam', reason: REDENEN.unknownParam })
  if (fouten.length > 0) return fouten
  return {
    burgerservicenummer: bsns,
    fields,
    ...(typeof gemeente === 'string' && { gemeenteVanInschrijving: gemeente }),
  }
}

type Oordeel = Pick<OngeldigeParameter, 'code' | 'reason'> | null

function leesLijst(
  waarde: unknown,
  name: string,
  max: number,
  fouten: OngeldigeParameter[],
  check: (item: string) => Oordeel,
): string[] {
  const meld = (code: keyof typeof REDENEN): string[] => {
    fouten.push({ name, code, reason: REDENEN[code] })
    return []
  }
  if (waarde === undefined || waarde === null) return meld('required')
  if (!Array.isArray(waarde)) return meld('array')
  if (waarde.length === 0) return meld('minItems')
  if (waarde.length > max) return meld('maxItems')
  return waarde.map((item: unknown, index) => {
    const tekst = typeof item === 'string' ? item : ''
    const oordeel = check(tekst)
    if (oordeel) fouten.push({ name: `${name}.${index}`, ...oordeel })
    return tekst
  })
}

function checkVeld(pad: string): Oordeel {
  if (!/^[a-zA-Z0-9._]{1,200}$/.test(pad)) return { code: 'pattern', reason: REDENEN.pattern }
  const soort = classifyVeld(pad)
  if (soort === 'toegestaan') return null
  const bijvoeglijk = soort === 'automatisch' ? 'niet toegestane' : 'niet bestaande'
  return { code: 'fields', reason: `Parameter bevat een ${bijvoeglijk} veldnaam.` }
}
