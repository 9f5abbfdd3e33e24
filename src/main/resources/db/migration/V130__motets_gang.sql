-- Sammanträdets gång: vem som kom och gick, yrkanden, omröstningar på skärmen, vilka som tjänstgjorde
-- på varje beslut, reservationer, och när det hela avslutades (R12-R16, R19).

-- Avslutat: därefter tas inga beslut, röster eller reservationer emot (R14).
alter table sammantrade
  add column avslutat timestamptz,
  add column avslutat_av text not null default '';

-- Ankomster och avgångar, i den ordning de antecknades. Klockslaget är minuten det hände.
create table narvarohandelse (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  nummer         int  not null,
  anvandare      text not null,
  slag           text not null check (slag in ('kom', 'gick')),
  narvaro        text not null check (narvaro in ('rum', 'distans')),
  klockslag      timestamptz not null,
  tid            timestamptz not null,
  antecknad_av   text not null,
  primary key (forbund, sammantrade_id, nummer),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('narvarohandelse', 'select, insert');
create trigger bara_tillagg before update or delete on narvarohandelse
  for each row execute function bara_tillagg();

-- Den som har jäv lämnar rummet under punkten och kommer tillbaka (R15).
alter table jav
  add column lamnade timestamptz,
  add column atervande timestamptz check (atervande is null or (lamnade is not null and atervande >= lamnade));
grant update (lamnade, atervande) on jav to samordna_app;

-- Ett yrkande på en punkt. Ordningen är den ordförande ställer proposition i.
create table yrkande (
  forbund      text not null references forbund,
  yrkande_id   uuid not null,
  punkt_id     uuid not null,
  nummer       int  not null,
  person       text not null,
  utfall       text not null check (utfall in ('bifall', 'delvis', 'avslag', 'aterremiss', 'bordlaggning', 'utgar')),
  text         text not null,
  instammer    text[] not null default '{}',
  ordning      int  not null,
  tid          timestamptz not null,
  antecknad_av text not null,
  aterkallat   timestamptz,
  primary key (forbund, yrkande_id),
  unique (forbund, punkt_id, nummer),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  foreign key (forbund, person) references person (forbund, anvandare)
);
select vagg('yrkande', 'select, insert, update');

-- En omröstning som pågår på ledamöternas skärmar. När den stängs blir den en votering (R13).
create table omrostning (
  forbund       text not null references forbund,
  omrostning_id uuid not null,
  punkt_id      uuid not null,
  forslag       text not null check (forslag in ('bifall', 'delvis', 'avslag', 'aterremiss', 'bordlaggning', 'utgar')),
  ja_text       text not null,
  nej_text      text not null,
  oppnad        timestamptz not null,
  oppnad_av     text not null,
  stangd        timestamptz,
  stangd_av     text not null default '',
  votering_id   uuid,
  primary key (forbund, omrostning_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  foreign key (forbund, votering_id) references votering (forbund, votering_id)
);
create unique index omrostning_en_oppen on omrostning (forbund, punkt_id) where stangd is null;
select vagg('omrostning', 'select, insert, update');

create table omrostningsrost (
  forbund       text not null references forbund,
  omrostning_id uuid not null,
  anvandare     text not null,
  rost          text not null check (rost in ('ja', 'nej', 'avstar')),
  tid           timestamptz not null,
  antecknad_av  text not null,
  primary key (forbund, omrostning_id, anvandare),
  foreign key (forbund, omrostning_id) references omrostning (forbund, omrostning_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('omrostningsrost', 'select, insert, update');

-- Vilka som tjänstgjorde på beslutet, på vems plats och hur de var med (R7, R16, R19).
create table beslutstjanstgoring (
  forbund     text not null references forbund,
  beslut_id   uuid not null,
  nummer      int  not null,
  anvandare   text not null,
  medlem      text not null,
  for_ledamot text not null,
  narvaro     text not null check (narvaro in ('rum', 'distans')),
  primary key (forbund, beslut_id, nummer),
  unique (forbund, beslut_id, anvandare),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare),
  foreign key (forbund, medlem) references medlem (forbund, kod)
);
select vagg('beslutstjanstgoring', 'select, insert');

-- Beviljat "enligt avtal med årlig indexuppräkning".
alter table beslut add column indexuppraknas boolean not null default false;

-- Reservation: bara den som deltog i beslutet, och innan sammanträdet avslutats (R14).
create table reservation (
  forbund      text not null references forbund,
  beslut_id    uuid not null,
  anvandare    text not null,
  text         text not null default '',
  tid          timestamptz not null,
  antecknad_av text not null,
  primary key (forbund, beslut_id, anvandare),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('reservation', 'select, insert');

-- Bud till öppna skärmar: det som hör till en punkt, ett beslut eller en omröstning når mötets skärmar.
create or replace function bud() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  rad jsonb;
  om text;
begin
  if tg_op = 'DELETE' then rad := to_jsonb(old); else rad := to_jsonb(new); end if;
  om := rad ->> tg_argv[1];
  if tg_argv[0] = 'SAMMANTRADE' then
    case tg_argv[1]
      when 'punkt_id' then
        select p.sammantrade_id::text into om from punkt p
         where p.forbund = rad ->> 'forbund' and p.punkt_id = om::uuid;
      when 'beslut_id' then
        select b.sammantrade_id::text into om from beslut b
         where b.forbund = rad ->> 'forbund' and b.beslut_id = om::uuid;
      when 'omrostning_id' then
        select p.sammantrade_id::text into om from omrostning o
          join punkt p on p.forbund = o.forbund and p.punkt_id = o.punkt_id
         where o.forbund = rad ->> 'forbund' and o.omrostning_id = om::uuid;
      else null;
    end case;
  end if;
  perform pg_notify('samordna', json_build_object('forbund', rad ->> 'forbund', 'amne', tg_argv[0], 'om', om)::text);
  return null;
end $$;

create trigger bud_andrad after update on jav
  for each row execute function bud('SAMMANTRADE', 'punkt_id');
create trigger bud after insert on narvarohandelse
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert or update on yrkande
  for each row execute function bud('SAMMANTRADE', 'punkt_id');
create trigger bud after insert or update on omrostning
  for each row execute function bud('SAMMANTRADE', 'punkt_id');
create trigger bud after insert or update on omrostningsrost
  for each row execute function bud('SAMMANTRADE', 'omrostning_id');
create trigger bud after insert on reservation
  for each row execute function bud('SAMMANTRADE', 'beslut_id');
