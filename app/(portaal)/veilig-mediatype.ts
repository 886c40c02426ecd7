/** Types that a browser cannot run; whatever else a register says is sent as plain bytes. */
const VEILIG = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/zip',
])

export function veiligMediatype(formaat: string): string {
  const type = formaat.split(';')[0]?.trim().toLowerCase() ?? ''
  return VEILIG.has(type) ? type : 'application/octet-stream'
}
