import { render } from '@react-email/render'
import { createElement } from 'react'
import { Opmaak } from './opmaak'

/** The HTML of every e-mail, with names in braces where `renderEmail` fills in. */
export function buildOpmaak(): Promise<string> {
  return render(createElement(Opmaak))
}
