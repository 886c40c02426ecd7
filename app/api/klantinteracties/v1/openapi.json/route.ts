import { defineOpenApiRoute } from '@/lib/api/define-openapi-route'
import { klantinteractiesApi } from '@/lib/api/klantinteracties/api'
import * as actorItem from '../actoren/[uuid]/route'
import * as actoren from '../actoren/route'
import * as actorKlantcontactItem from '../actorklantcontacten/[uuid]/route'
import * as actorklantcontacten from '../actorklantcontacten/route'
import * as betrokkenenZoek from '../betrokkenen/%5Fzoek/route'
import * as betrokkeneItem from '../betrokkenen/[uuid]/route'
import * as betrokkenen from '../betrokkenen/route'
import * as bijlageItem from '../bijlagen/[uuid]/route'
import * as bijlagen from '../bijlagen/route'
import * as categorieRelatieItem from '../categorie-relaties/[uuid]/route'
import * as categorieRelaties from '../categorie-relaties/route'
import * as categorieItem from '../categorieen/[uuid]/route'
import * as categorieen from '../categorieen/route'
import * as digitaleadressenZoek from '../digitaleadressen/%5Fzoek/route'
import * as digitaalAdresItem from '../digitaleadressen/[uuid]/route'
import * as digitaleadressen from '../digitaleadressen/route'
import * as internetaakItem from '../internetaken/[uuid]/route'
import * as internetaken from '../internetaken/route'
import * as klantcontactenZoek from '../klantcontacten/%5Fzoek/route'
import * as klantcontactItem from '../klantcontacten/[uuid]/route'
import * as klantcontacten from '../klantcontacten/route'
import * as maakKlantcontact from '../maak-klantcontact/route'
import * as onderwerpobjectItem from '../onderwerpobjecten/[uuid]/route'
import * as onderwerpobjecten from '../onderwerpobjecten/route'
import * as partijIdentificatorenZoek from '../partij-identificatoren/%5Fzoek/route'
import * as partijIdentificatorItem from '../partij-identificatoren/[uuid]/route'
import * as partijIdentificatoren from '../partij-identificatoren/route'
import * as partijenZoek from '../partijen/%5Fzoek/route'
import * as partijItem from '../partijen/[uuid]/route'
import * as partijen from '../partijen/route'
import * as rekeningnummerItem from '../rekeningnummers/[uuid]/route'
import * as rekeningnummers from '../rekeningnummers/route'
import * as vertegenwoordigingItem from '../vertegenwoordigingen/[uuid]/route'
import * as vertegenwoordigingen from '../vertegenwoordigingen/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineOpenApiRoute(klantinteractiesApi, [
  actoren,
  actorItem,
  actorklantcontacten,
  actorKlantcontactItem,
  betrokkenen,
  betrokkeneItem,
  betrokkenenZoek,
  bijlagen,
  bijlageItem,
  categorieen,
  categorieItem,
  categorieRelaties,
  categorieRelatieItem,
  digitaleadressen,
  digitaalAdresItem,
  digitaleadressenZoek,
  internetaken,
  internetaakItem,
  klantcontacten,
  klantcontactItem,
  klantcontactenZoek,
  onderwerpobjecten,
  onderwerpobjectItem,
  partijen,
  partijItem,
  partijenZoek,
  partijIdentificatoren,
  partijIdentificatorItem,
  partijIdentificatorenZoek,
  rekeningnummers,
  rekeningnummerItem,
  vertegenwoordigingen,
  vertegenwoordigingItem,
  maakKlantcontact,
])
