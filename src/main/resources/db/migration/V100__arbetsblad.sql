-- Arbetsblad: där en budget skrivs innan den blir en version. En version ändras aldrig; ett arbetsblad är följden
-- av sina handlingar, och bara tillägg.

alter table budgetversion add column if not exists ursprung uuid;
alter table budgetversion drop constraint if exists budgetversion_ursprung;
alter table budgetversion add constraint budgetversion_ursprung
  foreign key (forbund, ursprung) references budgetversion (forbund, version_id);

create table arbetsblad (
  forbund    text not null references forbund,
  blad_id    uuid not null,
  namn       text not null check (namn <> ''),
  enhet      text not null check (enhet in ('kr', 'tkr')),
  ar         int[] not null check (cardinality(ar) between 1 and 10),
  ursprung   uuid,
  status     text not null check (status in ('oppet', 'sparat', 'kastat')),
  sparat_som uuid check ((sparat_som is not null) = (status = 'sparat')),
  skal       text not null default '',
  skapad     timestamptz not null,
  skapad_av  text not null,
  primary key (forbund, blad_id),
  foreign key (forbund, ursprung) references budgetversion (forbund, version_id),
  foreign key (forbund, sparat_som) references budgetversion (forbund, version_id)
);
select vagg('arbetsblad', 'select, insert, update (status, sparat_som, skal)');

-- En inmatning, en inklistring, en ångring: det som görs och ångras som ett.
create table arbetshandling (
  forbund text not null,
  blad_id uuid not null,
  nr      int not null check (nr > 0),
  art     text not null check (art in ('skapad', 'andrad', 'angrad', 'gjord_om')),
  avser   int,
  av      text not null,
  tid     timestamptz not null,
  primary key (forbund, blad_id, nr),
  foreign key (forbund, blad_id) references arbetsblad (forbund, blad_id),
  foreign key (forbund, blad_id, avser) references arbetshandling (forbund, blad_id, nr),
  check ((avser is not null) = (art in ('angrad', 'gjord_om')))
);
select vagg('arbetshandling', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on arbetshandling
  for each statement execute function bara_tillagg();

-- Ett falt på en rad (namn, konto, läge …), eller ett belopp i ören ett år; tom text är en tom cell.
create table cellandring (
  forbund text not null,
  blad_id uuid not null,
  nr      int not null,
  rad_id  uuid not null,
  falt    text not null check (falt in ('finns', 'plats', 'slag', 'namn', 'lage', 'konto', 'tacker', 'post', 'belopp')),
  ar      int not null check ((ar > 0) = (falt = 'belopp')),
  fore    text not null,
  efter   text not null check (efter <> fore),
  primary key (forbund, blad_id, nr, rad_id, falt, ar),
  foreign key (forbund, blad_id, nr) references arbetshandling (forbund, blad_id, nr)
);
select vagg('cellandring', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on cellandring
  for each statement execute function bara_tillagg();

create trigger bud after insert on arbetshandling
  for each row execute function bud('ARBETSBLAD', 'blad_id');
create trigger bud after update on arbetsblad
  for each row execute function bud('ARBETSBLAD', 'blad_id');
