import 'server-only'
import { passesElfProef } from '@/lib/domain/bsn'
import { decrypt, encryptGelijk, getSleutelbos, getZoeksleutel, type Sleutelbos } from './versleuteling'

/**
 * Numbers of persons inside free text. Who writes "mijn BSN is …" in a question, or names an object by it, must not bring
 * it into the database readable: whatever looks like a BSN or RSIN rests as `⟦key.iv.tag.data⟧` and is opened on reading.
 * The same number gives the same text under one key, so that equality and indexes go on working.
 */
// A uuid may have nine digits in a row: it is passed over, as ids are compared everywhere.
const NEGEN_CIJFERS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<!\d)\d{9}(?!\d)/gi
const VERZEGELD = /⟦(#?)([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){3})⟧/g
const CONTEXT = 'nummer'

type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json }

/** The text with each number that passes the 11-proef encrypted by the first key. */
export function sealNummers(tekst: string, sleutelbos?: Sleutelbos): string {
  return tekst.replace(NEGEN_CIJFERS, (gevonden) =>
    passesElfProef(gevonden) ? `⟦${seal(gevonden, sleutelbos)}⟧` : gevonden,
  )
}

/** Reverses `sealNummers`. What only looks like its work, or whose key is gone, stays as it is. */
export function openNummers(tekst: string, sleutelbos?: Sleutelbos): string {
  if (!tekst.includes('⟦')) return tekst
  return tekst.replace(VERZEGELD, (heel, _getal, inhoud: string) => tryOpen(inhoud, sleutelbos) ?? heel)
}

/** Every way that this text may rest in the database: plain as older releases wrote it, and by each key of the ring. */
export function nummerVarianten(tekst: string): string[] {
  if (sealNummers(tekst) === tekst) return [tekst]
  return [tekst, ...getSleutelbos().map((sleutel) => sealNummers(tekst, [sleutel]))]
}

/** As `sealNummers`, for every text, number and key in a JSON value. */
export function sealJson(waarde: unknown, sleutelbos?: Sleutelbos): unknown {
  return mapJson(toJson(waarde), (blad) => {
    if (typeof blad === 'string') return sealNummers(blad, sleutelbos)
    return passesElfProef(String(blad)) ? `⟦#${seal(String(blad), sleutelbos)}⟧` : blad
  })
}

/** Reverses `sealJson`. */
export function openJson(waarde: unknown, sleutelbos?: Sleutelbos): unknown {
  return mapJson(toJson(waarde), (blad) => {
    if (typeof blad !== 'string' || !blad.includes('⟦')) return blad
    const open = openNummers(blad, sleutelbos)
    return blad.startsWith('⟦#') && passesElfProef(open) ? Number(open) : open
  })
}

function mapJson(waarde: Json, map: (blad: string | number) => Json): Json {
  if (typeof waarde === 'string' || typeof waarde === 'number') return map(waarde)
  if (Array.isArray(waarde)) return waarde.map((each) => mapJson(each, map))
  if (waarde === null || typeof waarde === 'boolean') return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, each]) => [String(map(sleutel)), mapJson(each, map)]),
  )
}

/** As JSON knows it: a Date is text, what is undefined is absent. */
const toJson = (waarde: unknown): Json => JSON.parse(JSON.stringify(waarde ?? null))

const seal = (cijfers: string, sleutelbos: Sleutelbos = getSleutelbos()): string =>
  encryptGelijk(sleutelbos, getZoeksleutel(), cijfers, CONTEXT)

function tryOpen(inhoud: string, sleutelbos: Sleutelbos = getSleutelbos()): string | null {
  try {
    return decrypt(sleutelbos, inhoud, CONTEXT)
  } catch {
    return null
  }
}
