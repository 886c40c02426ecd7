import { redirect } from 'next/navigation'
import { getIdentiteit } from '@/lib/auth/identiteit'

export default async function StartPagina() {
  redirect((await getIdentiteit()) ? '/overzicht' : '/inloggen')
}
