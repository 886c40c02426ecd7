/** Namespace of a municipality in a URN: "Waterdam" is `gemeentewaterdam` (Open VTB 0.1.0). */
export const gemeenteNamespace = (naam: string): string =>
  `gemeente${naam
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')}`
