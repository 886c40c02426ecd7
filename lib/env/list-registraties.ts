import type { Config, TokenBronConfig } from './config-schema'

export type Rol = 'taken' | 'berichten' | 'klantinteractie'

/** Every registration elsewhere, with what it is for. Our own store is not among them. */
export function listRegistraties({ registraties }: Pick<Config, 'registraties'>) {
  const { taken, berichten, klantinteractie } = registraties
  return [
    ...taken.map((bron) => ({ rol: 'taken' as const, bron })),
    ...berichten.map((bron) => ({ rol: 'berichten' as const, bron })),
    { rol: 'klantinteractie' as const, bron: klantinteractie },
  ].flatMap(({ rol, bron }): { rol: Rol; bron: TokenBronConfig }[] =>
    bron.soort === 'lokaal' ? [] : [{ rol, bron }],
  )
}
