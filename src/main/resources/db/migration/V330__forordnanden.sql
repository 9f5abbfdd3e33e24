-- Förordnanden: det någon är utsedd till utan att det är en plats i ett organ eller en verksamhet. Daterade; en rad
-- tas aldrig bort, den avslutas.
create table forordnande (
  forbund        text not null references forbund,
  forordnande_id uuid not null,
  anvandare      text not null,
  roll           text not null check (roll in ('forbundschef', 'administrator', 'ekonom', 'revisor', 'styrgrupp')),
  fran           date not null,
  -- Sista dagen. Dagen före den första: togs tillbaka och gällde aldrig.
  till           date check (till is null or till >= fran - 1),
  -- Varför det avslutades; tomt så länge ingen avslutat det.
  skal           text not null default '',
  primary key (forbund, forordnande_id),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
create index forordnande_anvandare on forordnande (forbund, anvandare);
select vagg('forordnande', 'select, insert');
grant update (till, skal) on forordnande to samordna_app;

-- Den som söker för en verksamhet gör det från en dag till en annan; utan dagar tills vidare.
alter table verksamhetsperson add column fran date, add column till date,
  add constraint verksamhetsperson_till_check check (till is null or fran is null or till >= fran);
