-- Pulsen: ett tal som skrivs här först och i motorns märke sedan (docs/decisions/003). Är motorns tal
-- större har databasen återställts till ett äldre läge; är det mindre än det kvitterade har motorn det.
-- Instansen är 0 medan en ny epok tas i bruk.
alter table motorepok
  add column puls      bigint      not null default 0 check (puls >= 0),
  add column kvitterad bigint      not null default 0 check (kvitterad >= 0),
  add column slagen    timestamptz not null default now(),
  add check (kvitterad <= puls);
grant update (instans, puls, kvitterad, slagen) on motorepok to samordna_app;
