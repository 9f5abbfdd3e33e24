-- Brev med e-post om mötets gång. Raden skrivs i samma transaktion som det som hände och skickas sedan, så att inget
-- brev går om det som hände inte blev av. Innehållet är fryst; bara läget ändras. Adressen tas ur registret vid varje försök.
create table brev (
  forbund        text not null references forbund,
  brev_id        uuid not null,
  -- Breven skickas i den ordning de skrevs.
  nummer         bigint generated always as identity,
  sammantrade_id uuid not null,
  slag           text not null check (slag in ('kallelse', 'kallelse_ersattare', 'andrad_kallelse',
                   'andrad_kallelse_ersattare', 'ersattare_kallad', 'ersattare_behovs_inte', 'paminnelse_svar',
                   'ombokat', 'ombokat_kannedom', 'andrad_plats', 'installt', 'att_justera', 'paminnelse_justering')),
  -- Det som hände; samma händelse ger aldrig två brev till samma person (F6).
  handelse       text not null,
  mottagare      text not null,
  -- Räknas upp när administratören skickar på nytt.
  omgang         int  not null default 1 check (omgang > 0),
  amne           text not null,
  brodtext       text not null,
  -- Mötet som kalenderfil, när brevet bär en.
  kalender       text,
  adress         text,
  status         text not null check (status in ('vantar', 'sant', 'misslyckat', 'utgatt', 'ingen_adress',
                   'ingen_tjanst')),
  fel            text not null default '',
  forsok         int  not null default 0,
  -- Verklig tid. Medan ett försök pågår: då någon annan får ta över.
  nasta_forsok   timestamptz not null,
  -- Sista dagen brevet är till någon nytta.
  senast         date,
  skapad         timestamptz not null,
  skapad_av      text not null,
  sant           timestamptz,
  primary key (forbund, brev_id),
  unique (forbund, sammantrade_id, handelse, mottagare, omgang),
  foreign key (forbund, sammantrade_id) references sammantrade (forbund, sammantrade_id),
  foreign key (forbund, mottagare) references person (forbund, anvandare),
  check ((status = 'sant') = (sant is not null))
);
create index brev_vantar on brev (forbund, nasta_forsok, nummer) where status = 'vantar';
select vagg('brev', 'select, insert');
grant update (status, fel, forsok, nasta_forsok, adress, sant) on brev to samordna_app;
create trigger bud after insert on brev
  for each row execute function bud('BREV', 'sammantrade_id');
create trigger bud_andrad after update on brev
  for each row when (old.status is distinct from new.status)
  execute function bud('BREV', 'sammantrade_id');
