const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const veilig = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken)

/** "geverifieerdOp" reads as "Geverifieerd op". */
const toKop = (sleutel: string) => {
  const woorden = sleutel.replace(/([a-z])([A-Z])/g, (_, voor, na) => `${voor} ${na.toLowerCase()}`)
  return woorden.charAt(0).toUpperCase() + woorden.slice(1)
}

/** Any data as one HTML page that opens without us: lists in lists, and no script. Every value is escaped. */
export function toLeesbaar(titel: string, gegevens: object): string {
  return [
    '<!doctype html><html lang="nl"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${veilig(titel)}</title>`,
    `<body><h1>${veilig(titel)}</h1>${toHtml(JSON.parse(JSON.stringify(gegevens)))}</body></html>`,
  ].join('\n')
}

function toHtml(waarde: unknown): string {
  if (waarde === null || waarde === undefined || waarde === '') return '<i>niet ingevuld</i>'
  if (Array.isArray(waarde))
    return waarde.length === 0
      ? '<i>geen</i>'
      : `<ol>${waarde.map((deel) => `<li>${toHtml(deel)}</li>`).join('')}</ol>`
  if (typeof waarde === 'object') {
    const delen = Object.entries(waarde).map(
      ([sleutel, deel]) => `<dt><b>${veilig(toKop(sleutel))}</b></dt><dd>${toHtml(deel)}</dd>`,
    )
    return `<dl>${delen.join('')}</dl>`
  }
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  return veilig(String(waarde))
}
