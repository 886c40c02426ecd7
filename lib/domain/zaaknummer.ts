const ESUITE = /^\d{4}ESUITE(\d+)(\d{4})$/i

/** The zaaknummer as the municipality writes it in its letters: eSuite's `0014ESUITE66392022` is known as `6639-2022`. */
export function formatZaaknummer(identificatie: string): string {
  return identificatie.replace(ESUITE, '$1-$2')
}
