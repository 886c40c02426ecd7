import type { Context } from 'hono'
import { vindPersoon } from './omgeving'

/** The page of the zaak that was acted on, with what was done. */
export function terugNaarZaak(c: Context, melding: string): string {
  const persoon = vindPersoon(c.req.query('persoon') ?? '')
  const query = new URLSearchParams({ gelukt: melding, ...(persoon ? { persoon: persoon.id } : {}) })
  return `${c.req.path.slice(0, c.req.path.lastIndexOf('/'))}?${query}`
}
