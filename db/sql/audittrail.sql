-- The audit trail is append-only: UPDATE, DELETE and TRUNCATE are refused for everybody, the owner included.
-- The one way out is audittrail_opschonen(), which drops what is past its term.
create or replace function audittrail_is_onveranderlijk() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('mijnservices.audittrail_opschonen', true) = 'aan' then
    return old;
  end if;
  raise exception 'audittrail is append-only' using errcode = 'insufficient_privilege';
end $$;

create or replace trigger audittrail_geen_wijziging before update or delete on audittrail
  for each row execute function audittrail_is_onveranderlijk();
create or replace trigger audittrail_geen_truncate before truncate on audittrail
  for each statement execute function audittrail_is_onveranderlijk();

-- Removes rows older than the term, at most so many at a time, and tells how many. A term under a year is refused: it
-- would be a way to wipe traces.
drop function if exists audittrail_opschonen(interval);
create or replace function audittrail_opschonen(bewaartermijn interval, maximum bigint default null)
returns bigint language plpgsql as $$
declare aantal bigint;
begin
  if bewaartermijn < interval '1 year' then
    raise exception 'bewaartermijn is korter dan een jaar' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('mijnservices.audittrail_opschonen', 'aan', true);
  delete from audittrail where id = any(array(
    select id from audittrail where tijdstip < now() - bewaartermijn limit maximum for update skip locked
  ));
  get diagnostics aantal = row_count;
  perform set_config('mijnservices.audittrail_opschonen', 'uit', true);
  return aantal;
end $$;
