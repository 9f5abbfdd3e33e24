-- Ärendets krets, diariet och handlingarna.

alter table arende
  -- Den medlem idén kom från; medlem är huvudmannen (idéns medlem tills parterna utser en).
  add column idemedlem       text not null default '',
  -- Medlemmar vars sökande ärendet hör till: idéns medlem, huvudmannen och parterna.
  add column sokande         text[] not null default '{}',
  -- När ärendet först nådde beredningen: därefter ser beredningsgruppen det, också vid komplettering.
  add column till_beredning  timestamptz,
  -- Sista dag för den väntan som pågår, till exempel yttrandena.
  add column frist           date,
  add column aterkallad_skal text not null default '';

-- R30: de sökandes eget utrymme. Sant när den som frågar är sökande i ärendet.
-- Personens tillhörighet läses ur registret, inte ur en uppgift som anroparen lämnar.
create function ar_sokande(arendets_forbund text, arendets_id uuid) returns boolean
language sql stable as $$
  select exists (
    select 1
    from arende a
    join verksamhet v on v.forbund = a.forbund and v.medlem = any (a.sokande)
    join verksamhetsperson p on p.forbund = v.forbund and p.verksamhet_id = v.verksamhet_id
    where a.forbund = arendets_forbund
      and a.arende_id = arendets_id
      and p.anvandare = nullif(current_setting('samordna.anvandare', true), '')
  )
$$;
grant execute on function ar_sokande(text, uuid) to samordna_app;

create policy sokandes_utrymme on arendehandelse as restrictive for select
  using (krets = 'arende' or ar_sokande(forbund, arende_id));

-- Nästa nummer per förbund och år; raden låses i transaktionen, så att serien saknar luckor (R28).
create table diarieserie (
  forbund text not null references forbund,
  ar      int  not null check (ar between 2000 and 2200),
  senaste int  not null check (senaste > 0),
  primary key (forbund, ar)
);
select vagg('diarieserie', 'select, insert, update');

create table handling (
  forbund       text not null,
  handling_id   uuid not null,
  arende_id     uuid not null,
  slag          text not null check (slag in ('ansokan', 'komplettering', 'kvitto', 'yttrande', 'tjansteskrivelse',
                                              'bilaga', 'beslut', 'avtal', 'rapport', 'minnesanteckning')),
  namn          text not null check (char_length(namn) between 1 and 200),
  innehallstyp  text not null,
  storlek       bigint not null check (storlek >= 0),
  sha256        text not null,
  -- Dagen den kom in eller upprättades, och från eller till vem (R28).
  dag           date not null,
  fran_till     text not null,
  -- Vem som får läsa: alla som ser ärendet, eller bara de sökande tills ansökan är inlämnad (R30).
  krets         text not null check (krets in ('arende', 'sokande')),
  -- Bevaras eller gallras efter så många år (R31).
  gallring      text not null check (gallring in ('bevaras', 'gallras_2_ar', 'gallras_10_ar')),
  skapad        timestamptz not null,
  skapad_av     text not null,
  primary key (forbund, handling_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
create index handling_arende on handling (forbund, arende_id, skapad);
select vagg('handling', 'select, insert, update');
create policy sokandes_utrymme on handling as restrictive for select
  using (krets = 'arende' or ar_sokande(forbund, arende_id));

create table handlinginnehall (
  forbund     text not null,
  handling_id uuid not null,
  innehall    bytea not null,
  primary key (forbund, handling_id),
  foreign key (forbund, handling_id) references handling (forbund, handling_id)
);
select vagg('handlinginnehall', 'select, insert');
-- Delfrågan prövas med handlingens egna regler: syns inte handlingen syns inte innehållet.
create policy sokandes_utrymme on handlinginnehall as restrictive for select
  using (exists (select 1 from handling h
                 where h.forbund = handlinginnehall.forbund and h.handling_id = handlinginnehall.handling_id));

-- Diariet (R28): en post per inkommen eller upprättad handling, numrerad i ärendet utan lucka.
create table diariepost (
  forbund     text not null,
  arende_id   uuid not null,
  nr          int  not null check (nr > 0),
  handling_id uuid not null,
  dag         date not null,
  fran_till   text not null,
  vad         text not null,
  primary key (forbund, arende_id, nr),
  unique (forbund, handling_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, handling_id) references handling (forbund, handling_id)
);
select vagg('diariepost', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on diariepost
  for each statement execute function bara_tillagg();

-- Idéworkshopen: när, vilka som var med, vad som sades.
create table ideworkshop (
  forbund    text not null,
  arende_id  uuid not null,
  varv       int  not null,
  datum      date not null,
  deltagare  text[] not null,
  anteckning text not null,
  utfall     text not null check (utfall in ('ga_vidare', 'vila', 'avsluta')),
  aktor      text not null,
  tid        timestamptz not null,
  primary key (forbund, arende_id, varv),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
select vagg('ideworkshop', 'select, insert');

-- Den formella kontrollen: underlaget till beslutstabellen vid inlämningen och vad tabellen svarade.
create table formell_kontroll (
  forbund        text not null,
  arende_id      uuid not null,
  varv           int  not null,
  antal_parter   int  not null,
  antal_matbara_mal int not null,
  har_syfte      boolean not null,
  datum_giltiga  boolean not null,
  budget_stammer boolean not null,
  inom_ram       boolean not null,
  resultat       jsonb,
  utfall         text not null default '' check (utfall in ('', 'vidare', 'komplettera')),
  tid            timestamptz not null,
  primary key (forbund, arende_id, varv),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
select vagg('formell_kontroll', 'select, insert, update');
