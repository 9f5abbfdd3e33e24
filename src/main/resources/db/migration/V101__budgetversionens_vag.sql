-- Budgetversionens väg: status med historik, samråd, skäl till underskott, och vad IB är (R20, R21).

-- Räknas upp när något om versionen ändras: två samtidiga ändringar möts.
alter table budgetversion add column andring int not null default 1;
grant update (andring) on budgetversion to samordna_app;

-- Varje byte av status. Bara tillägg.
create table versionsstatus (
  forbund    text not null,
  version_id uuid not null,
  nummer     bigint generated always as identity,
  fran       text not null,
  till       text not null check (till in ('utkast', 'samrad', 'forslag', 'faststalld', 'reviderad')),
  skal       text not null,
  tid        timestamptz not null,
  av         text not null,
  primary key (forbund, version_id, nummer),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id)
);
select vagg('versionsstatus', 'select, insert');

-- Samråd med en medlem om en version. Varje rättelse är en ny rad; det sista numret gäller.
create table budgetsamrad (
  forbund    text not null,
  samrad_id  uuid not null,
  nummer     int not null check (nummer > 0),
  version_id uuid not null,
  medlem     text not null,
  dag        date not null,
  satt       text not null check (satt in ('mote', 'skriftligt')),
  vem        text not null check (vem <> ''),
  synpunkt   text not null,
  -- Handlingen, så som den heter i diariet.
  handling   text not null default '',
  sammantrade_id uuid,
  atertaget  boolean not null default false,
  skal       text not null default '',
  tid        timestamptz not null,
  av         text not null,
  primary key (forbund, samrad_id, nummer),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id),
  foreign key (forbund, medlem) references medlem (forbund, kod),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  check (nummer = 1 or skal <> '')
);
create index budgetsamrad_version on budgetsamrad (forbund, version_id);
select vagg('budgetsamrad', 'select, insert');

-- Att ett samråd om en tidigare version håller för en senare. Gäller lydelsen som den var då.
create table samradsbekraftelse (
  forbund    text not null,
  samrad_id  uuid not null,
  samradsnummer int not null,
  version_id uuid not null,
  nummer     bigint generated always as identity,
  haller     boolean not null,
  kommentar  text not null,
  tid        timestamptz not null,
  av         text not null,
  primary key (forbund, samrad_id, version_id, nummer),
  foreign key (forbund, samrad_id, samradsnummer) references budgetsamrad (forbund, samrad_id, nummer),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id)
);
select vagg('samradsbekraftelse', 'select, insert');

-- Skälet till att kostnaderna är större än intäkterna (R21). Den sista raden gäller; tom text tar bort det.
create table underskottsskal (
  forbund    text not null,
  version_id uuid not null,
  nummer     bigint generated always as identity,
  skal       text not null,
  tid        timestamptz not null,
  av         text not null,
  primary key (forbund, version_id, nummer),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id)
);
select vagg('underskottsskal', 'select, insert');

-- Om första årets IB är utfall eller en prognos, och per vilken dag. Den sista raden gäller.
create table ibuppgift (
  forbund    text not null,
  version_id uuid not null,
  nummer     bigint generated always as identity,
  slag       text not null check (slag in ('utfall', 'prognos')),
  dag        date not null,
  tid        timestamptz not null,
  av         text not null,
  primary key (forbund, version_id, nummer),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id)
);
select vagg('ibuppgift', 'select, insert');
