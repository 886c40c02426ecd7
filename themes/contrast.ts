import { wcagContrast } from 'culori'
import { resolveToken, type Tokens } from './tokens'

/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (borders of controls, meaningful graphics). */
const TEKST = 4.5
const RAND = 3

type Paar = { voor: string; achter: string; minimaal: number }

const achtergronden = [
  'default-bg-document',
  'default-bg-subtle',
  'accent-1-bg-subtle',
  'accent-1-bg-default',
]
const teksten = [
  'default-color-document',
  'default-color-default',
  'default-color-subtle',
  'action-2-color-default',
]

const PAREN: Paar[] = [
  ...achtergronden.flatMap((achter) => teksten.map((voor) => ({ voor, achter, minimaal: TEKST }))),
  ...['default-bg-document', 'accent-1-bg-subtle'].flatMap((achter) => [
    { voor: 'default-border-default', achter, minimaal: RAND },
    { voor: 'action-1-inverse-bg-default', achter, minimaal: RAND },
    { voor: 'positive-border-default', achter, minimaal: RAND },
  ]),
  { voor: 'accent-1-color-document', achter: 'accent-1-bg-default', minimaal: TEKST },
  { voor: 'accent-1-color-default', achter: 'accent-1-bg-default', minimaal: TEKST },
  { voor: 'action-1-inverse-color-default', achter: 'action-1-inverse-bg-default', minimaal: TEKST },
  { voor: 'action-1-inverse-color-default', achter: 'action-1-inverse-bg-hover', minimaal: TEKST },
  { voor: 'accent-1-inverse-color-document', achter: 'accent-1-inverse-bg-document', minimaal: TEKST },
  ...['info', 'warning', 'negative', 'positive'].map((soort) => ({
    voor: `${soort}-color-default`,
    achter: `${soort}-bg-default`,
    minimaal: TEKST,
  })),
]

export type ContrastFout = Paar & { contrast: number }

/** The pairs that a theme uses together and that stay below WCAG; empty when the theme may ship. */
export function contrastFouten(tokens: Tokens): ContrastFout[] {
  const kleur = (naam: string) => resolveToken(tokens, `--basis-color-${naam}`)
  return PAREN.map((paar) => ({
    ...paar,
    contrast: wcagContrast(kleur(paar.voor), kleur(paar.achter)),
  })).filter(({ contrast, minimaal }) => contrast < minimaal)
}
