-- Upprepade anrop: samma nyckel och innehåll ger det första svaret. Raden skrivs i samma transaktion
-- som handlingen, så att ett okänt utfall avgörs av om raden finns.

create table idempotensnyckel (
  forbund   text not null,
  anvandare text not null,
  nyckel    text not null check (length(nyckel) between 1 and 200),
  avtryck   bytea not null,
  status    int,
  typ       text,
  svar      bytea,
  skapad    timestamptz not null,
  primary key (forbund, anvandare, nyckel)
);
select vagg('idempotensnyckel', 'select, insert, update, delete');
create index idempotensnyckel_alder on idempotensnyckel (forbund, skapad);
