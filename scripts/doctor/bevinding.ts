/** One line of the doctor. Only a `fout` makes it end with an error. */
export type Bevinding = { niveau: 'goed' | 'let-op' | 'fout'; bron: string; tekst: string; doe?: string }

const MARK: Record<Bevinding['niveau'], string> = { goed: '✓', 'let-op': '!', fout: '✗' }

export const goed = (bron: string, tekst: string): Bevinding => ({ niveau: 'goed', bron, tekst })
export const letOp = (bron: string, tekst: string, doe: string): Bevinding => ({
  niveau: 'let-op',
  bron,
  tekst,
  doe,
})
export const fout = (bron: string, tekst: string, doe: string): Bevinding => ({
  niveau: 'fout',
  bron,
  tekst,
  doe,
})

export function printBevinding({ niveau, bron, tekst, doe }: Bevinding): string {
  return `${MARK[niveau]} ${bron}: ${tekst}${doe ? ` → ${doe}` : ''}`
}
