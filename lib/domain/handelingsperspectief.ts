/** `HandelingsPerspectiefEnum` of Open VTB 0.1.0, of taken and berichten alike. */
export const HANDELINGSPERSPECTIEVEN = [
  'betalen',
  'incasso',
  'informatie_geven',
  'informatie_krijgen',
  'reactie_ontvangen',
  'vernieuwing_nodig',
  'uitnodiging_voor_afspraak',
] as const

/** What the receiver is expected to do; empty when nothing was said. */
export type Handelingsperspectief = (typeof HANDELINGSPERSPECTIEVEN)[number] | ''

/** What asks something of the receiver; the others only tell. */
export const PERSPECTIEVEN_MET_ACTIE = [
  'betalen',
  'informatie_geven',
  'vernieuwing_nodig',
  'uitnodiging_voor_afspraak',
] as const satisfies readonly Handelingsperspectief[]

export const vraagtActie = (perspectief: Handelingsperspectief): boolean =>
  PERSPECTIEVEN_MET_ACTIE.some((met) => met === perspectief)
