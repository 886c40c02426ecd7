-- Tells every portal, at the commit, that something of somebody changed: `<topic> <kind>` on one channel. A topic is a
-- hash of a keyed hash (a person), of a random id (a partij) or of a hash (a session): who reads it learns no more than
-- that the same somebody came by twice. PostgreSQL sends equal ones in one transaction once.
create or replace function meld_mijn(wie text, soort text) returns void language sql as $$
  select pg_notify('mijn_gebeurtenissen', encode(sha256(convert_to(wie, 'UTF8')), 'hex') || ' ' || soort);
$$;

-- A company without a limit holds what its branches get; a branch holds its own alone.
create or replace function meld_mijn_persoon(hash text, vestiging text, soort text) returns void language sql as $$
  select meld_mijn('persoon:' || hash || ':', soort) where hash is not null
  union all
  select meld_mijn('persoon:' || hash || ':' || vestiging, soort) where hash is not null and vestiging is not null;
$$;

create or replace function mijn_taak_gewijzigd() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform meld_mijn_persoon(old.toegewezen_aan_hash, old.toegewezen_aan_vestiging, 'taken');
  end if;
  if tg_op <> 'DELETE' then
    perform meld_mijn_persoon(new.toegewezen_aan_hash, new.toegewezen_aan_vestiging, 'taken');
  end if;
  return null;
end $$;
create or replace trigger taken_mijn after insert or update or delete on taken
  for each row execute function mijn_taak_gewijzigd();

-- A bericht exists for its receiver once it is published.
create or replace function mijn_bericht_gewijzigd() returns trigger language plpgsql as $$
declare rij berichten := case when tg_op = 'DELETE' then old else new end;
begin
  if rij.gepubliceerd_op is not null then
    perform meld_mijn_persoon(rij.ontvanger_hash, rij.ontvanger_vestiging, 'berichten');
  end if;
  return null;
end $$;
create or replace trigger berichten_mijn after insert or update or delete on berichten
  for each row execute function mijn_bericht_gewijzigd();

-- The customers who took part in this contact. Of a confidential one nothing is told, whatever the portal shows.
create or replace function meld_mijn_contact(contact uuid) returns void language sql as $$
  select meld_mijn('partij:' || b.was_partij_id, 'contactmomenten')
  from betrokkenen b join klantcontacten k on k.id = b.had_klantcontact_id
  where k.id = contact and not k.vertrouwelijk and b.was_partij_id is not null;
$$;

create or replace function mijn_klantcontact_gewijzigd() returns trigger language plpgsql as $$
begin
  perform meld_mijn_contact(case when tg_op = 'DELETE' then old.id else new.id end);
  return case when tg_op = 'DELETE' then old else new end;
end $$;
-- Before the removal: after it nobody knows any more who took part.
create or replace trigger klantcontacten_mijn_weg before delete on klantcontacten
  for each row execute function mijn_klantcontact_gewijzigd();
create or replace trigger klantcontacten_mijn after update on klantcontacten
  for each row execute function mijn_klantcontact_gewijzigd();

create or replace function mijn_betrokkene_gewijzigd() returns trigger language plpgsql as $$
begin
  perform meld_mijn_contact(new.had_klantcontact_id);
  return null;
end $$;
create or replace trigger betrokkenen_mijn after insert or update on betrokkenen
  for each row execute function mijn_betrokkene_gewijzigd();

create or replace function mijn_internetaak_gewijzigd() returns trigger language plpgsql as $$
begin
  perform meld_mijn_contact(new.aanleidinggevend_klantcontact_id);
  return null;
end $$;
create or replace trigger internetaken_mijn after insert or update on internetaken
  for each row execute function mijn_internetaak_gewijzigd();

-- An answer may name nobody: then it is for who asked.
create or replace function mijn_onderwerp_gewijzigd() returns trigger language plpgsql as $$
begin
  perform meld_mijn_contact(new.klantcontact_id);
  if exists (select from klantcontacten k where k.id = new.klantcontact_id and not k.vertrouwelijk) then
    perform meld_mijn_contact(new.was_klantcontact_id);
  end if;
  return null;
end $$;
create or replace trigger onderwerpobjecten_mijn after insert or update on onderwerpobjecten
  for each row execute function mijn_onderwerp_gewijzigd();

-- A session that has ended, or acts as somebody else from now on: what is open under it must close.
create or replace function mijn_sessie_voorbij() returns trigger language plpgsql as $$
begin
  perform meld_mijn('sessie:' || old.sessie_hash, 'sessie');
  return null;
end $$;
create or replace trigger sessies_mijn_weg after delete on sessies
  for each row execute function mijn_sessie_voorbij();
create or replace trigger sessies_mijn after update of identiteit on sessies
  for each row execute function mijn_sessie_voorbij();
