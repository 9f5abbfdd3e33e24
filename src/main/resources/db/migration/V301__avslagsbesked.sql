-- Beskedet om ett avslag: en handling i ärendet med skälen och hur beslutet överklagas, skriven i beslutets egen
-- transaktion. Ett per beslut och ärende; innehållet ändras aldrig.
create table avslagsbesked (
  forbund     text not null references forbund,
  beslut_id   uuid not null,
  arende_id   uuid not null,
  handling_id uuid not null,
  -- Beslutets ord, så som de står i handlingen.
  satser      text[] not null check (cardinality(satser) > 0),
  -- Hur många dagar beslutet får överklagas, enligt den ordning som gällde (R33).
  overklagandedagar int not null check (overklagandedagar > 0),
  lamnat      timestamptz not null,
  primary key (forbund, beslut_id, arende_id),
  unique (forbund, handling_id),
  foreign key (forbund, beslut_id) references beslut (forbund, beslut_id),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, handling_id) references handling (forbund, handling_id)
);
create index avslagsbesked_arende on avslagsbesked (forbund, arende_id);
select vagg('avslagsbesked', 'select, insert');

-- Ett avslag har skäl. Gäller nya beslut: ett äldre ändras aldrig, hur det än är skrivet.
alter table beslut add constraint avslag_har_skal check (utfall <> 'avslag' or btrim(motivering) <> '') not valid;

-- Dagen en handling slutade gälla, till exempel när en domstol upphävt beslutet den bär. Handlingen står kvar.
alter table handling add column ersatt date;

alter table brev drop constraint brev_slag_check;
alter table brev add constraint brev_slag_check check (slag in ('kallelse', 'kallelse_ersattare', 'andrad_kallelse',
  'andrad_kallelse_ersattare', 'ersattare_kallad', 'ersattare_behovs_inte', 'paminnelse_svar', 'ombokat',
  'ombokat_kannedom', 'andrad_plats', 'installt', 'att_justera', 'paminnelse_justering', 'avslag', 'avslag_upphavt'));
