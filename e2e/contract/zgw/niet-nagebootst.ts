/** Operations of the OAS files that the sandbox does not imitate, because no portal calls them. */
export const NIET_NAGEBOOTST: RegExp[] = [
  / DELETE /,
  /audittrail/,
  /^catalogi (POST|PUT|PATCH)/,
  /^catalogi GET \/zaakobjecttypen/,
  /klantcontacten|zaakcontactmomenten|zaakverzoeken|substatussen/,
  /zaak_(afsluiten|bijwerken|opschorten|registreren|verlengen)|reserveer|reserveren|document_registreren|besluit_verwerken/,
  /gebruiksrechten|verzendingen|\/import\//,
  /^zaken (PUT|PATCH) \/(rollen|resultaten|zaakobjecten|zaakinformatieobjecten|zaaknotities)/,
  /^zaken (PUT|PATCH) .*zaakeigenschappen/,
  /^zaken (POST|GET) \/zaken\/\{zaak_uuid\}\/besluiten(\/\{uuid\})?$/,
  /^documenten POST \/objectinformatieobjecten/,
]
