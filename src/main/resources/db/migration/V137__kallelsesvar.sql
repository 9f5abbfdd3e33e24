-- Svaren på kallelsen, och ersättarna som kallas i sin ordning (R7). Bara tillägg: det senaste svaret gäller.

create table kallelsesvar (
  forbund        text not null references forbund,
  nummer         bigint generated always as identity,
  sammantrade_id uuid not null,
  -- Sammanträdets svarsomgång: ett svar på den gamla tiden gäller inte den nya.
  omgang         int  not null,
  anvandare      text not null,
  svar           text not null check (svar in ('kommer', 'distans', 'forhinder')),
  skal           text not null default '',
  tid            timestamptz not null,
  antecknad_av   text not null,
  primary key (forbund, nummer),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
create index kallelsesvar_mote on kallelsesvar (forbund, sammantrade_id, omgang, anvandare, nummer desc);
select vagg('kallelsesvar', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on kallelsesvar
  for each statement execute function bara_tillagg();

create table ersattarkallelse (
  forbund        text not null references forbund,
  nummer         bigint generated always as identity,
  sammantrade_id uuid not null,
  omgang         int  not null,
  ersattare      text not null,
  for_ledamot    text not null,
  slag           text not null check (slag in ('kallad', 'aterkallad')),
  tid            timestamptz not null,
  primary key (forbund, nummer),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, ersattare) references person (forbund, anvandare)
);
create index ersattarkallelse_mote on ersattarkallelse (forbund, sammantrade_id, omgang, nummer);
select vagg('ersattarkallelse', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on ersattarkallelse
  for each statement execute function bara_tillagg();

create trigger bud after insert on kallelsesvar
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on ersattarkallelse
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
