-- Årsplanen: budgetsammanträdet (R20), ombokning, inställda möten, och möten som är planerade utan dag.

alter table sammantrade
  add column version int not null default 1,
  -- Räknas upp av varje ändring som syns i en kalender (iCal SEQUENCE).
  add column sekvens int not null default 0,
  -- Räknas upp när tiden ändras: svaren på kallelsen gällde den förra.
  add column svarsomgang int not null default 1,
  add column budgetmote boolean not null default false,
  add column andrat timestamptz,
  add column installt timestamptz,
  add column installt_av text not null default '',
  add column installt_skal text not null default '',
  add constraint sammantrade_budgetmote check (not budgetmote or slag = 'styrelse'),
  add constraint sammantrade_installt check (installt is null or oppnat is null);

create table planerat_mote (
  forbund          text not null references forbund,
  planerat_mote_id uuid not null,
  ar               int  not null check (ar between 2000 and 2100),
  manad            int  check (manad between 1 and 12),
  slag             text not null check (slag in ('styrelse', 'beredning', 'presidium', 'samrad')),
  budgetmote       boolean not null default false,
  text             text not null default '',
  version          int  not null default 1,
  -- Mötet det blev, när dagen bestämdes.
  sammantrade_id   uuid,
  struket          timestamptz,
  struket_skal     text not null default '',
  skapad           timestamptz not null,
  skapad_av        text not null,
  primary key (forbund, planerat_mote_id),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  check (not budgetmote or slag = 'styrelse'),
  check (sammantrade_id is null or struket is null)
);
create index planerat_mote_ar on planerat_mote (forbund, ar, manad);
select vagg('planerat_mote', 'select, insert, update');
