-- Sammanträdet leds: vilken punkt som behandlas just nu, vad som lämnades när det avslutades, och att ett
-- avslutat sammanträde inte tar emot något mer (R14).

alter table sammantrade
  add column aktuell_punkt uuid,
  add foreign key (forbund, aktuell_punkt) references punkt (forbund, punkt_id);

-- Punkten hanns inte med och lämnades till ett annat sammanträde, utan beslut.
alter table punkt add column lamnad timestamptz;

-- Sista vakten. Handlingarna på mötet tar sammanträdets rad före denna, så avslutandet går först eller sist.
create function avslutat_ligger_fast() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  avslutat boolean;
begin
  if tg_argv[0] = 'sammantrade_id' then
    select s.avslutat is not null into avslutat from sammantrade s
     where s.forbund = new.forbund and s.sammantrade_id = (to_jsonb(new) ->> 'sammantrade_id')::uuid;
  elsif tg_argv[0] = 'beslut_id' then
    select s.avslutat is not null into avslutat from beslut b
      join sammantrade s on s.forbund = b.forbund and s.sammantrade_id = b.sammantrade_id
     where b.forbund = new.forbund and b.beslut_id = (to_jsonb(new) ->> 'beslut_id')::uuid;
  else
    select s.avslutat is not null into avslutat from punkt p
      join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
     where p.forbund = new.forbund and p.punkt_id = (to_jsonb(new) ->> 'punkt_id')::uuid;
  end if;
  if avslutat then
    raise exception 'Sammanträdet är avslutat' using errcode = '55000';
  end if;
  return new;
end $$;

create trigger avslutat before insert on narvarohandelse
  for each row execute function avslutat_ligger_fast('sammantrade_id');
create trigger avslutat before insert on beslut
  for each row execute function avslutat_ligger_fast('sammantrade_id');
create trigger avslutat before insert or update on jav
  for each row execute function avslutat_ligger_fast('punkt_id');
create trigger avslutat before insert or update on yrkande
  for each row execute function avslutat_ligger_fast('punkt_id');
create trigger avslutat before insert or update on omrostning
  for each row execute function avslutat_ligger_fast('punkt_id');
create trigger avslutat before insert on votering
  for each row execute function avslutat_ligger_fast('punkt_id');
create trigger avslutat before insert on reservation
  for each row execute function avslutat_ligger_fast('beslut_id');
