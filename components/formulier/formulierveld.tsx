import type { Formulierveld as Veld } from '@/lib/domain/formulier'
import { beschrijvingVan, Veldkader, veldId } from './veldkader'

type Props = Readonly<{ veld: Veld; waarden: string[]; fouten: string[] }>

/** One field of a form, of any kind but a file. Filled with what was typed before. */
export function Formulierveld({ veld, waarden, fouten }: Props) {
  const { key, soort, label, verplicht, hulp } = veld
  const groep = soort === 'keuze' || soort === 'meerkeuze' || soort === 'vinkje'
  const kader = { veldKey: key, label, verplicht, fouten, groep, hulp: hulp && <span lang="nl">{hulp}</span> }
  return (
    <Veldkader {...kader}>
      {groep ? (
        <Keuzes veld={veld} waarden={waarden} />
      ) : (
        <Invoer veld={veld} waarde={waarden[0] ?? ''} fouten={fouten} />
      )}
    </Veldkader>
  )
}

function Invoer({ veld, waarde, fouten }: Readonly<{ veld: Veld; waarde: string; fouten: string[] }>) {
  const { key, soort, hulp, verplicht } = veld
  const attributen = {
    id: veldId(key),
    name: key,
    defaultValue: waarde,
    'aria-required': verplicht,
    'aria-invalid': fouten.length > 0 || undefined,
    'aria-describedby': beschrijvingVan(key, { hulp: hulp !== null, fouten: fouten.length > 0 }),
  }
  if (soort === 'tekstvak') return <textarea className="utrecht-textarea" rows={5} {...attributen} />
  return (
    <input
      className="utrecht-textbox"
      type={soort === 'datum' ? 'date' : 'text'}
      inputMode={soort === 'getal' ? 'decimal' : undefined}
      {...attributen}
    />
  )
}

function Keuzes({ veld, waarden }: Readonly<{ veld: Veld; waarden: string[] }>) {
  const { key, soort, label } = veld
  const opties = soort === 'vinkje' ? [{ waarde: 'ja', label }] : veld.opties
  return opties.map((optie) => (
    <label key={optie.waarde} className="mijn-keuze">
      <input
        type={soort === 'keuze' ? 'radio' : 'checkbox'}
        name={key}
        value={optie.waarde}
        defaultChecked={waarden.includes(optie.waarde)}
      />
      <span lang="nl">{optie.label}</span>
    </label>
  ))
}
