import { AppError } from './app-error'

/** One problem with one field; `name` is a dotted path, `code` for programs, `reason` for people (never the value itself). */
export type InvalidParam = { name: string; code: string; reason: string }

/** Input that breaks a rule which only the domain can check, such as a reference to something that does not exist. */
export class OngeldigeInvoer extends AppError {
  constructor(readonly invalidParams: InvalidParam[]) {
    super('ongeldige-invoer', 'De invoer klopt niet; zie invalidParams.')
  }
}
