import { getGemeente } from '@/app/gemeente'
import { NietGevonden } from '@/components/fout/niet-gevonden'
import { PortaalPagina } from '@/components/layout/portaal-pagina'

export default async function NietGevondenPagina() {
  const gemeente = await getGemeente()
  return (
    <PortaalPagina gemeente={gemeente} huidig={null}>
      <NietGevonden gemeente={gemeente} ingelogd />
    </PortaalPagina>
  )
}
