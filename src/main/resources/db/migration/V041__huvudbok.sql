-- Huvudboken: bara tillägg, dubbel bokföring, summan noll per verifikation och år, vaktade saldon.

create table verifikation (
  forbund   text not null references forbund,
  verifikation_id uuid not null,
  nummer    bigint generated always as identity,
  dag       date not null,
  handelse  text not null check (handelse in ('ingaende', 'ram', 'ingaende_beviljat', 'budgetbyte',
                                              'reservation', 'beviljande', 'slapp')),
  arende_id uuid,
  beslut_id uuid,
  rattar    uuid,
  skal      text not null default '',
  skapad    timestamptz not null,
  skapad_av text not null,
  -- En kontering får bara läggas i samma transaktion som sin verifikation.
  transaktion xid8 not null default pg_current_xact_id(),
  primary key (forbund, verifikation_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, rattar) references verifikation (forbund, verifikation_id)
);
-- Ett beslut reserveras, bokförs och släpps högst en gång, vad som än upprepas.
create unique index verifikation_en_gang on verifikation (forbund, beslut_id, handelse) where beslut_id is not null;
create index verifikation_nummer on verifikation (forbund, nummer);
create index verifikation_arende on verifikation (forbund, arende_id, nummer);
select vagg('verifikation', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on verifikation
  for each statement execute function bara_tillagg();

create table kontering (
  forbund    text not null,
  verifikation_id uuid not null,
  nr         int not null,
  konto      text not null check (konto ~ '^(ib|eget_kapital|(intakt|ram|reserverat|beviljat|avtalat|rekvirerat|utbetalt|aterfort):[0-9a-f-]{36})$'),
  ar         int not null,
  -- Budgetraden beloppet hör till; nollornas id för ib och eget kapital, som inte hör till någon.
  rad_id     uuid not null,
  belopp_ore bigint not null check (belopp_ore <> 0),
  primary key (forbund, verifikation_id, nr),
  foreign key (forbund, verifikation_id) references verifikation (forbund, verifikation_id)
);
create index kontering_ar on kontering (forbund, ar, verifikation_id);
select vagg('kontering', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on kontering
  for each statement execute function bara_tillagg();

-- Saldot per konto, år och rad. Bara ib och intakt får stå negativt. Programmets roll kan inte skriva här:
-- saldot följer konteringarna genom utlösaren. Golvet är noll; det ligger lägre bara för eget kapital i en
-- budget som själv är planerad med underskott (R21: varnas, spärras inte), och ett beslut kommer inte under det.
create table saldo (
  forbund   text not null,
  ar        int not null,
  konto     text not null,
  rad_id    uuid not null,
  saldo_ore bigint not null default 0,
  golv_ore  bigint not null default 0,
  primary key (forbund, ar, konto, rad_id),
  constraint saldo_aldrig_under_golv
    check (konto = 'ib' or konto like 'intakt:%' or saldo_ore >= golv_ore),
  constraint golv_bara_for_eget_kapital
    check (golv_ore = 0 or (konto = 'eget_kapital' and golv_ore < 0))
);
create index saldo_konto on saldo (forbund, konto, ar);
select vagg('saldo', 'select');

create function for_saldon() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from nya n join verifikation v using (forbund, verifikation_id)
             where v.transaktion <> pg_current_xact_id()) then
    raise exception 'En bokförd verifikation kan inte få fler konteringar' using errcode = '55000';
  end if;
  insert into saldo (forbund, ar, konto, rad_id)
    select distinct forbund, ar, konto, rad_id from nya order by 1, 2, 3, 4
    on conflict do nothing;
  -- Låser i fast ordning innan något räknas om.
  perform 1 from saldo s where (s.forbund, s.ar, s.konto, s.rad_id)
    in (select forbund, ar, konto, rad_id from nya)
    order by s.forbund, s.ar, s.konto, s.rad_id for update;
  update saldo s
     set saldo_ore = s.saldo_ore + n.belopp,
         golv_ore = case when n.budget and s.konto = 'eget_kapital'
                         then least(0, s.saldo_ore + n.belopp) else s.golv_ore end
    from (select k.forbund, k.ar, k.konto, k.rad_id, sum(k.belopp_ore)::bigint as belopp,
                 bool_or(v.handelse in ('ingaende', 'ram', 'ingaende_beviljat', 'budgetbyte')) as budget
            from nya k join verifikation v using (forbund, verifikation_id)
           group by k.forbund, k.ar, k.konto, k.rad_id) n
   where (s.forbund, s.ar, s.konto, s.rad_id) = (n.forbund, n.ar, n.konto, n.rad_id);
  return null;
end $$;
create trigger for_saldon after insert on kontering
  referencing new table as nya for each statement execute function for_saldon();

create function summan_noll() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select 1 from kontering k
              where k.forbund = new.forbund and k.verifikation_id = new.verifikation_id
              group by k.ar having sum(k.belopp_ore) <> 0) then
    raise exception 'Verifikationen % är inte noll per år', new.verifikation_id using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger summan_noll after insert on kontering
  deferrable initially deferred for each row execute function summan_noll();
