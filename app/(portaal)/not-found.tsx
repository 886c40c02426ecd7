import { getGemeente } from '@/app/gemeente'
import { NietGevonden } from '@/components/fout/niet-gevonden'
import { PortaalPagina } from '@/components/layout/portaal-pagina'

export default function NietGevondenPagina() {
  const gemeente = getGemeente()
  return (
    <PortaalPagina gemeente={gemeente} huidig={null}>
      <NietGevonden gemeente={gemeente} ingelogd />
    </PortaalPagina>
  )
}
