import type postgres from 'postgres'
import { sealIdentificatie } from '@/lib/crypto/identificatie'
import { PERSONEN } from './personen'

/** Numbers of partijen, and what only the portal and the workers read, at the same scale. */
export async function genereerRest(tx: postgres.TransactionSql, partijen: number): Promise<void> {
  await tx.unsafe(`insert into partij_identificatoren (identificeerde_partij_id, code_objecttype, code_register,
      code_soort_object_id, object_id_versleuteld, object_id_hash)
    select md5('p' || i)::uuid, 'natuurlijk_persoon', 'brp', 'bsn', 'x', encode(sha256(i::text::bytea), 'hex')
    from generate_series(${PERSONEN.length + 1}, ${partijen}) i`)
  for (const [index, { bsn }] of PERSONEN.entries()) {
    const { versleuteld, hash } = sealIdentificatie(
      'partij_identificatoren.object_id_versleuteld',
      'bsn',
      bsn,
    )
    await tx`insert into partij_identificatoren (identificeerde_partij_id, code_objecttype, code_register, code_soort_object_id,
        object_id_versleuteld, object_id_hash)
      values (md5('p' || ${index + 1}::int)::uuid, 'natuurlijk_persoon', 'brp', 'bsn', ${versleuteld}, ${hash})`
  }
  await tx.unsafe(`insert into digitale_adressen (verstrekt_door_partij_id, adres, soort_digitaal_adres)
    select md5('p' || i)::uuid, 'p' || i || '@waterdam.test', 'email' from generate_series(1, ${partijen}) i`)
  await tx.unsafe(`insert into sessies (sessie_hash, identiteit, middel, niveau, aangemaakt_op, laatst_actief_op, verloopt_op)
    select encode(sha256(i::text::bytea), 'hex'), 'x', 'digid', 'midden', now(), now(), now()
    from generate_series(1, ${partijen}) i`)
  await tx.unsafe(`insert into audittrail (wie_soort, wie_id, actie, objecttype, object_id, correlatie_id, betrokkene_hash)
    select 'systeem', 'bench', 'ingezien', 'taak', i::text, gen_random_uuid(), encode(sha256((i % ${partijen})::text::bytea), 'hex')
    from generate_series(1, ${partijen * 5}) i`)
  // What was sent stays for its term; a handful waits.
  await tx.unsafe(`insert into notificatie_outbox (kanaal, resource, resource_url, hoofd_object, actie, cloudevent_type, verzonden_op)
    select 'taken', 'taak', 'u' || i, 'u' || i, 'create', 'nl.bench', case when i > 10 then now() end
    from generate_series(1, ${partijen}) i`)
  await tx.unsafe(`insert into notificatie_gebeurtenissen (sleutel, bron, kanaal, resource, resource_url, hoofd_object, actie, status)
    select i::text, 'eigen', 'taken', 'taak', 'u' || i, 'u' || i, 'create', case when i > 10 then 'klaar' else 'wachtend' end
    from generate_series(1, ${partijen}) i`)
}
