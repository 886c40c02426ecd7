export type Huisstijl = {
  id: string
  /** Colour of the bar, the logo and the footer. */
  merk: string
  /** Colour of links and buttons; the same as `merk` unless the brand is hard to read as a link. */
  actie: string
  /** Hue in degrees that tints the greys. */
  grijstint: number
  letter: string
  koppen: string
  /** CSS length. */
  hoek: string
}

/** Invented municipalities: the tokens, fonts and logos of real ones are not free to ship. */
export const HUISSTIJLEN: Huisstijl[] = [
  {
    id: 'waterdam',
    merk: '#00639c',
    actie: '#00639c',
    grijstint: 252,
    letter: 'var(--letter-source-ext), var(--letter-source)',
    koppen: 'var(--letter-source-ext), var(--letter-source)',
    hoek: '6px',
  },
  {
    id: 'heidestad',
    merk: '#7a1f5c',
    actie: '#7a1f5c',
    grijstint: 330,
    letter: 'var(--letter-figtree-ext), var(--letter-figtree)',
    koppen: 'var(--letter-figtree-ext), var(--letter-figtree)',
    hoek: '12px',
  },
  {
    id: 'duinrand',
    merk: '#0a6b3b',
    actie: '#0a5fa8',
    grijstint: 155,
    letter: 'var(--letter-public-ext), var(--letter-public)',
    koppen: 'var(--letter-public-ext), var(--letter-public)',
    hoek: '2px',
  },
]
