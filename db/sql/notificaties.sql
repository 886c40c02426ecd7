-- Wakes the workers at the commit that gives them work; one NOTIFY a transaction, however many rows it wrote.
create or replace function notificatie_wek() returns trigger language plpgsql as $$
begin
  perform pg_notify(tg_argv[0], '');
  return null;
end $$;

create or replace trigger notificatie_outbox_wek after insert on notificatie_outbox
  for each statement execute function notificatie_wek('notificatie_outbox');
create or replace trigger notificatie_afleveringen_wek after insert on notificatie_afleveringen
  for each statement execute function notificatie_wek('notificatie_afleveringen');
