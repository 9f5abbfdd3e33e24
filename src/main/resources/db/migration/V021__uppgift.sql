-- Inkorgen. En uppgift är (förbund, ärende, typ, medlem, varv): samma jobb igen, eller ett jobb i en
-- ombyggd motor, hittar samma rad. Medlem är tom där uppgiften inte gäller en medlem.
create table uppgift (
  forbund     text not null references forbund,
  uppgift_id  uuid not null,
  arende_id   uuid not null,
  typ         text not null,
  medlem      text not null default '',
  varv        int  not null,
  roll        text not null check (roll in ('sokande', 'beredning', 'forbundschef')),
  frist       date,
  status      text not null default 'OPPEN' check (status in ('OPPEN', 'KLAR', 'BORTA')),
  svar        jsonb not null default '{}',
  tilldelad   text not null default '',
  version     int  not null default 1,
  -- Motorns namn på jobbet just nu; byts när ett ombyggt jobb kommer.
  epok        bigint not null,
  jobb        bigint not null,
  instans     bigint not null,
  fornyad     timestamptz not null,
  skapad      timestamptz not null,
  avslutad    timestamptz,
  avslutad_av text not null default '',
  primary key (forbund, uppgift_id),
  unique (forbund, arende_id, typ, medlem, varv),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  check (roll = 'forbundschef' or medlem <> ''),
  check ((status = 'OPPEN') = (avslutad is null))
);
create index uppgift_inkorg on uppgift (forbund, roll, medlem, frist, skapad) where status = 'OPPEN';
create index uppgift_jobb on uppgift (forbund, epok, jobb);
create index uppgift_fornya on uppgift (forbund, fornyad) where status = 'OPPEN';
select vagg('uppgift', 'select, insert, update');
