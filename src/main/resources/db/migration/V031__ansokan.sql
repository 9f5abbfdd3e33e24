-- Ansökan. Utkastet är de sökandes eget (R30); det inlämnade ligger i versioner som ärendets krets läser.

create table utkast (
  forbund   text not null,
  arende_id uuid not null,
  innehall  jsonb not null,
  version   int not null default 1,
  andrad    timestamptz not null,
  andrad_av text not null,
  primary key (forbund, arende_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
select vagg('utkast', 'select, insert, update');
create policy sokandes_utrymme on utkast as restrictive for select
  using (ar_sokande(forbund, arende_id));
create policy sokandes_skrivning on utkast as restrictive for update
  using (ar_sokande(forbund, arende_id));

create table godkannande (
  forbund   text not null,
  arende_id uuid not null,
  varv      int  not null,
  medlem    text not null,
  -- '' tills medlemmen svarat.
  svar      text not null default '' check (svar in ('', 'ja', 'nej')),
  aktor     text not null default '',
  tid       timestamptz,
  primary key (forbund, arende_id, varv, medlem),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, medlem) references medlem (forbund, kod)
);
select vagg('godkannande', 'select, insert, update');

create table ansokansversion (
  forbund     text not null,
  arende_id   uuid not null,
  nr          int  not null check (nr > 0),
  innehall    jsonb not null,
  handling_id uuid not null,
  inlamnad    timestamptz not null,
  inlamnad_av text not null,
  primary key (forbund, arende_id, nr),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, handling_id) references handling (forbund, handling_id)
);
select vagg('ansokansversion', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on ansokansversion
  for each statement execute function bara_tillagg();
