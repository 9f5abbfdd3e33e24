-- Grunden: förbundsväggen, registret, ärendet, tidslinjen och spåret.
-- Körs av ägarrollen (samordna_agare). Programmets roll (samordna_app) äger ingenting.

-- Gör en tabell till en tabell bakom förbundsväggen: radskydd, påtvingat även för ägaren, en regel
-- för läsning och skrivning, och de rättigheter programmets roll ska ha.
create function vagg(tabell regclass, rattigheter text) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabell);
  execute format('alter table %s force row level security', tabell);
  execute format($p$
    create policy vagg on %s
      using (forbund = nullif(current_setting('samordna.forbund', true), ''))
      with check (forbund = nullif(current_setting('samordna.forbund', true), ''))
  $p$, tabell);
  execute format('grant %s on %s to samordna_app', rattigheter, tabell);
end $$;

create function bara_tillagg() returns trigger
language plpgsql as $$
begin
  raise exception 'Tabellen % tar bara emot nya rader', tg_table_name using errcode = '55000';
end $$;

-- Förbundsregistret ligger utanför väggen: koder och namn är offentliga. Ingen ärendedata här.
create table forbund (
  kod            text primary key check (kod ~ '^[A-Z0-9]{2,12}$'),
  namn           text not null,
  organisationsnummer text,
  processvariant text not null default 'ansokan' check (processvariant in ('ansokan', 'uppdrag')),
  enhet          text not null default 'kr' check (enhet in ('kr', 'tkr'))
);
grant select, insert, update on forbund to samordna_app;

-- Förbundets ordning (R5): styrelsens storlek, majoriteter, buffert, rytm. Daterad, som data.
create table forbundsordning (
  forbund  text not null references forbund,
  fran     date not null,
  ordning  jsonb not null,
  primary key (forbund, fran)
);
select vagg('forbundsordning', 'select, insert, update');

create table medlem (
  forbund   text not null references forbund,
  kod       text not null check (kod ~ '^[a-z0-9]{2,24}$'),
  namn      text not null,
  part      text not null check (part in ('fk', 'af', 'region', 'kommun')),
  finansiar text not null check (finansiar in ('stat', 'region', 'kommun')),
  ordning   int  not null default 0,
  fran      date not null default date '2000-01-01',
  till      date,
  primary key (forbund, kod)
);
select vagg('medlem', 'select, insert, update');

create table person (
  forbund   text not null references forbund,
  anvandare text not null,
  namn      text not null,
  epost     text,
  primary key (forbund, anvandare)
);
select vagg('person', 'select, insert, update');

create table verksamhet (
  forbund       text not null references forbund,
  verksamhet_id uuid not null,
  namn          text not null,
  medlem        text not null,
  primary key (forbund, verksamhet_id),
  foreign key (forbund, medlem) references medlem (forbund, kod)
);
select vagg('verksamhet', 'select, insert, update');

