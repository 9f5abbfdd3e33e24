-- Delegation (R10): vem styrelsen gett rätt att besluta i vilken grupp av ärenden, och besluten som fattats så.

create table delegation (
  forbund         text not null references forbund,
  delegation_id   uuid not null,
  nummer          int  not null,
  grupp           text not null check (grupp <> ''),
  -- En tjänsteman genom sin roll, eller en förtroendevald som person: aldrig ett organ (R10).
  roll            text check (roll in ('forbundschef', 'administrator', 'ekonom')),
  anvandare       text,
  belopp_ore      bigint check (belopp_ore > 0),
  villkor         text not null default '',
  -- Styrelsens beslut om delegationen, till exempel paragraf och dag.
  grund           text not null check (grund <> ''),
  fran            date not null,
  till            date check (till >= fran),
  aterkallad      timestamptz,
  aterkallad_av   text not null default '',
  aterkallad_skal text not null default '',
  version         int  not null default 1,
  skapad          timestamptz not null,
  skapad_av       text not null,
  primary key (forbund, delegation_id),
  unique (forbund, nummer),
  check ((roll is null) <> (anvandare is null)),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
select vagg('delegation', 'select, insert');
grant update (till, aterkallad, aterkallad_av, aterkallad_skal, version) on delegation to samordna_app;

-- Numrerade utan lucka per förbund och år. Bara tillägg: ett fel rättas genom ett nytt beslut.
create table delegationsbeslut (
  forbund              text not null references forbund,
  delegationsbeslut_id uuid not null,
  ar                   int  not null,
  nummer               int  not null,
  delegation_id        uuid not null,
  dag                  date not null,
  rubrik               text not null check (rubrik <> ''),
  beslut               text not null check (beslut <> ''),
  skal                 text not null,
  -- Det beslutet kostar: året, beloppet och budgetraden som betalar (R22). Tomt när det inte kostar något.
  budgetar             int,
  belopp_ore           bigint check (belopp_ore > 0),
  rad_id               uuid,
  rad                  text not null default '',
  fattat_av            text not null,
  namn                 text not null,
  tid                  timestamptz not null,
  primary key (forbund, delegationsbeslut_id),
  unique (forbund, ar, nummer),
  check ((belopp_ore is null) = (rad_id is null) and (belopp_ore is null) = (budgetar is null)),
  foreign key (forbund, delegation_id) references delegation (forbund, delegation_id)
);
create index delegationsbeslut_tid on delegationsbeslut (forbund, tid desc);
select vagg('delegationsbeslut', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on delegationsbeslut
  for each statement execute function bara_tillagg();

create table delegationsraknare (
  forbund text not null references forbund,
  ar      int  not null,
  senaste int  not null,
  primary key (forbund, ar)
);
select vagg('delegationsraknare', 'select, insert, update');

-- Anmält: styrelsen har tagit del av beslutet på den punkten. En gång per beslut.
create table delegationsanmalan (
  forbund              text not null references forbund,
  delegationsbeslut_id uuid not null,
  punkt_id             uuid not null,
  tid                  timestamptz not null,
  primary key (forbund, delegationsbeslut_id),
  foreign key (forbund, delegationsbeslut_id) references delegationsbeslut (forbund, delegationsbeslut_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id)
);
create index delegationsanmalan_punkt on delegationsanmalan (forbund, punkt_id);
select vagg('delegationsanmalan', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on delegationsanmalan
  for each statement execute function bara_tillagg();
