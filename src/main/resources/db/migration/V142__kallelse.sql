-- Kallelsen så som den skickades: när, av vem, till vilka, med vilken lista. En senare är en ny version.
create table kallelse (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  nummer         int  not null check (nummer > 0),
  tid            timestamptz not null,
  av             text not null,
  meddelande     text not null default '',
  -- Det som varnades för när den skickades.
  varningar      text[] not null default '{}',
  pdf            bytea not null,
  sha256         text not null,
  primary key (forbund, sammantrade_id, nummer),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id)
);
select vagg('kallelse', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on kallelse
  for each statement execute function bara_tillagg();
create trigger bud after insert on kallelse
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');

-- De kallade: platserna på sammanträdets dag, så som de var när kallelsen skickades.
create table kallelsekallad (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  nummer         int  not null,
  rad            int  not null,
  anvandare      text not null,
  namn           text not null,
  medlem         text not null,
  slag           text not null,
  uppdrag        text not null,
  ordning        int  not null,
  primary key (forbund, sammantrade_id, nummer, rad),
  foreign key (forbund, sammantrade_id, nummer) references kallelse (forbund, sammantrade_id, nummer)
);
select vagg('kallelsekallad', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on kallelsekallad
  for each statement execute function bara_tillagg();

-- Listan så som den skickades, med det som modulerna hade att säga om stående punkter då (underlag, som JSON).
create table kallelsepunkt (
  forbund        text not null references forbund,
  sammantrade_id uuid not null,
  nummer         int  not null,
  ordning        int  not null,
  punkt_id       uuid not null,
  slag           text not null,
  rubrik         text not null,
  utgatt         boolean not null,
  underlag       jsonb,
  primary key (forbund, sammantrade_id, nummer, ordning),
  foreign key (forbund, sammantrade_id, nummer) references kallelse (forbund, sammantrade_id, nummer),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id)
);
select vagg('kallelsepunkt', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on kallelsepunkt
  for each statement execute function bara_tillagg();
