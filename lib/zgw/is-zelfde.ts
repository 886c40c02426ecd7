import { uuidOf } from './uuid-of'

/** Whether two URLs name the same resource: by uuid, as a gateway may change the host. */
export const isZelfde = (a: string, b: string): boolean =>
  a === b || (uuidOf(a) !== null && uuidOf(a) === uuidOf(b))
