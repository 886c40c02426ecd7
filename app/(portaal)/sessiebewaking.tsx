import { getTranslations } from 'next-intl/server'
import { SessieWacht } from '@/components/sessie/sessie-wacht'
import { getSessieInfo } from '@/lib/auth/huidige-sessie'

/** Warns before the session ends; a browser without JavaScript is taken to the page that says that it has ended. */
export async function Sessiebewaking() {
  const sessie = await getSessieInfo()
  if (!sessie) return null
  const t = await getTranslations('sessie')
  const nu = Date.now()
  const einde = {
    inactiefOverMs: sessie.inactiefOp.getTime() - nu,
    verlooptOverMs: sessie.verlooptOp.getTime() - nu,
  }
  const seconden = Math.ceil(Math.min(einde.inactiefOverMs, einde.verlooptOverMs) / 1_000)
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`${seconden}; url=/sessie-verlopen`} />
      </noscript>
      <SessieWacht
        einde={einde}
        teksten={{
          titel: t('titel'),
          tekst: t('tekst'),
          tekstEinde: t('tekstEinde'),
          nog: t('nog'),
          blijven: t('blijven'),
          sluiten: t('sluiten'),
          uitloggen: t('uitloggen'),
        }}
      />
    </>
  )
}