create table verksamhetsperson (
  forbund       text not null references forbund,
  verksamhet_id uuid not null,
  anvandare     text not null,
  primary key (forbund, verksamhet_id, anvandare),
  foreign key (forbund, verksamhet_id) references verksamhet (forbund, verksamhet_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('verksamhetsperson', 'select, insert, update, delete');

-- En plats i styrelsen eller beredningsgruppen (R6-R9), daterad.
create table plats (
  forbund   text not null references forbund,
  plats_id  uuid not null,
  organ     text not null check (organ in ('styrelse', 'beredning')),
  medlem    text not null,
  slag      text not null check (slag in ('ledamot', 'ersattare')),
  anvandare text not null,
  uppdrag   text not null default '' check (uppdrag in ('', 'ordforande', 'vice')),
  ordning   int  not null default 0,
  fran      date not null,
  till      date,
  primary key (forbund, plats_id),
  foreign key (forbund, medlem) references medlem (forbund, kod),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('plats', 'select, insert, update');

create table arende (
  forbund       text not null references forbund,
  arende_id     uuid not null,
  diarienummer  text,
  rubrik        text not null,
  beskrivning   text not null default '',
  medlem        text not null,
  verksamhet_id uuid,
  insatstyp     text not null default '',
  steg          text not null check (steg in ('ide', 'ansokan', 'kontroll', 'komplettering', 'beredning',
                                              'forslag', 'styrelse', 'insats', 'avslutat')),
  status        text not null check (status in ('pagar', 'vilar', 'beviljad', 'delvis_beviljad', 'avslagen',
                                                'aterkallad', 'avslutad')),
  -- Var processen väntar: elementets id i BPMN-ritningen, och i vilken process.
  process       text not null default 'medelsansokan' check (process in ('medelsansokan', 'uppfoljning', '')),
  processteg    text not null,
  -- Räknas upp av varje handling som för processen vidare; bärs av varje jobb, så att ett sent jobb känns igen.
  varv          int  not null default 1,
  -- Styrelserond: en väntan på beslut per rond (återremiss och bordläggning öppnar en ny).
  rond          int  not null default 1,
  -- Kompletteringen: vilket steg som bad om den, vad och till när.
  komplettering_fran text not null default '' check (komplettering_fran in ('', 'kontrollera', 'samlat_yttrande')),
  komplettering_vad  text not null default '',
  komplettering_frist date,
  inlamnad      timestamptz,
  skapad        timestamptz not null,
  skapad_av     text not null,
  version       int  not null default 1,
  primary key (forbund, arende_id),
  unique (forbund, diarienummer),
  foreign key (forbund, medlem) references medlem (forbund, kod),
  foreign key (forbund, verksamhet_id) references verksamhet (forbund, verksamhet_id)
);
create index arende_steg on arende (forbund, steg, skapad desc);
select vagg('arende', 'select, insert, update');

-- Tidslinjen som användaren ser den.
create table arendehandelse (
  forbund   text not null references forbund,
  lopnr     bigint generated always as identity,
  arende_id uuid not null,
  tid       timestamptz not null,
  aktor     text not null,
  handelse  text not null,
  text      text not null,
  -- Vem som får läsa raden: alla som ser ärendet, eller bara de sökande (utkastets tid, R30).
  krets     text not null default 'arende' check (krets in ('arende', 'sokande')),
  primary key (forbund, lopnr),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
create index arendehandelse_arende on arendehandelse (forbund, arende_id, lopnr);
select vagg('arendehandelse', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on arendehandelse
  for each statement execute function bara_tillagg();

-- Spåret: bara tillägg, kedjat per förbund.
create table spar (
  forbund  text not null,
  lopnr    bigint not null,
  tid      timestamptz not null,
  aktor    text not null,
  handelse text not null,
  objekt   text not null,
  fore     jsonb not null,
  efter    jsonb not null,
  hash     bytea not null,
  primary key (forbund, lopnr)
);
select vagg('spar', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on spar
  for each statement execute function bara_tillagg();

create function kedja_spar() returns trigger
language plpgsql as $$
declare forra record;
begin
  perform pg_advisory_xact_lock(hashtextextended('spar:' || new.forbund, 0));
  select lopnr, hash into forra from spar where forbund = new.forbund order by lopnr desc limit 1;
  new.lopnr := coalesce(forra.lopnr, 0) + 1;
  new.hash := sha256(coalesce(forra.hash, ''::bytea) || convert_to(concat_ws('|', new.forbund, new.lopnr,
    extract(epoch from new.tid), new.aktor, new.handelse, new.objekt, new.fore::text, new.efter::text), 'UTF8'));
  return new;
end $$;
create trigger kedja before insert on spar for each row execute function kedja_spar();

-- Installationens egna inställningar, utanför väggen: klockans avstånd, vad som laddats.
create table installation (
  nyckel text primary key,
  varde  text not null
);
grant select, insert, update on installation to samordna_app;
