const LABELS: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/zip': 'zip',
}

/** Short name of a file type for a link text: from the media type, else from the name; null when neither tells. */
export function formatBestandsformaat(mediatype: string, bestandsnaam: string): string | null {
  const bekend = LABELS[mediatype.split(';')[0]?.trim().toLowerCase() ?? '']
  return bekend ?? /\.([a-z0-9]{2,5})$/i.exec(bestandsnaam)?.[1]?.toLowerCase() ?? null
}
