-- Protokollet växer ur det som antecknats (R16): text runt fakta, paragrafer på punkter utan beslut, justerare,
-- utgåvor med fryst innehåll, underskrifter och invändningar. docs/decisions/020.

-- Texten runt fakta, per punkt och del. Bara tillägg: varje sparning är en ny version, och två som skriver på samma
-- del möts av primärnyckeln.
create table protokolltext (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  punkt_id       uuid,
  del            text not null check (del in ('inledning', 'avslutning', 'sammanfattning', 'stallningstagande')),
  nyckel         text not null generated always as (del || ':' || coalesce(punkt_id::text, '')) stored,
  version        int  not null check (version > 0),
  text           text not null check (char_length(text) <= 20000),
  skriven_av     text not null,
  tid            timestamptz not null,
  primary key (forbund, sammantrade_id, nyckel, version),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  check ((punkt_id is null) = (del in ('inledning', 'avslutning')))
);
select vagg('protokolltext', 'select, insert');
create trigger bara_tillagg before update or delete on protokolltext
  for each row execute function bara_tillagg();

-- En behandlad punkt utan formellt beslut får sin paragraf ur samma följd som besluten.
create table punktparagraf (
  forbund        text not null references forbund,
  punkt_id       uuid not null,
  sammantrade_id uuid not null,
  paragraf_ar    int  not null,
  paragraf       int  not null,
  tid            timestamptz not null,
  given_av       text not null,
  primary key (forbund, punkt_id),
  unique (forbund, paragraf_ar, paragraf),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id)
);
select vagg('punktparagraf', 'select, insert');

create table justerare (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  nummer         int  not null,
  anvandare      text not null,
  vald_av        text not null,
  tid            timestamptz not null,
  primary key (forbund, sammantrade_id, nummer),
  unique (forbund, sammantrade_id, anvandare),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('justerare', 'select, insert, delete');

-- En utgåva: fryst underlag och PDF. Utan punkt gäller den hela protokollet, med punkt en omedelbart justerad paragraf.
create table protokollutgava (
  forbund          text not null references forbund,
  utgava_id        uuid not null,
  sammantrade_id   uuid not null,
  nummer           int  not null,
  punkt_id         uuid,
  status           text not null check (status in ('justering', 'aterlamnad', 'justerad')),
  underlag         text not null,
  -- Fingeravtrycket av underlag och PDF tillsammans: det som skrivs under.
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  skickad          timestamptz not null,
  -- Verklig tid: det som en inloggning jämförs med.
  skickad_verklig  timestamptz not null,
  skickad_av       text not null,
  justering_senast date not null,
  justerad_dag     date,
  primary key (forbund, utgava_id),
  unique (forbund, sammantrade_id, nummer),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  check ((status = 'justerad') = (justerad_dag is not null))
);
create unique index protokollutgava_en_som_galler on protokollutgava
  (forbund, sammantrade_id, coalesce(punkt_id, '00000000-0000-0000-0000-000000000000'::uuid))
  where status in ('justering', 'justerad');
select vagg('protokollutgava', 'select, insert, update');

-- Det som är fryst ändras inte; bara läget gör det.
create function fryst_utgava() returns trigger
language plpgsql as $$
begin
  if (old.underlag, old.sha256, old.nummer, old.skickad, old.sammantrade_id)
     is distinct from (new.underlag, new.sha256, new.nummer, new.skickad, new.sammantrade_id)
     or old.punkt_id is distinct from new.punkt_id
     or old.status <> 'justering' then
    raise exception 'En utgåva som skickats ändras inte' using errcode = '55000';
  end if;
  return new;
end $$;
create trigger fryst before update on protokollutgava for each row execute function fryst_utgava();

create table protokollfil (
  forbund   text not null references forbund,
  utgava_id uuid not null,
  -- utgava: det som skrivs under. justerad: samma innehåll med intyget om underskrifterna.
  slag      text not null check (slag in ('utgava', 'justerad')),
  innehall  bytea not null,
  sha256    text not null,
  primary key (forbund, utgava_id, slag),
  foreign key (forbund, utgava_id) references protokollutgava (forbund, utgava_id)
);
select vagg('protokollfil', 'select, insert');

create table protokollsignerare (
  forbund   text not null references forbund,
  utgava_id uuid not null,
  nummer    int  not null,
  anvandare text not null,
  roll      text not null check (roll in ('ordforande', 'justerare')),
  primary key (forbund, utgava_id, anvandare),
  foreign key (forbund, utgava_id) references protokollutgava (forbund, utgava_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('protokollsignerare', 'select, insert');

-- En påbörjad underskrift; den används en gång.
create table underskriftsforsok (
  forbund   text not null references forbund,
  referens  uuid not null,
  utgava_id uuid not null,
  anvandare text not null,
  sha256    text not null,
  startad   timestamptz not null,
  anvand    timestamptz,
  primary key (forbund, referens),
  foreign key (forbund, utgava_id) references protokollutgava (forbund, utgava_id)
);
select vagg('underskriftsforsok', 'select, insert, update');

create table protokollattest (
  forbund        text not null references forbund,
  utgava_id      uuid not null,
  sammantrade_id uuid not null,
  anvandare      text not null,
  sha256         text not null,
  metod          text not null,
  referens       text not null,
  -- När inloggningstjänsten senast prövade personen, verklig tid.
  autentiserad   timestamptz not null,
  tid            timestamptz not null,
  primary key (forbund, utgava_id, anvandare),
  foreign key (forbund, utgava_id, anvandare) references protokollsignerare (forbund, utgava_id, anvandare)
);
select vagg('protokollattest', 'select, insert');
create trigger bara_tillagg before update or delete on protokollattest
  for each row execute function bara_tillagg();

create table protokollinvandning (
  forbund        text not null references forbund,
  utgava_id      uuid not null,
  sammantrade_id uuid not null,
  anvandare      text not null,
  slag           text not null check (slag in ('aterlamnad', 'antecknad')),
  text           text not null,
  tid            timestamptz not null,
  primary key (forbund, utgava_id, anvandare),
  foreign key (forbund, utgava_id, anvandare) references protokollsignerare (forbund, utgava_id, anvandare)
);
select vagg('protokollinvandning', 'select, insert');
create trigger bara_tillagg before update or delete on protokollinvandning
  for each row execute function bara_tillagg();

create trigger bud after insert on protokolltext
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on punktparagraf
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert or delete on justerare
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert or update on protokollutgava
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on protokollattest
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on protokollinvandning
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
