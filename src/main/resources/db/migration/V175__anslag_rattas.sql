-- En felbekräftad anslagsplats rättas genom en ny rad (R17). Det den ersatte står kvar, med vem, när och varför, och
-- överklagandetiden räknas på nytt (R18). En laga kraft som noterats på fel dag återtas och noteras igen.

alter table anslagsplats add column version int not null default 1;

create table anslagsrattelse (
  forbund        text not null references forbund,
  anslag_id      uuid not null,
  medlem         text not null,
  -- Platsens version som rättades.
  version        int  not null,
  sammantrade_id uuid not null,
  -- Det som ersattes, som det var bekräftat.
  uppe           date not null,
  uppe_bevis     text not null,
  uppe_av        text not null,
  uppe_tid       timestamptz not null,
  nere           date,
  nere_bevis     text not null,
  nere_av        text not null,
  nere_tid       timestamptz,
  skal           text not null check (skal <> ''),
  rattad_av      text not null,
  tid            timestamptz not null,
  primary key (forbund, anslag_id, medlem, version),
  foreign key (forbund, anslag_id, medlem) references anslagsplats (forbund, anslag_id, medlem)
);
create index anslagsrattelse_sammantrade on anslagsrattelse (forbund, sammantrade_id, tid);
select vagg('anslagsrattelse', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on anslagsrattelse
  for each statement execute function bara_tillagg();

-- En bekräftelse ges en gång. Den ändras bara när det den ersätter redan står bland rättelserna.
create or replace function bekraftad_plats() returns trigger
language plpgsql as $$
begin
  new.version := old.version + 1;
  if ((old.uppe is not null and old.uppe is distinct from new.uppe)
      or (old.nere is not null and old.nere is distinct from new.nere))
     and not exists (select 1 from anslagsrattelse r
                      where r.forbund = old.forbund and r.anslag_id = old.anslag_id
                        and r.medlem = old.medlem and r.version = old.version) then
    raise exception 'Ett bekräftat anslag ändras inte' using errcode = '55000';
  end if;
  return new;
end $$;

-- Noteringen står kvar när den visat sig vila på en felbekräftad dag; då är den återtagen.
alter table lagakraft
  add column nummer         int not null default 1,
  add column atertagen      timestamptz,
  add column atertagen_av   text not null default '',
  add column atertagen_skal text not null default '',
  add check ((atertagen is null) = (atertagen_skal = '')),
  drop constraint lagakraft_pkey,
  add primary key (forbund, beslut_id, nummer);
create unique index lagakraft_gallande on lagakraft (forbund, beslut_id) where atertagen is null;
grant update (atertagen, atertagen_av, atertagen_skal) on lagakraft to samordna_app;
create trigger bud_atertagen after update on lagakraft
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
