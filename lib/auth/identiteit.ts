import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'

/** Who is logged in, or null. Does not redirect; for pages that everybody may see. */
export async function getIdentiteit(): Promise<Identiteit | null> {
  return null
}

/** Who is logged in; sends an anonymous visitor to the login page and an expired one to the page that says so. */
export async function requireIdentiteit(): Promise<Identiteit> {
  throw new Error('Inloggen bestaat nog niet.')
}
