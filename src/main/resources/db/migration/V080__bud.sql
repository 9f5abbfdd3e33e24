-- Bud till öppna skärmar. En ändring säger själv till, vem som än gjorde den och i vilken instans av programmet;
-- budet når fram först när transaktionen är klar och bär bara id:n. Samma bud två gånger i en transaktion blir ett.
create function bud() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  rad jsonb;
  om text;
begin
  if tg_op = 'DELETE' then rad := to_jsonb(old); else rad := to_jsonb(new); end if;
  om := rad ->> tg_argv[1];
  if tg_argv[0] = 'SAMMANTRADE' and tg_argv[1] = 'punkt_id' then
    select p.sammantrade_id::text into om from punkt p
     where p.forbund = rad ->> 'forbund' and p.punkt_id = om::uuid;
  end if;
  perform pg_notify('samordna', json_build_object('forbund', rad ->> 'forbund', 'amne', tg_argv[0], 'om', om)::text);
  return null;
end $$;

create trigger bud after insert on uppgift
  for each row execute function bud('UPPGIFT', 'arende_id');
-- Att ett ombyggt jobb bundits om är inget som syns i en inkorg.
create trigger bud_andrad after update on uppgift
  for each row when ((old.status, old.tilldelad, old.medlem, old.frist)
                     is distinct from (new.status, new.tilldelad, new.medlem, new.frist))
  execute function bud('UPPGIFT', 'arende_id');

create trigger bud after insert or update on arende
  for each row execute function bud('ARENDE', 'arende_id');
create trigger bud after insert on arendehandelse
  for each row execute function bud('ARENDE', 'arende_id');
create trigger bud after insert on handling
  for each row execute function bud('ARENDE', 'arende_id');

create trigger bud after insert or update on sammantrade
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert or update on punkt
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert or update or delete on narvaro
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on beslut
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on jav
  for each row execute function bud('SAMMANTRADE', 'punkt_id');
create trigger bud after insert on votering
  for each row execute function bud('SAMMANTRADE', 'punkt_id');
