-- Insatser: det som beviljats, deras rapporter och styrgrupp.

create table insats (
  forbund       text not null references forbund,
  insats_id     uuid not null,
  arende_id     uuid not null,
  beslut_id     uuid not null,
  rubrik        text not null,
  huvudman      text not null,
  start         date not null,
  slut          date not null,
  status        text not null check (status in ('avtal', 'pagar', 'avbojd', 'avslutad')),
  -- Tomt när ingen mer delrapport ska lämnas.
  nasta_rapport date,
  skapad        timestamptz not null,
  primary key (forbund, insats_id),
  -- En insats per ärende: bokföringen kan komma två gånger, insatsen bara en.
  unique (forbund, arende_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id),
  foreign key (forbund, huvudman) references medlem (forbund, kod),
  check (slut >= start)
);
select vagg('insats', 'select, insert, update');

create table rapport (
  forbund     text not null references forbund,
  rapport_id  uuid not null,
  insats_id   uuid not null,
  nummer      int  not null,
  slag        text not null check (slag in ('delrapport', 'slutrapport', 'utvardering')),
  period      text not null default '',
  text        text not null,
  indikatorer jsonb not null default '[]',
  lamnad      timestamptz not null,
  lamnad_av   text not null,
  -- Lämnad av förbundschefen för sökandens räkning sedan fristen gått ut.
  for_sokande boolean not null default false,
  utfall      text not null default '' check (utfall in ('', 'godkand', 'komplettera')),
  kommentar   text not null default '',
  granskad    timestamptz,
  granskad_av text not null default '',
  primary key (forbund, rapport_id),
  unique (forbund, insats_id, nummer),
  foreign key (forbund, insats_id) references insats (forbund, insats_id)
);
select vagg('rapport', 'select, insert, update');

-- Styrgruppen följer en insats.
create table styrgruppsperson (
  forbund   text not null references forbund,
  insats_id uuid not null,
  anvandare text not null,
  primary key (forbund, insats_id, anvandare),
  foreign key (forbund, insats_id) references insats (forbund, insats_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
create index styrgruppsperson_anvandare on styrgruppsperson (forbund, anvandare);
select vagg('styrgruppsperson', 'select, insert, delete');
