-- Föredragningslistan: ordning med version, sena, utgångna och begränsade punkter, och det som står om en punkt.

-- Räknas upp när listan ändras: två samtidiga ordningar möts.
alter table sammantrade add column listversion int not null default 1;

alter table punkt
  add column version      int  not null default 1,
  add column foredragande text not null default '',
  add column beslutstext  text not null default '',
  add column information  text not null default '',
  add column minuter      int check (minuter between 1 and 600),
  -- Den stående punktens nyckel i mallen.
  add column standard     text,
  -- Uppsatt efter att kallelsen skickats: ett extra ärende. Styrelsen säger om det tas upp.
  add column sen          boolean not null default false,
  add column tas_upp      boolean,
  add column tas_upp_anteckning text not null default '',
  -- Utgått ur listan före sammanträdet. Punkten står kvar, struken.
  add column utgick       timestamptz,
  add column utgick_av    text not null default '',
  add column utgick_skal  text not null default '',
  add column flyttad_till uuid,
  -- Begränsad: rubriken visas bara för kallade. Markeringen nämner paragrafen och dagen (OSL 5:5).
  add column lagrum        text not null default '',
  add column publik_rubrik text not null default '',
  add column begransad_dag date,
  add check ((utgick is null) = (utgick_skal = '')),
  add check (sen or tas_upp is null),
  add check ((lagrum = '') = (publik_rubrik = '') and (lagrum = '') = (begransad_dag is null)),
  add foreign key (forbund, flyttad_till) references sammantrade (forbund, sammantrade_id);

-- Ett ärende står på en lista per rond; det som utgått är fritt att sätta upp igen.
alter table punkt drop constraint punkt_forbund_arende_id_rond_key;
create unique index punkt_arende_rond on punkt (forbund, arende_id, rond) where utgick is null;
create unique index punkt_standard on punkt (forbund, sammantrade_id, standard) where standard is not null;

-- Prövas när satsen är klar, så att en hel lista kan byta ordning.
alter table punkt drop constraint punkt_forbund_sammantrade_id_ordning_key;
alter table punkt add constraint punkt_ordning unique (forbund, sammantrade_id, ordning) deferrable initially immediate;

create trigger bud_andrad after update on punkt
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');

-- Handlingar till en punkt utan ärende; ärendets egna ligger i ärendet.
create table punkthandling (
  forbund       text not null references forbund,
  handling_id   uuid not null,
  punkt_id      uuid not null,
  namn          text not null check (char_length(namn) between 1 and 200),
  innehallstyp  text not null,
  storlek       bigint not null check (storlek >= 0),
  sha256        text not null,
  skapad        timestamptz not null,
  skapad_av     text not null,
  borttagen     timestamptz,
  borttagen_av  text not null default '',
  primary key (forbund, handling_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id)
);
create index punkthandling_punkt on punkthandling (forbund, punkt_id, skapad);
select vagg('punkthandling', 'select, insert');
grant update (punkt_id, borttagen, borttagen_av) on punkthandling to samordna_app;
create trigger bud after insert or update on punkthandling
  for each row execute function bud('SAMMANTRADE', 'punkt_id');

create table punkthandlinginnehall (
  forbund     text not null references forbund,
  handling_id uuid not null,
  innehall    bytea not null,
  primary key (forbund, handling_id),
  foreign key (forbund, handling_id) references punkthandling (forbund, handling_id)
);
select vagg('punkthandlinginnehall', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on punkthandlinginnehall
  for each statement execute function bara_tillagg();
