-- Konton i inloggningstjänsten som programmet sköter, och utkorgen som för registrets ändringar dit.

create table konto (
  forbund      text not null references forbund,
  anvandare    text not null,
  -- Kontots id i inloggningstjänsten; tomt tills det finns där.
  keycloak_id  uuid,
  lage         text not null check (lage in ('inbjuden', 'aktiv', 'sparrad')),
  -- Lades upp härifrån; ett som fanns förut (från ett annat förbund) är länkat och rörs aldrig utöver grupperna.
  upplagt_har  boolean not null default false,
  inbjuden     timestamptz not null,
  inbjuden_av  text not null,
  -- Så många brev med länken som begärts, och som gått.
  brev_begarda int not null default 1,
  brev_sanda   int not null default 0,
  senast_inne  timestamptz,
  -- Det som senast gick fel mot inloggningstjänsten; tomt när allt är gjort.
  fel          text not null default '',
  version      int not null default 1,
  primary key (forbund, anvandare),
  unique (forbund, keycloak_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('konto', 'select, insert, update');

-- Konton som programmet självt stängt av i inloggningstjänsten, så att det bara öppnar dem igen.
create table kontoavstangning (
  keycloak_id uuid primary key
);
comment on table kontoavstangning is 'utan vägg: bara id:n i inloggningstjänsten, som är gemensam för förbunden';
grant select, insert, delete on kontoavstangning to samordna_app;

-- Konton som något förbund länkat i stället för att lägga upp: då har fler än ett dem, och ingens rättelse i registret får
-- ändra adressen, som en länk till ett nytt lösenord går till.
create table kontodelning (
  keycloak_id uuid primary key
);
comment on table kontodelning is 'utan vägg: bara id:n i inloggningstjänsten, som är gemensam för förbunden';
grant select, insert on kontodelning to samordna_app;

-- Personer vars konto ska föras till det registret säger, från en dag. Raden skrivs av databasens utlösare i handlingens
-- egen transaktion, så att ingen tjänst kan glömma den; en som bara kommer igen ändrar inget i inloggningstjänsten.
create sequence kontoko_nummer;
grant usage on sequence kontoko_nummer to samordna_app;
create table kontoko (
  forbund      text not null references forbund,
  anvandare    text not null,
  -- Verksamhetens dag då raden är att ta: en första dag, eller dagen efter en sista.
  dag          date not null,
  -- Byts av varje ändring: den som tagit raden tar bara bort den om inget hänt sedan dess.
  nummer       bigint not null default nextval('kontoko_nummer'),
  -- Verklig tid.
  nasta_forsok timestamptz not null default clock_timestamp(),
  forsok       int not null default 0,
  primary key (forbund, anvandare, dag),
  foreign key (forbund, anvandare) references konto (forbund, anvandare)
);
create index kontoko_dags on kontoko (forbund, nasta_forsok, dag);
select vagg('kontoko', 'select, insert, update, delete');

-- Nu, och varje dag som någon av personens uppgifter börjar eller har slutat. Bara den som har ett konto.
create function ko_konto(f text, a text) returns void
language sql as $$
  insert into kontoko (forbund, anvandare, dag)
  select f, a, d.dag
    from konto k,
         lateral (
           select date '0001-01-01' as dag
           union select fran from plats p where p.forbund = f and p.anvandare = a
           union select till + 1 from plats p where p.forbund = f and p.anvandare = a
           union select fran from forordnande o where o.forbund = f and o.anvandare = a
           union select till + 1 from forordnande o where o.forbund = f and o.anvandare = a
           union select fran from verksamhetsperson v where v.forbund = f and v.anvandare = a
           union select till + 1 from verksamhetsperson v where v.forbund = f and v.anvandare = a
           union select fran from medlem m where m.forbund = f
           union select till + 1 from medlem m where m.forbund = f) d
   where k.forbund = f and k.anvandare = a and d.dag is not null
  on conflict (forbund, anvandare, dag) do update
    set nummer = nextval('kontoko_nummer'), nasta_forsok = clock_timestamp(), forsok = 0
$$;

create function ko_konto_person() returns trigger
language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform ko_konto(old.forbund, old.anvandare);
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.anvandare <> old.anvandare) then
    perform ko_konto(new.forbund, new.anvandare);
  end if;
  return null;
end $$;

create trigger ko_konto after insert or update or delete on plats
  for each row execute function ko_konto_person();
create trigger ko_konto after insert or update or delete on verksamhetsperson
  for each row execute function ko_konto_person();
create trigger ko_konto after insert or update or delete on styrgruppsperson
  for each row execute function ko_konto_person();
create trigger ko_konto after insert or update or delete on forordnande
  for each row execute function ko_konto_person();
create trigger ko_konto after update of namn, epost on person
  for each row when (old.namn is distinct from new.namn or old.epost is distinct from new.epost)
  execute function ko_konto_person();
create trigger ko_konto after insert on konto
  for each row execute function ko_konto_person();
create trigger ko_konto_andrad after update of lage, brev_begarda on konto
  for each row when (old.brev_begarda <> new.brev_begarda or (old.lage = 'sparrad') <> (new.lage = 'sparrad'))
  execute function ko_konto_person();

create function ko_konto_medlem() returns trigger
language plpgsql as $$
begin
  perform ko_konto(k.forbund, k.anvandare) from konto k where k.forbund = new.forbund;
  return null;
end $$;
create trigger ko_konto after update of fran, till on medlem
  for each row when (old.fran is distinct from new.fran or old.till is distinct from new.till)
  execute function ko_konto_medlem();

create function ko_konto_verksamhet() returns trigger
language plpgsql as $$
begin
  perform ko_konto(p.forbund, p.anvandare) from verksamhetsperson p
    where p.forbund = new.forbund and p.verksamhet_id = new.verksamhet_id;
  return null;
end $$;
create trigger ko_konto after update of medlem on verksamhet
  for each row when (old.medlem <> new.medlem) execute function ko_konto_verksamhet();
