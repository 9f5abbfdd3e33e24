-- Vad byråns konton och projekt är för rader i budgeten, och ekonomens prognoser. Bara tillägg: historiken står kvar.

create table utfallskoppling (
  forbund    text not null references forbund,
  version    int not null check (version > 0),
  -- Gäller för det bokförda från och med den här månaden.
  fran       date not null check (fran = date_trunc('month', fran)),
  skapad     timestamptz not null,
  skapad_av  text not null,
  primary key (forbund, version)
);
select vagg('utfallskoppling', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on utfallskoppling
  for each statement execute function bara_tillagg();

create table utfallsregel (
  forbund    text not null,
  version    int not null,
  nr         int not null,
  konto_fran bigint,
  konto_till bigint,
  dimension  int,
  objekt     text,
  rad_id     uuid,
  -- Skälet till att beloppet inte hör till budgeten, när ingen rad anges.
  utanfor    text not null default '',
  primary key (forbund, version, nr),
  foreign key (forbund, version) references utfallskoppling (forbund, version),
  foreign key (forbund, rad_id) references budgetpost (forbund, rad_id),
  check ((konto_fran is null) = (konto_till is null) and konto_fran <= konto_till),
  check ((dimension is null) = (objekt is null)),
  check (konto_fran is not null or dimension is not null),
  check ((rad_id is null) = (utanfor <> ''))
);
select vagg('utfallsregel', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on utfallsregel
  for each statement execute function bara_tillagg();

create table prognos (
  forbund    text not null references forbund,
  nummer     bigint generated always as identity,
  ar         int not null check (ar between 1990 and 2200),
  rad_id     uuid not null,
  -- Dagen ekonomen gjorde bedömningen.
  dag        date not null,
  belopp_ore bigint not null,
  kommentar  text not null,
  skapad     timestamptz not null,
  skapad_av  text not null,
  primary key (forbund, nummer),
  foreign key (forbund, rad_id) references budgetpost (forbund, rad_id)
);
create index prognos_rad on prognos (forbund, ar, rad_id, nummer desc);
select vagg('prognos', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on prognos
  for each statement execute function bara_tillagg();
