/** Steps of the form of a taak, as they stand in its URL. */
export type TaakStap = 'controle' | 'fouten' | 'storing' | 'ongeldig'

/** The page of a taak. `van=zaak` leads back to the zaak; `#fouten` puts the focus on the summary. */
export function taakUrl(uuid: string, { van, stap }: { van?: 'zaak'; stap?: TaakStap } = {}): string {
  const query = new URLSearchParams({ ...(van && { van }), ...(stap && { stap }) })
  const hash = stap && stap !== 'controle' ? '#fouten' : ''
  return `/taken/${encodeURIComponent(uuid)}${query.size > 0 ? `?${query}` : ''}${hash}`
}

export const takenUrl = (
  soort: 'open' | 'afgerond',
  vraag: { status?: string; pagina?: number } = {},
): string => {
  const query = new URLSearchParams()
  if (vraag.status) query.set('status', vraag.status)
  if (vraag.pagina && vraag.pagina > 1) query.set('pagina', `${vraag.pagina}`)
  return `${soort === 'open' ? '/taken' : '/taken/afgerond'}${query.size > 0 ? `?${query}` : ''}`
}
