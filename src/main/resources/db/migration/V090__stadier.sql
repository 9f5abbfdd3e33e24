-- Stadierna efter beviljat, och det som ändrar en beviljad insats: mindre, mer, flyttat, medfinansierat.

alter table verifikation drop constraint verifikation_handelse_check;
alter table verifikation add constraint verifikation_handelse_check check (handelse in (
  'ingaende', 'ram', 'ingaende_beviljat', 'budgetbyte', 'reservation', 'beviljande', 'slapp',
  'avtal', 'rekvirering', 'nedsattning', 'utbetalning', 'aterforing', 'aterlaggning', 'okning',
  'medfinansiering', 'rattelse'));
-- Handlingen som bokförs: ett avtal, en rekvisition, en ändring. Samma handling bokförs en gång per händelse.
alter table verifikation add column akt uuid;
drop index verifikation_en_gang;
create unique index verifikation_en_gang on verifikation (forbund, beslut_id, handelse)
  where beslut_id is not null and akt is null;
create unique index verifikation_en_akt on verifikation (forbund, akt, handelse) where akt is not null;
-- En rättelse säger alltid vad den rättar och varför, och samma verifikation rättas en gång.
alter table verifikation add constraint rattelse_med_skal
  check (handelse <> 'rattelse' or (rattar is not null and skal <> ''));
create unique index verifikation_rattas_en_gang on verifikation (forbund, rattar) where handelse = 'rattelse';
-- Från ett konto till dess verifikationer.
create index kontering_konto on kontering (forbund, konto, verifikation_id);

-- Det som tagits av en tilldelning och lagts tillbaka. Tilldelningens eget belopp ändras aldrig.
create table nedsattning (
  forbund        text not null,
  nedsattning_id uuid not null,
  tilldelning_id uuid not null,
  belopp_ore     bigint not null check (belopp_ore > 0),
  akt            uuid not null,
  primary key (forbund, nedsattning_id),
  foreign key (forbund, tilldelning_id) references tilldelning (forbund, tilldelning_id)
);
create index nedsattning_tilldelning on nedsattning (forbund, tilldelning_id);
select vagg('nedsattning', 'select, insert');

-- En rads ram ändrad när återförda medel lagts någon annanstans än där de togs. Gäller i sin version.
create table ramandring (
  forbund    text not null,
  ramandring_id uuid not null,
  version_id uuid not null,
  ar         int not null,
  rad_id     uuid not null,
  belopp_ore bigint not null check (belopp_ore <> 0),
  akt        uuid not null,
  primary key (forbund, ramandring_id),
  foreign key (forbund, version_id) references budgetversion (forbund, version_id),
  foreign key (forbund, rad_id) references budgetpost (forbund, rad_id)
);
select vagg('ramandring', 'select, insert');

-- Pengar utifrån till en insats: genom förbundet (en intäktsrad) eller vid sidan av. Aldrig båda.
create table medfinansiering (
  forbund    text not null,
  medfinansiering_id uuid not null,
  nummer     bigint generated always as identity,
  arende_id  uuid not null,
  insats_id  uuid not null,
  ar         int not null,
  fran       text not null check (fran <> ''),
  belopp_ore bigint not null check (belopp_ore > 0),
  via_forbundet boolean not null,
  intakt_rad uuid check ((intakt_rad is not null) = via_forbundet),
  till_rad   uuid check ((till_rad is not null) = via_forbundet),
  lage       text not null default 'galler' check (lage in ('galler', 'aterkallad')),
  primary key (forbund, medfinansiering_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, intakt_rad) references budgetpost (forbund, rad_id),
  foreign key (forbund, till_rad) references budgetpost (forbund, rad_id)
);
create unique index medfinansiering_aldrig_bada on medfinansiering (forbund, insats_id, ar, fran)
  where lage = 'galler';
select vagg('medfinansiering', 'select, insert, update (lage)');

-- Ett ärende kan nu ha en intäktsrad per medfinansiär, och som förut högst en insatsrad.
alter table budgetpost drop constraint budgetpost_forbund_arende_id_key;
create unique index budgetpost_insatsrad on budgetpost (forbund, arende_id) where slag = 'insats';
create unique index budgetpost_arende on budgetpost (forbund, arende_id, slag, namn);
