import { useTranslations } from 'next-intl'
import type { Formulierveld as Veld } from '@/lib/domain/formulier'
import { beschrijvingVan, Veldkader, Veldtoelichting, veldId } from './veldkader'

type Props = Readonly<{ veld: Veld; vertaald?: boolean; waarden: string[]; fouten: string[] }>

/** One field of a form, of any kind but a file. Filled with what was typed before. */
export function Formulierveld({ veld, vertaald = false, waarden, fouten }: Props) {
  const { key, soort, label, verplicht, hulp } = veld
  if (soort === 'vinkje') return <Vinkje veld={veld} aan={waarden.length > 0} fouten={fouten} />
  const groep = soort === 'keuze' || soort === 'meerkeuze'
  const vraag = { veldKey: key, label, vertaald, verplicht, fouten }
  return (
    <Veldkader {...vraag} groep={groep} hulp={hulp && <span lang="nl">{hulp}</span>}>
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
  const { key, soort, opties } = veld
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

/** One box to tick: its own label says what it is, so it needs no other. */
function Vinkje({ veld, aan, fouten }: Readonly<{ veld: Veld; aan: boolean; fouten: string[] }>) {
  const t = useTranslations('taken.taak')
  const { key, label, hulp, verplicht } = veld
  const heeftFout = fouten.length > 0
  return (
    <div className={`mijn-veld ${heeftFout ? 'mijn-veld--fout' : ''}`}>
      <Veldtoelichting veldKey={key} hulp={hulp && <span lang="nl">{hulp}</span>} fouten={fouten} />
      <label className="mijn-keuze">
        <input
          type="checkbox"
          id={veldId(key)}
          name={key}
          value="ja"
          defaultChecked={aan}
          aria-required={verplicht}
          aria-invalid={heeftFout || undefined}
          aria-describedby={beschrijvingVan(key, { hulp: hulp !== null, fouten: heeftFout })}
        />
        <span>
          <span lang="nl">{label}</span>
          {verplicht ? null : ` ${t('nietVerplicht')}`}
        </span>
      </label>
    </div>
  )
}
