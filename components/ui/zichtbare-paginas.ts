/** The page numbers to show: the first, the last, and the current one with its neighbours. */
export function zichtbarePaginas(pagina: number, paginas: number): number[] {
  const alle = Array.from({ length: paginas }, (_, index) => index + 1)
  return alle.filter((nummer) => nummer === 1 || nummer === paginas || Math.abs(nummer - pagina) <= 1)
}
