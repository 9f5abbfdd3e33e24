-- Registret över personer och platser (R6-R9): versionen handlingarna prövas mot, historiken, och vakten.

-- Låses av varje ändring av platserna, så att två ändringar aldrig går om varandra.
create table platsregister (
  forbund text primary key references forbund,
  version int  not null
);
select vagg('platsregister', 'select, insert, update');

-- Vem som ändrade vad, och när; raderna säger det i klartext.
create table platshandelse (
  forbund    text not null references forbund,
  nummer     bigint generated always as identity,
  tid        timestamptz not null,
  aktor      text not null,
  handelse   text not null,
  organ      text not null default '',
  medlem     text not null default '',
  person     text not null default '',
  -- Dagen ändringen gäller från.
  fran       date,
  text       text not null,
  primary key (forbund, nummer)
);
select vagg('platshandelse', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on platshandelse
  for each statement execute function bara_tillagg();

alter table person add column version int not null default 1;
alter table forbundsordning add column version int not null default 1;

-- En plats som tas tillbaka innan den börjat slutar dagen före sin första dag: den gällde aldrig, men raden står kvar.
alter table plats
  add constraint plats_till_check check (till is null or till >= fran - 1),
  add constraint plats_uppdrag_styrelse check (uppdrag = '' or (organ = 'styrelse' and slag = 'ledamot'));

-- Sista spärren: en ordförande åt gången (R9), och en person en gång på samma medlems platser i organet.
create function vakta_plats() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.till is not null and new.till < new.fran then
    return new;
  end if;
  -- En rad som redan finns läses in igen: den rör ingenting.
  if tg_op = 'INSERT' and exists (
    select 1 from plats p where p.forbund = new.forbund and p.plats_id = new.plats_id) then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('plats:' || new.forbund, 0));
  if exists (
    select 1 from plats p
     where p.forbund = new.forbund and p.organ = new.organ and p.plats_id <> new.plats_id
       and (p.till is null or p.till >= p.fran)
       and p.fran <= coalesce(new.till, 'infinity'::date) and coalesce(p.till, 'infinity'::date) >= new.fran
       and ((p.uppdrag = 'ordforande' and new.uppdrag = 'ordforande')
            or (p.medlem = new.medlem and p.anvandare = new.anvandare))) then
    raise exception 'Platsen krockar med en annan plats samma dag' using errcode = '23P01';
  end if;
  return new;
end $$;
create trigger vakta before insert or update on plats for each row execute function vakta_plats();
