-- Byråns böcker: filerna som lästs in och det bokförda på resultatkonton. Bara tillägg: en senare fil ersätter
-- månaderna den täcker genom att vara senare, och den förra står kvar.

create table utfallsfil (
  forbund    text not null references forbund,
  fil_id     uuid not null,
  nummer     bigint generated always as identity,
  ar         int not null check (ar between 1990 and 2200),
  -- Månaderna filen täcker, som deras första dagar.
  fran       date not null check (fran = date_trunc('month', fran)),
  till       date not null check (till = date_trunc('month', till)),
  -- Falskt: filen har bara årets summor, som står på sista månaden.
  manadsvis  boolean not null,
  filnamn    text not null,
  hash       text not null,
  program    text not null,
  sietyp     int not null,
  genererad  date,
  verifikationer int not null,
  -- Intäkter minus kostnader i filen.
  resultat_ore bigint not null,
  inlast     timestamptz not null,
  inlast_av  text not null,
  primary key (forbund, fil_id),
  -- Samma fil två gånger är samma fil.
  unique (forbund, hash),
  check (fran <= till and extract(year from fran) = ar and extract(year from till) = ar)
);
create index utfallsfil_ar on utfallsfil (forbund, ar, nummer);
select vagg('utfallsfil', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on utfallsfil
  for each statement execute function bara_tillagg();

-- Kostnad positiv, intäkt negativ, som i byråns bok. Verifikationens text sparas inte: den kan bära namn (R4).
create table utfallspost (
  forbund    text not null,
  fil_id     uuid not null,
  manad      date not null check (manad = date_trunc('month', manad)),
  nr         int not null,
  konto      text not null check (konto ~ '^[0-9]{1,10}$'),
  -- Objektlistan i filformatets form: 1 "100" 6 "P1". Tom utan objekt.
  objekt     text not null,
  verifikation text not null,
  dag        date,
  belopp_ore bigint not null,
  primary key (forbund, fil_id, manad, nr),
  foreign key (forbund, fil_id) references utfallsfil (forbund, fil_id)
);
select vagg('utfallspost', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on utfallspost
  for each statement execute function bara_tillagg();

-- Vad byrån kallar sina konton (dimension 0) och objekt, i varje fil.
create table utfallsnamn (
  forbund    text not null,
  fil_id     uuid not null,
  dimension  int not null,
  nummer     text not null,
  namn       text not null,
  primary key (forbund, fil_id, dimension, nummer),
  foreign key (forbund, fil_id) references utfallsfil (forbund, fil_id)
);
select vagg('utfallsnamn', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on utfallsnamn
  for each statement execute function bara_tillagg();
