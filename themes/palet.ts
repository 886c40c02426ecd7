import { clampChroma, formatHex, oklch } from 'culori'
import type { Huisstijl } from './gemeenten'

type Trap = '50' | '100' | '200' | '300' | '400' | '500' | '600' | '700'
const TRAPPEN: { trap: Trap; licht: number; verzadiging: number }[] = [
  { trap: '50', licht: 0.985, verzadiging: 0.12 },
  { trap: '100', licht: 0.963, verzadiging: 0.22 },
  { trap: '200', licht: 0.925, verzadiging: 0.42 },
  { trap: '300', licht: 0.83, verzadiging: 0.75 },
  { trap: '400', licht: 0.56, verzadiging: 1 },
  { trap: '500', licht: 0.45, verzadiging: 1 },
  { trap: '600', licht: 0.36, verzadiging: 0.9 },
  { trap: '700', licht: 0.26, verzadiging: 0.7 },
]
const GRIJS: Record<Trap, number> = {
  '50': 0.985,
  '100': 0.963,
  '200': 0.92,
  '300': 0.83,
  '400': 0.52,
  '500': 0.42,
  '600': 0.34,
  '700': 0.24,
}

const hex = (l: number, c: number, h: number) => formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'))

/** Eight steps of one colour: fixed lightness, the brand's own hue and saturation. Step 500 is the brand itself when dark enough. */
function kleurtrap(naam: string, kleur: string): [string, string][] {
  const basis = oklch(kleur)
  if (!basis) throw new Error(`Geen geldige kleur: ${kleur}`)
  return TRAPPEN.map(({ trap, licht, verzadiging }) => [
    `--voorbeeld-kleuren-${naam}-${trap}`,
    hex(trap === '500' ? Math.min(basis.l, 0.5) : licht, basis.c * verzadiging, basis.h ?? 0),
  ])
}

function grijstrap(tint: number): [string, string][] {
  return Object.entries(GRIJS).map(([trap, licht]) => [
    `--voorbeeld-kleuren-grijs-${trap}`,
    hex(licht, licht > 0.9 ? 0.004 : 0.018, tint),
  ])
}

/**
 * The tokens in which one municipality differs from the base theme. The base theme calls its brand scale
 * "violet" and its link scale "blauw"; everything else refers to those.
 */
export function huisstijlTokens(stijl: Huisstijl): Map<string, string> {
  return new Map([
    ...kleurtrap('violet', stijl.merk),
    ...kleurtrap('blauw', stijl.actie),
    ...grijstrap(stijl.grijstint),
    ['--basis-text-font-family-default', `${stijl.letter}, system-ui, sans-serif`],
    ['--basis-heading-font-family', `${stijl.koppen}, system-ui, sans-serif`],
    ['--basis-form-control-border-radius', stijl.hoek],
    ['--mijn-hoek', stijl.hoek],
  ])
}
