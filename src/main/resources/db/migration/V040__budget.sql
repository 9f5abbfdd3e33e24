-- Budget och plan, huvudbok och saldon.

-- Budgetposten: radens identitet, densamma över år och versioner. Den som ett beslut skapade bär sitt ärende.
create table budgetpost (
  forbund   text not null references forbund,
  rad_id    uuid not null,
  slag      text not null check (slag ~ '^[a-z][a-z0-9_]{1,29}$'),
  namn      text not null check (namn <> ''),
  arende_id uuid,
  primary key (forbund, rad_id),
  unique (forbund, arende_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
create unique index budgetpost_namn on budgetpost (forbund, slag, namn) where arende_id is null;
select vagg('budgetpost', 'select, insert');

create table budgetversion (
  forbund    text not null references forbund,
  version_id uuid not null,
  nummer     bigint generated always as identity,
  status     text not null check (status in ('utkast', 'samrad', 'forslag', 'faststalld', 'reviderad')),
  enhet      text not null check (enhet in ('kr', 'tkr')),
  kallfil    text not null,
  hash       text not null,
  skapad     timestamptz not null,
  skapad_av  text not null,
  faststalld date,
  beslut_id  uuid,
  primary key (forbund, version_id),
  -- Samma fil två gånger är samma version.
  unique (forbund, hash, enhet)
);
select vagg('budgetversion', 'select, insert, update (status, faststalld, beslut_id)');

-- Raderna som filen har dem, tryckta summor med. En källa rättas aldrig.
create table budgetrad (
  forbund    text not null,
  version_id uuid not null,
  ordning    int not null,
  ar         int not null check (ar between 1990 and 2200),
  rad_id     uuid not null,
  slag       text not null,
  namn       text not null,
  lage       text not null default '' check (lage in ('', 'medlemsbidrag', 'beviljad', 'budgeterad', 'fri_ram')),
  bokforingskonto text not null default '',
  belopp_ore bigint not null,
  primary key (forbund, version_id, ordning),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id),
  foreign key (forbund, rad_id) references budgetpost (forbund, rad_id)
);
create unique index budgetrad_rad on budgetrad (forbund, version_id, ar, rad_id) where slag <> 'summa';
select vagg('budgetrad', 'select, insert');

-- Vilken version som visas och är bokförd för ett år: den senast fastställda, annars den senaste.
create table budgetar (
  forbund    text not null,
  ar         int not null,
  version_id uuid not null,
  primary key (forbund, ar),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id)
);
select vagg('budgetar', 'select, insert, update');

-- En rad i ett besluts finansiering (R22). Beloppet ändras aldrig, bara hur långt det kommit.
create table tilldelning (
  forbund    text not null,
  tilldelning_id uuid not null,
  nummer     bigint generated always as identity,
  arende_id  uuid not null,
  beslut_id  uuid not null,
  version_id uuid not null,
  ar         int not null,
  belopp_ore bigint not null check (belopp_ore > 0),
  kalla      text not null check (kalla in ('budgetrad', 'fri_ram', 'eget_kapital')),
  fran_rad   uuid check ((fran_rad is null) = (kalla = 'eget_kapital')),
  till_rad   uuid not null,
  lage       text not null check (lage in ('reserverat', 'beviljat', 'slappt')),
  insats_id  uuid check (insats_id is not null or lage <> 'beviljat'),
  primary key (forbund, tilldelning_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id),
  foreign key (forbund, fran_rad) references budgetpost (forbund, rad_id),
  foreign key (forbund, till_rad) references budgetpost (forbund, rad_id)
);
create index tilldelning_arende on tilldelning (forbund, arende_id);
select vagg('tilldelning', 'select, insert, update (lage, insats_id)');
