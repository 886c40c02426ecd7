import { AUTOMATISCHE_VELDEN, PERSOONSVELDEN, type Veldboom } from './velden'

export type Gegevens = { [veld: string]: unknown }
type Keuze = Map<string, Keuze | 'alles'>

/** The part of a persoon that `fields` asks for, with what comes along by itself: type, inOnderzoek and the flags. */
export function selectVelden(persoon: Gegevens, fields: readonly string[]): Gegevens {
  const gekozen = pick(persoon, toKeuze(fields), PERSOONSVELDEN)
  for (const veld of AUTOMATISCHE_VELDEN) if (persoon[veld] !== undefined) gekozen[veld] = persoon[veld]
  return gekozen
}

function toKeuze(fields: readonly string[]): Keuze {
  const keuze: Keuze = new Map()
  for (const pad of fields) addPad(keuze, pad.split('.'))
  return keuze
}

function addPad(keuze: Keuze, [kop, ...rest]: string[]): void {
  if (kop === undefined || keuze.get(kop) === 'alles') return
  if (rest.length === 0) {
    keuze.set(kop, 'alles')
    return
  }
  const bestaand = keuze.get(kop)
  const onder: Keuze = bestaand instanceof Map ? bestaand : new Map()
  keuze.set(kop, onder)
  addPad(onder, rest)
}

function pick(bron: Gegevens, keuze: Keuze, boom: Veldboom): Gegevens {
  const gekozen: Gegevens = {}
  for (const [veld, onder] of keuze) {
    const tak = boom[veld]
    const waarde = bron[veld]
    if (waarde === undefined || tak === undefined) continue
    if (onder === 'alles' || typeof tak === 'string') gekozen[veld] = waarde
    else if (Array.isArray(waarde))
      gekozen[veld] = waarde.filter(isGegevens).map((deel) => pick(deel, onder, tak))
    else if (isGegevens(waarde)) {
      const deel = pick(waarde, onder, tak)
      if (Object.keys(deel).length > 0) gekozen[veld] = deel
    }
  }
  // The discriminator comes with any part of a polymorphic group.
  if (Object.hasOwn(boom, 'type') && bron.type !== undefined) gekozen.type = bron.type
  const inOnderzoek = isGegevens(bron.inOnderzoek) ? pickInOnderzoek(bron.inOnderzoek, keuze) : null
  if (inOnderzoek) gekozen.inOnderzoek = inOnderzoek
  return gekozen
}

/** Only what was asked may be said to be under investigation; its date belongs to what remains. */
function pickInOnderzoek(inOnderzoek: Gegevens, keuze: Keuze): Gegevens | null {
  const vlaggen = Object.entries(inOnderzoek).filter(([veld]) => keuze.has(veld) || veld === 'type')
  if (vlaggen.length === 0) return null
  const datums = Object.entries(inOnderzoek).filter(([veld]) => veld.startsWith('datumIngangOnderzoek'))
  return Object.fromEntries([...vlaggen, ...datums])
}

const isGegevens = (waarde: unknown): waarde is Gegevens =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
