-- Förberedda ändringar av insatser: förbundschefen skriver, styrelsen beslutar på en punkt, och ändringen utförs i
-- beslutets transaktion. Ett förslag hör till en insats; en punkt kan bära flera (ett indexbeslut för många insatser).

create table andringsforslag (
  forbund    text not null references forbund,
  andring_id uuid not null,
  insats_id  uuid not null,
  slag       text not null check (slag in ('andring', 'forlangning', 'omfordelning', 'index', 'fortida_slut')),
  -- Förslaget så som det lyder; belopp i ören, indexets belopp uträknade.
  begaran    jsonb not null,
  -- Uträkningen när slaget är index: procent, indextal, belopp per år.
  underlag   jsonb,
  status     text not null check (status in ('oppet', 'uppsatt', 'utfort', 'avslaget', 'aterkallat')),
  -- Beslutet som avgjorde det; återremiss och bordläggning lämnar förslaget öppet.
  beslut_id  uuid,
  -- Slutdagen före och beloppen per år så som de beslutades.
  avgjort    jsonb,
  version    int  not null default 1,
  skapad     timestamptz not null,
  skapad_av  text not null,
  primary key (forbund, andring_id),
  foreign key (forbund, insats_id) references insats (forbund, insats_id),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id),
  check ((status in ('utfort', 'avslaget')) = (beslut_id is not null))
);
create index andringsforslag_insats on andringsforslag (forbund, insats_id, skapad);
create index andringsforslag_status on andringsforslag (forbund, status);
select vagg('andringsforslag', 'select, insert, update');

-- Ett utfört förslag är ändringen med samma id: det kan inte utföras två gånger.

create table punktandring (
  forbund    text not null references forbund,
  punkt_id   uuid not null,
  andring_id uuid not null,
  nummer     int  not null,
  -- Insatsens ärende, för insyn och jäv.
  arende_id  uuid not null,
  primary key (forbund, punkt_id, andring_id),
  unique (forbund, punkt_id, arende_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  foreign key (forbund, andring_id) references andringsforslag (forbund, andring_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
create index punktandring_arende on punktandring (forbund, arende_id);
select vagg('punktandring', 'select, insert');

alter table punkt drop constraint punkt_slag_check;
alter table punkt add constraint punkt_slag_check
  check (slag in ('arende', 'andring', 'beslut', 'budget', 'val', 'anmalan', 'ekonomi', 'information', 'formalia',
                  'ovrigt'));
