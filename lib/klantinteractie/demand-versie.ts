import { AppError } from '@/lib/errors/app-error'

/** Throws `verouderd` when a version is demanded and the object has another by now. */
export function demandVersie(versie: number, verwacht: number | undefined): void {
  if (verwacht === undefined || verwacht === versie) return
  throw new AppError('verouderd', `Het object is gewijzigd: de huidige versie is ${versie}.`)
}
