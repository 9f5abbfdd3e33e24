-- Ändringar av en pågående insats: typade, med beslut där det krävs. En rad per utförd ändring.

create table insatsandring (
  forbund    text not null references forbund,
  andring_id uuid not null,
  nummer     bigint generated always as identity,
  insats_id  uuid not null,
  slag       text not null check (slag in ('andring', 'forlangning', 'omfordelning', 'index', 'fortida_slut',
                                           'aterforing', 'upphavande')),
  skal       text not null check (skal <> ''),
  -- Styrelsens beslut; tomt för det som följer av avtalet (återföring) eller av en domstol (upphävande).
  beslut_id  uuid check (beslut_id is not null or slag in ('aterforing', 'upphavande')),
  nytt_slut  date,
  procent    numeric(7, 4),
  minskat    jsonb not null default '[]',
  okat       jsonb not null default '[]',
  dag        date not null,
  gjord_av   text not null,
  tid        timestamptz not null,
  primary key (forbund, andring_id),
  foreign key (forbund, insats_id) references insats (forbund, insats_id),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id)
);
-- Ett beslut utförs en gång per insats: två klick ger inte två ökningar.
create unique index insatsandring_en_gang on insatsandring (forbund, insats_id, beslut_id)
  where beslut_id is not null;
select vagg('insatsandring', 'select, insert');

alter table insats drop constraint insats_status_check;
alter table insats add constraint insats_status_check
  check (status in ('avtal', 'pagar', 'avbojd', 'avslutad', 'upphavd'));
