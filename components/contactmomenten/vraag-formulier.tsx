'use client'

import '@/themes/css/nlds-formulier.css'
import '@/components/stijl/lijst.css'
import '@/components/stijl/formulier.css'
import { useActionState, useEffect, useState } from 'react'
import { FOUTEN_ANKER, Foutsamenvatting } from '@/components/formulier/foutsamenvatting'
import { useFoutInTitel } from './use-fout-in-titel'

export type VraagWaarden = { onderwerp: string; vraag: string }
export type VraagStaat = {
  waarden: VraagWaarden
  /** In words, a field at most one. */
  fouten: Partial<Record<keyof VraagWaarden, string>>
  /** What is wrong with the whole, not with a field. */
  melding?: string
  /** Heading above the errors. */
  titel?: string
}

type Props = Readonly<{
  actie: (staat: VraagStaat, formData: FormData) => Promise<VraagStaat>
  /** For whom it is opened; it stays so, also when the page around it is fetched again for somebody else. */
  voor: string
  /** Where this form is, and what was typed in it before. */
  pad: string
  ingevuld: VraagWaarden
  /** Made for this form: sending it twice registers one question. */
  inzendingId: string
  zaak: { register: string; uuid: string } | null
  annuleren: string
  max: { onderwerp: number; vraag: number }
  teksten: Record<
    'onderwerp' | 'onderwerpUitleg' | 'vraag' | 'vraagUitleg' | 'verplicht' | 'versturen' | 'annuleren',
    string
  >
}>

const VELDEN = ['onderwerp', 'vraag'] as const

/**
 * The question form. Works without JavaScript: then the server renders the page again with what was typed.
 * Of plain elements: those of the React libraries would be brought to the browser, with all that they can do.
 */
export function VraagFormulier(props: Props) {
  const { actie, pad, inzendingId, zaak, annuleren, max, teksten } = props
  const [staat, verstuur] = useActionState(actie, { waarden: props.ingevuld, fouten: {} })
  const [voor] = useState(props.voor)
  useEffect(() => {
    if (staat.titel) document.getElementById(FOUTEN_ANKER)?.focus()
  }, [staat])
  useFoutInTitel(staat.titel)
  const attributen = (veld: keyof VraagWaarden) => ({
    id: veld,
    name: veld,
    dir: 'auto',
    defaultValue: staat.waarden[veld],
    maxLength: max[veld],
    'aria-required': true,
    'aria-invalid': staat.fouten[veld] ? true : undefined,
    'aria-describedby': [`${veld}-uitleg`, ...(staat.fouten[veld] ? [`${veld}-fout`] : [])].join(' '),
  })
  return (
    <>
      {staat.titel ? (
        <Foutsamenvatting
          titel={staat.titel}
          fouten={VELDEN.flatMap((veld) => {
            const tekst = staat.fouten[veld]
            return tekst ? [{ veldId: veld, tekst }] : []
          })}
        >
          {staat.melding ? <p className="nl-paragraph">{staat.melding}</p> : null}
        </Foutsamenvatting>
      ) : null}
      <form action={verstuur} noValidate className="mijn-formulier" data-concept={pad}>
        <p>{teksten.verplicht}</p>
        <input type="hidden" name="voor" value={voor} />
        <input type="hidden" name="inzendingId" value={inzendingId} />
        {zaak ? (
          <>
            <input type="hidden" name="register" value={zaak.register} />
            <input type="hidden" name="zaak" value={zaak.uuid} />
          </>
        ) : null}
        <div className={`mijn-veld ${staat.fouten.onderwerp ? 'mijn-veld--fout' : ''}`}>
          <label htmlFor="onderwerp">{teksten.onderwerp}</label>
          <p id="onderwerp-uitleg" className="mijn-veld__hulp">
            {teksten.onderwerpUitleg}
          </p>
          <Fout veld="onderwerp" staat={staat} />
          <input type="text" className="utrecht-textbox" {...attributen('onderwerp')} />
        </div>
        <div className={`mijn-veld ${staat.fouten.vraag ? 'mijn-veld--fout' : ''}`}>
          <label htmlFor="vraag">{teksten.vraag}</label>
          <p id="vraag-uitleg" className="mijn-veld__hulp">
            {teksten.vraagUitleg}
          </p>
          <Fout veld="vraag" staat={staat} />
          <textarea className="utrecht-textarea" rows={8} {...attributen('vraag')} />
        </div>
        <div className="mijn-knopregel">
          <button type="submit" className="nl-button nl-button--primary">
            {teksten.versturen}
          </button>
          <a className="nl-button nl-button--secondary" href={annuleren}>
            {teksten.annuleren}
          </a>
        </div>
      </form>
    </>
  )
}

function Fout({ veld, staat }: Readonly<{ veld: keyof VraagWaarden; staat: VraagStaat }>) {
  const tekst = staat.fouten[veld]
  return tekst ? (
    <p id={`${veld}-fout`} className="mijn-veld__fout">
      {tekst}
    </p>
  ) : null
}
