import type { SandboxJson } from '@/sandbox/sandbox-json'

/** Tells the person at the terminal where everything is, and as whom to log in. */
export function printStack({
  portaal,
  registers,
  oidc,
  post,
  zac,
  objecten,
  regie,
  personas,
}: SandboxJson): void {
  const rows = [
    ['Portaal', portaal],
    ...registers.map(({ naam, zaken }) => [naam, zaken]),
    ['DigiD (nagebootst)', oidc.digid],
    ['eHerkenning (nagebootst)', oidc.eherkenning],
    ...(post ? [['Postbus (e-mail, sms, brief)', post]] : []),
    ['Objects API (taken, berichten)', objecten.url],
    ['Speel de gemeente', zac],
    ['Regie (storingen)', regie],
  ]
  const persons = personas.map((persona) => [persona.naam, persona.omschrijving])
  console.log(`\n${table(rows)}\n\nTestpersonen (kies er een op het inlogscherm):\n${table(persons)}\n`)
  console.log('Stoppen: Ctrl-C\nMijnServices is klaar')
}

function table(rows: string[][]): string {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', value = '']) => `  ${name.padEnd(width)}  ${value}`).join('\n')
}
