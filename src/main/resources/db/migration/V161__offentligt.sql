-- De offentliga sidorna: uppgifter som maskeras där (R28), synpunkter på tillgängligheten och redogörelsen (R32).

-- En maskering gäller tills den upphävs; den ändras aldrig, så att det syns vad som gällt när.
create table maskering (
  forbund       text not null references forbund,
  maskering_id  uuid not null,
  arende_id     uuid not null,
  -- Bestämmelsen, till exempel 28 kap. 11 § OSL, och dagen den antecknades (OSL 5:5).
  lagrum        text not null check (lagrum <> ''),
  dag           date not null,
  publik_rubrik text not null check (publik_rubrik <> ''),
  tid           timestamptz not null,
  antecknad_av  text not null,
  upphavd       timestamptz,
  upphavd_av    text not null default '',
  primary key (forbund, maskering_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
create unique index maskering_en_at_gangen on maskering (forbund, arende_id) where upphavd is null;
select vagg('maskering', 'select, insert');
grant update (upphavd, upphavd_av) on maskering to samordna_app;

create table tillganglighetssynpunkt (
  forbund      text not null references forbund,
  synpunkt_id  uuid not null,
  text         text not null check (text <> ''),
  -- Frivilligt: hur den som skrev vill ha svar. Visas bara för stab.
  kontakt      text not null default '',
  sida         text not null default '',
  tid          timestamptz not null,
  svar         text not null default '',
  besvarad     timestamptz,
  besvarad_av  text not null default '',
  version      int not null default 1,
  primary key (forbund, synpunkt_id)
);
create index tillganglighetssynpunkt_tid on tillganglighetssynpunkt (forbund, tid desc);
select vagg('tillganglighetssynpunkt', 'select, insert');
grant update (svar, besvarad, besvarad_av, version) on tillganglighetssynpunkt to samordna_app;

-- Förbundets redogörelse. Bara tillägg: den senaste gäller.
create table tillganglighetsredogorelse (
  forbund      text not null references forbund,
  nummer       int  not null,
  forenlighet  text not null check (forenlighet in ('helt', 'delvis', 'inte')),
  brister      text not null,
  granskad     date not null,
  hur          text not null,
  kontakt      text not null,
  tid          timestamptz not null,
  skriven_av   text not null,
  primary key (forbund, nummer)
);
select vagg('tillganglighetsredogorelse', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on tillganglighetsredogorelse
  for each statement execute function bara_tillagg();
