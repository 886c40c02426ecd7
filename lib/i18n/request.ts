import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { getConfig } from '@/lib/env/load-config'
import { BERICHTEN } from './berichten'
import { kiesTaal, TAAL_COOKIE } from './talen'

export default getRequestConfig(async () => {
  const locale = kiesTaal({
    cookie: (await cookies()).get(TAAL_COOKIE)?.value,
    acceptLanguage: (await headers()).get('accept-language'),
    talen: getConfig().portaal.talen,
  })
  return { locale, messages: BERICHTEN[locale], timeZone: 'Europe/Amsterdam' }
})
