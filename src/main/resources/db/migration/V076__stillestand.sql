-- Öppna ärenden som varken väntar på någon, på styrelsen eller på motorn, och sedan när de setts så.
create table stillestand (
  forbund   text not null references forbund,
  arende_id uuid not null,
  element   text not null,
  sedan     timestamptz not null,
  noterat   boolean not null default false,
  primary key (forbund, arende_id)
);
grant select, insert, update, delete on stillestand to samordna_app;
comment on table stillestand is 'utan vägg: läses av drift över alla förbund, bara id:n och ritningens steg (beslut 003)';
