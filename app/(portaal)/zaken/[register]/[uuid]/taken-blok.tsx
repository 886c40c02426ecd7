import { Stroom } from '@/app/(portaal)/stroom'
import { unlessStoring } from '@/app/(portaal)/unless-storing'
import { ZaakTaken } from '@/components/taken/zaak-taken'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { listTakenBijZaak } from '@/lib/services/taken/list-taken-bij-zaak'
import type { ZaakRef } from '@/lib/services/zaken/dto'

type Props = Readonly<{ zaak: ZaakRef & { zaaknummer: string } }>

/** What the visitor still has to do for this zaak: of other sources, so it comes and fails by itself. */
export function TakenBlok({ zaak }: Props) {
  return (
    <Stroom adres={zaakUrl(zaak)} fallback={null}>
      <Taken zaak={zaak} />
    </Stroom>
  )
}

async function Taken({ zaak }: Props) {
  const gevonden = await unlessStoring('taken', listTakenBijZaak(await requireIdentiteit(), zaak))
  return <ZaakTaken gevonden={gevonden} adres={zaakUrl(zaak)} />
}
