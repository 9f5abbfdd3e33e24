-- Den inbäddade motorns meddelanden: de som ännu ingen väntar på, och de som redan är sagda. Ett meddelande är ett med
-- sitt namn, sin nyckel och sitt id; det når fram högst en gång så länge det lever. En start är ett meddelande med
-- processens namn som alltid är framme.
create table motormeddelande (
  ordning    bigint generated always as identity,
  namn       text not null,
  nyckel     text not null,
  id         text not null,
  forbund    text not null references forbund,
  arende_id  uuid not null,
  variabler  jsonb not null,
  lever_till timestamptz not null,
  framme     boolean not null,
  primary key (namn, nyckel, id)
);
create index motormeddelande_vantar on motormeddelande (arende_id, ordning) where not framme;
create index motormeddelande_lever_till on motormeddelande (lever_till);
grant select, insert, update, delete on motormeddelande to samordna_app;
comment on table motormeddelande is 'utan vägg: motorns meddelanden, bara id:n och flaggor (beslut 003)';
