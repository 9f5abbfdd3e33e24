-- Ett förbund läggs upp av driften och öppnas av sina egna; medlemskapen är daterade, med uppsägning (R25).

alter table forbund
  add column version int not null default 1,
  add column oppnat  timestamptz;
-- De som redan fanns är igång.
update forbund set oppnat = now();

alter table medlem
  add column version      int not null default 1,
  -- Dagen medlemmen sade upp sitt medlemskap.
  add column uppsagd      date,
  add column anslagsplats boolean not null default true,
  add constraint medlem_till_check check (till is null or till >= fran);
update medlem set anslagsplats = part in ('kommun', 'region');
grant delete on medlem to samordna_app;

alter table verksamhet
  add column version int not null default 1,
  -- Sista dagen som någon söker för verksamheten.
  add column till    date;
grant delete on verksamhet to samordna_app;

-- Det som inte går att räkna ut om ett införande: att någon sagt att ett steg inte behövs.
create table infort_steg (
  forbund text not null references forbund,
  steg    text not null,
  skal    text not null,
  tid     timestamptz not null,
  aktor   text not null,
  primary key (forbund, steg)
);
select vagg('infort_steg', 'select, insert, delete');
