-- Ett byte av motor: varje öppet ärende byggs upp i den nya där databasen säger att det väntar. När det är
-- gjort för alla står i den nya epoken; vilka det gällde står här, för drift (docs/decisions/057).
alter table motorepok add column flyttad timestamptz;
grant update (flyttad) on motorepok to samordna_app;

create table flyttat_arende (
  epok      bigint not null references motorepok,
  forbund   text not null references forbund,
  arende_id uuid not null,
  process   text not null,
  element   text not null,
  flyttat   timestamptz not null,
  primary key (epok, forbund, arende_id, process)
);
grant select, insert, update on flyttat_arende to samordna_app;

comment on table flyttat_arende is 'utan vägg: läses av drift över alla förbund, bara id:n och steg (beslut 057)';
