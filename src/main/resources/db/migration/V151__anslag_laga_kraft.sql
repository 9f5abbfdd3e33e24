-- Anslag hos varje medlem som ska ha det (R17), överklaganden, upphävda beslut och laga kraft (R18).

create table anslag (
  forbund        text not null references forbund,
  anslag_id      uuid not null,
  utgava_id      uuid not null,
  sammantrade_id uuid not null,
  -- Förbundets egen anslagstavla: uppe från justeringen.
  uppe           date not null,
  senast         date not null,
  forvaras       text not null,
  primary key (forbund, anslag_id),
  -- Ett anslag per justerad utgåva, hur många som än justerar samtidigt.
  unique (forbund, utgava_id),
  foreign key (forbund, utgava_id) references protokollutgava (forbund, utgava_id),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id)
);
create index anslag_sammantrade on anslag (forbund, sammantrade_id);
select vagg('anslag', 'select, insert');

create table anslagsplats (
  forbund        text not null references forbund,
  anslag_id      uuid not null,
  sammantrade_id uuid not null,
  medlem         text not null,
  uppe           date,
  uppe_bevis     text not null default '',
  uppe_av        text not null default '',
  uppe_tid       timestamptz,
  nere           date check (nere is null or (uppe is not null and nere >= uppe)),
  nere_bevis     text not null default '',
  nere_av        text not null default '',
  nere_tid       timestamptz,
  primary key (forbund, anslag_id, medlem),
  foreign key (forbund, anslag_id) references anslag (forbund, anslag_id),
  foreign key (forbund, medlem) references medlem (forbund, kod)
);
select vagg('anslagsplats', 'select, insert, update');

-- En bekräftelse ges en gång.
create function bekraftad_plats() returns trigger
language plpgsql as $$
begin
  if (old.uppe is not null and old.uppe is distinct from new.uppe)
     or (old.nere is not null and old.nere is distinct from new.nere) then
    raise exception 'Ett bekräftat anslag ändras inte' using errcode = '55000';
  end if;
  return new;
end $$;
create trigger bekraftad before update on anslagsplats for each row execute function bekraftad_plats();

create table overklagande (
  forbund        text not null references forbund,
  overklagande_id uuid not null,
  beslut_id      uuid not null,
  sammantrade_id uuid not null,
  dag            date not null,
  domstol        text not null,
  malnummer      text not null,
  registrerad_av text not null,
  tid            timestamptz not null,
  -- Domstolens slutliga avgörande, och dagen det fick laga kraft.
  utgang         text not null default '' check (utgang in ('', 'avslag', 'avvisat', 'avskrivet', 'upphavt')),
  avgjort        date,
  avgjord_av     text not null default '',
  avgjord_tid    timestamptz,
  primary key (forbund, overklagande_id),
  unique (forbund, beslut_id, domstol, malnummer),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id),
  check ((utgang = '') = (avgjort is null))
);
create index overklagande_beslut on overklagande (forbund, beslut_id);
select vagg('overklagande', 'select, insert, update');

-- Ett beslut som en domstol upphävt. Beslutet står kvar; det här säger att det inte gäller.
create table upphavtbeslut (
  forbund        text not null references forbund,
  beslut_id      uuid not null,
  sammantrade_id uuid not null,
  dag            date not null,
  domstol        text not null,
  malnummer      text not null,
  skal           text not null,
  foljd          text not null,
  registrerad_av text not null,
  tid            timestamptz not null,
  primary key (forbund, beslut_id),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id)
);
select vagg('upphavtbeslut', 'select, insert');
create trigger bara_tillagg before update or delete on upphavtbeslut
  for each row execute function bara_tillagg();

-- Skrivs en gång, när dagen kommit: tidslinjen och spåret får sin rad då.
create table lagakraft (
  forbund        text not null references forbund,
  beslut_id      uuid not null,
  sammantrade_id uuid not null,
  dag            date not null,
  tid            timestamptz not null,
  primary key (forbund, beslut_id),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id)
);
select vagg('lagakraft', 'select, insert');

create trigger bud after insert on anslag
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert or update on anslagsplats
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert or update on overklagande
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on upphavtbeslut
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
create trigger bud after insert on lagakraft
  for each row execute function bud('SAMMANTRADE', 'sammantrade_id');
