-- Beredningen: medlemmarnas yttranden, det samlade yttrandet och tjänsteskrivelsen.

create table yttrande (
  forbund    text not null,
  arende_id  uuid not null,
  varv       int  not null,
  medlem     text not null,
  utfall     text not null check (utfall in ('tillstyrker', 'avstyrker', 'komplettera', 'avstar', 'jav')),
  motivering text not null,
  aktor      text not null,
  tid        timestamptz not null,
  primary key (forbund, arende_id, varv, medlem),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, medlem) references medlem (forbund, kod)
);
select vagg('yttrande', 'select, insert');

-- R15: jäv stänger handlingarna för den som anmält det.
create table beredningsjav (
  forbund   text not null,
  arende_id uuid not null,
  anvandare text not null,
  grund     text not null,
  tid       timestamptz not null,
  primary key (forbund, arende_id, anvandare),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
select vagg('beredningsjav', 'select, insert');

create table samlat_yttrande (
  forbund    text not null,
  arende_id  uuid not null,
  varv       int  not null,
  utfall     text not null check (utfall in ('tillstyrker', 'avstyrker', 'komplettera')),
  motivering text not null,
  aktor      text not null,
  tid        timestamptz not null,
  primary key (forbund, arende_id, varv),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
select vagg('samlat_yttrande', 'select, insert');

create table tjansteskrivelse (
  forbund     text not null,
  arende_id   uuid not null,
  nr          int  not null check (nr > 0),
  forslag     text not null,
  villkor     text[] not null,
  handling_id uuid not null,
  aktor       text not null,
  tid         timestamptz not null,
  primary key (forbund, arende_id, nr),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, handling_id) references handling (forbund, handling_id)
);
select vagg('tjansteskrivelse', 'select, insert');

create table tjansteskrivelsebelopp (
  forbund      text not null,
  arende_id    uuid not null,
  nr           int  not null,
  rad          int  not null,
  ar           int  not null,
  belopp       bigint not null check (belopp > 0),
  finansiering text not null default '' check (finansiering in ('', 'budgetrad', 'fri_ram', 'eget_kapital')),
  rad_id       uuid,
  primary key (forbund, arende_id, nr, rad),
  foreign key (forbund, arende_id, nr) references tjansteskrivelse (forbund, arende_id, nr)
);
select vagg('tjansteskrivelsebelopp', 'select, insert');
