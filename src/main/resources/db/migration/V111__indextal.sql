-- Register över indextal per månad, med källa. Bara tillägg: en rättelse är en ny rad som pekar på den den ersätter.

create table indextal (
  forbund     text not null references forbund,
  indextal_id uuid not null,
  nummer      bigint generated always as identity,
  serie       text not null check (serie in ('kpi', 'kpif', 'aki', 'pkv')),
  -- Månadens första dag.
  manad       date not null check (extract(day from manad) = 1),
  varde       numeric(10, 4) not null check (varde > 0),
  kalla       text not null check (kalla <> ''),
  ersatter    uuid,
  inlagd_av   text not null,
  tid         timestamptz not null,
  primary key (forbund, indextal_id),
  foreign key (forbund, ersatter) references indextal (forbund, indextal_id),
  -- En rad ersätts en gång, hur många som än rättar.
  unique (forbund, ersatter)
);
-- Första talet för en månad är ett; därefter bara rättelser.
create unique index indextal_forsta on indextal (forbund, serie, manad) where ersatter is null;
create index indextal_manad on indextal (forbund, serie, manad desc, nummer desc);
select vagg('indextal', 'select, insert');
