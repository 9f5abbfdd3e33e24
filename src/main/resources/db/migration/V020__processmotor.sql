-- Processmotorns sida: utkorg, motorns epoker, instanser, jobb och avvikelser. Tabellerna ligger
-- utanför förbundsväggen med flit (docs/decisions/003): de bär nycklar, koder, dagar och tillstånd,
-- aldrig ärendets innehåll, och måste kunna läsas över alla förbund av utkorgen, avstämningen och drift.

-- Schemaläggarens egen tabell.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to samordna_app;

-- En epok är en motor som vi känner igen. En tömd motor återanvänder nycklar, därför bär varje
-- nyckel sin epok. Varje epok följer på exakt en annan: två som upptäcker samma tömning skapar en.
create table motorepok (
  epok    bigint primary key check (epok > 0),
  forra   bigint not null unique check (forra < epok),
  marke   text not null unique,
  instans bigint not null,
  skapad  timestamptz not null
);
grant select, insert on motorepok to samordna_app;

create table motorkommando (
  kommando_id uuid primary key,
  forbund     text not null references forbund,
  arende_id   uuid not null,
  slag        text not null check (slag in ('STARTA', 'SLUTFOR', 'MEDDELA')),
  data        jsonb not null,
  status      text not null default 'OPPEN' check (status in ('OPPEN', 'KLAR', 'BLOCKERAD', 'SLAPPT')),
  forsok      int not null default 0,
  senaste_fel text not null default '',
  skapad      timestamptz not null,
  klar        timestamptz,
  slappt_av   text not null default '',
  slappt_skal text not null default '',
  check ((status = 'SLAPPT') = (slappt_skal <> ''))
);
create index motorkommando_kvar on motorkommando (status, skapad) where status in ('OPPEN', 'BLOCKERAD');
create index motorkommando_arende on motorkommando (arende_id, klar);
grant select, insert, update on motorkommando to samordna_app;

-- Vilken instans i motorn som är ärendets. Bygget räknas upp varje gång instansen byggs om ur
-- databasen; ett jobb från ett äldre bygge hör till en instans som inte längre gäller.
create table processinstans (
  forbund   text not null references forbund,
  arende_id uuid not null,
  process   text not null,
  bygge     int not null,
  epok      bigint not null,
  instans   bigint,
  byggd     timestamptz not null,
  provad    timestamptz,
  primary key (forbund, arende_id, process)
);
grant select, insert, update on processinstans to samordna_app;

-- Automatiska steg som är utförda: ett jobb som kommer igen får samma svar utan att köras om.
create table motorjobb (
  epok      bigint not null,
  jobb      bigint not null,
  forbund   text not null references forbund,
  arende_id uuid not null,
  typ       text not null,
  svar      jsonb not null,
  utfort    timestamptz not null,
  primary key (epok, jobb)
);
grant select, insert on motorjobb to samordna_app;

-- Vad motorn och databasen inte är överens om, en rad per sak och hur ofta den setts.
create table avvikelse (
  avvikelse_id bigint generated always as identity primary key,
  slag         text not null,
  nyckel       text not null,
  forbund      text not null default '',
  arende_id    uuid,
  text         text not null,
  antal        int not null default 1,
  forst        timestamptz not null,
  senast       timestamptz not null,
  unique (slag, nyckel)
);
create index avvikelse_senast on avvikelse (senast desc);
grant select, insert, update on avvikelse to samordna_app;

comment on table motorkommando is 'utan vägg: utkorgen läses över alla förbund, bara id:n och flaggor (beslut 003)';
comment on table processinstans is 'utan vägg: motorns nycklar, läses över alla förbund (beslut 003)';
comment on table motorjobb is 'utan vägg: motorns nycklar och svar, bara id:n och flaggor (beslut 003)';
comment on table avvikelse is 'utan vägg: läses av drift över alla förbund, inget ärendeinnehåll (beslut 003)';
