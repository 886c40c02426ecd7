export type Inzage = {
  /** ISO date-time. */
  tijdstip: string
  wie:
    | { soort: 'toepassing'; naam: string }
    | { soort: 'uzelf' }
    | { soort: 'vertegenwoordiger' }
    | { soort: 'portaal' }
  /** Kind of object that was looked at: `partij`, `taak`, `zaak`, … */
  wat: string
  /** Why, in the words of who looked. */
  toelichting: string | null
}

export type InzageLijst = { totaal: number; pagina: number; paginas: number; inzagen: Inzage[] }
