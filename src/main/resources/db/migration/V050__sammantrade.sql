-- Sammanträden: föredragningslista, upprop, jäv, votering och beslut (R7-R19, R22).

create table sammantrade (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  tid            timestamptz not null,
  -- Dagen i Stockholm: bokföringsdag för besluten, och dagen platserna räknas på.
  dag            date not null,
  plats          text not null,
  slag           text not null check (slag in ('styrelse', 'beredning', 'presidium', 'samrad')),
  offentligt     boolean not null,
  -- Uppropet öppnar sammanträdet.
  oppnat         timestamptz,
  skapad         timestamptz not null,
  skapad_av      text not null,
  primary key (forbund, sammantrade_id)
);
create index sammantrade_tid on sammantrade (forbund, tid desc);
select vagg('sammantrade', 'select, insert, update');

create table punkt (
  forbund           text not null references forbund,
  punkt_id          uuid not null,
  sammantrade_id    uuid not null,
  ordning           int  not null,
  slag              text not null check (slag in ('arende', 'beslut', 'budget', 'val', 'anmalan', 'ekonomi',
                                                  'information', 'formalia', 'ovrigt')),
  rubrik            text not null,
  arende_id         uuid,
  -- Ärendets styrelserond när punkten sattes upp: en punkt per ärende och rond.
  rond              int,
  budget_version_id uuid,
  skapad            timestamptz not null,
  skapad_av         text not null,
  primary key (forbund, punkt_id),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  unique (forbund, arende_id, rond),
  unique (forbund, sammantrade_id, ordning),
  check ((slag = 'arende') = (arende_id is not null) and (arende_id is null) = (rond is null))
);
create index punkt_sammantrade on punkt (forbund, sammantrade_id, ordning);
select vagg('punkt', 'select, insert, update');

-- Uppropets lista, som den senast lästes upp. Rum eller distans antecknas per person (R19).
create table narvaro (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  anvandare      text not null,
  narvaro        text not null check (narvaro in ('rum', 'distans')),
  tjanstgor      boolean not null,
  primary key (forbund, sammantrade_id, anvandare),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('narvaro', 'select, insert, update, delete');

create table jav (
  forbund   text not null references forbund,
  punkt_id  uuid not null,
  anvandare text not null,
  grund     text not null,
  anmald_av text not null,
  tid       timestamptz not null,
  primary key (forbund, punkt_id, anvandare),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
create index jav_person on jav (forbund, anvandare);
select vagg('jav', 'select, insert');

create table votering (
  forbund     text not null references forbund,
  votering_id uuid not null,
  punkt_id    uuid not null,
  nummer      int  not null,
  forslag     text not null check (forslag in ('bifall', 'delvis', 'avslag', 'aterremiss', 'bordlaggning', 'utgar')),
  -- Den som ledde punkten och har utslagsrösten (R13); tomt när ingen av presidiet tjänstgjorde.
  ledare      text not null default '',
  tid         timestamptz not null,
  primary key (forbund, votering_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  unique (forbund, punkt_id, nummer)
);
select vagg('votering', 'select, insert');

create table rost (
  forbund     text not null references forbund,
  votering_id uuid not null,
  anvandare   text not null,
  rost        text not null check (rost in ('ja', 'nej', 'avstar')),
  primary key (forbund, votering_id, anvandare),
  foreign key (forbund, votering_id) references votering (forbund, votering_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('rost', 'select, insert');

create table paragrafraknare (
  forbund text not null references forbund,
  ar      int  not null,
  senaste int  not null,
  primary key (forbund, ar)
);
select vagg('paragrafraknare', 'select, insert, update');

create table beslut (
  forbund        text not null references forbund,
  beslut_id      uuid not null,
  punkt_id       uuid not null,
  sammantrade_id uuid not null,
  arende_id      uuid,
  utfall         text not null check (utfall in ('bifall', 'delvis', 'avslag', 'aterremiss', 'bordlaggning', 'utgar')),
  dag            date not null,
  paragraf_ar    int  not null,
  paragraf       int  not null,
  villkor        text[] not null,
  motivering     text not null,
  undantag_skal  text not null default '',
  -- Vilka som tjänstgjorde på punkten när beslutet fattades (R16); ett senare upprop ändrar det inte.
  tjanstgorande  text[] not null,
  tid            timestamptz not null,
  fattat_av      text not null,
  primary key (forbund, beslut_id),
  -- Ett beslut per punkt, hur många som än klickar.
  unique (forbund, punkt_id),
  unique (forbund, paragraf_ar, paragraf),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
create index beslut_arende on beslut (forbund, arende_id);
select vagg('beslut', 'select, insert');

create table beslutsbelopp (
  forbund      text   not null references forbund,
  beslut_id    uuid   not null,
  nummer       int    not null,
  ar           int    not null,
  belopp_ore   bigint not null check (belopp_ore > 0),
  finansiering text   not null check (finansiering in ('budgetrad', 'fri_ram', 'eget_kapital')),
  rad_id       uuid,
  primary key (forbund, beslut_id, nummer),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id)
);
select vagg('beslutsbelopp', 'select, insert');
