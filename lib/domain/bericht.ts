/** What the state of a bericht consists of. */
export type BerichtToestand = {
  publicatiedatum: Date
  /** First time that the receiver opened it; never changes afterwards. */
  geopendOp: Date | null
  /** The receiver marked it unread again; `geopendOp` stays, because it is proof. */
  alsOngelezenGemarkeerd: boolean
  gearchiveerdOp: Date | null
  ingetrokkenOp: Date | null
}

export type BerichtGebeurtenis = 'openen' | 'ongelezen-markeren' | 'archiveren' | 'terugzetten'

/** Whether the receiver may know of it: published, and not withdrawn before anybody read it. */
export function isZichtbaar(bericht: BerichtToestand, nu: Date): boolean {
  return bericht.publicatiedatum <= nu && (bericht.ingetrokkenOp === null || bericht.geopendOp !== null)
}

/** Whether it counts as unread in the inbox. What is archived or withdrawn asks for no attention. */
export function isOngelezen(bericht: BerichtToestand): boolean {
  const gesloten = bericht.geopendOp === null || bericht.alsOngelezenGemarkeerd
  return gesloten && bericht.gearchiveerdOp === null && bericht.ingetrokkenOp === null
}

/** State after the receiver did something. Each is idempotent; null for what the receiver cannot see. */
export function naGebeurtenis(
  bericht: BerichtToestand,
  gebeurtenis: BerichtGebeurtenis,
  nu: Date,
): BerichtToestand | null {
  if (!isZichtbaar(bericht, nu)) return null
  switch (gebeurtenis) {
    case 'openen':
      return { ...bericht, geopendOp: bericht.geopendOp ?? nu, alsOngelezenGemarkeerd: false }
    case 'ongelezen-markeren':
      return { ...bericht, alsOngelezenGemarkeerd: bericht.geopendOp !== null }
    case 'archiveren':
      return { ...bericht, gearchiveerdOp: bericht.gearchiveerdOp ?? nu }
    case 'terugzetten':
      return { ...bericht, gearchiveerdOp: null }
  }
}

/** What withdrawing means: what was read stays visible as withdrawn, what was not simply goes. */
export const intrekkenBetekent = (bericht: BerichtToestand): 'verwijderen' | 'zichtbaar-intrekken' =>
  bericht.geopendOp === null ? 'verwijderen' : 'zichtbaar-intrekken'
