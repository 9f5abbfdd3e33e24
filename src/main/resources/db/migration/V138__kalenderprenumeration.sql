-- En persons egen kalenderadress. Bara adressens avtryck sparas: den som läser databasen kan inte prenumerera.
create table kalenderprenumeration (
  forbund    text not null references forbund,
  anvandare  text not null,
  avtryck    text not null check (avtryck ~ '^[0-9a-f]{64}$'),
  skapad     timestamptz not null,
  aterkallad timestamptz,
  primary key (forbund, avtryck),
  foreign key (forbund, anvandare) references person (forbund, anvandare)
);
create unique index kalenderprenumeration_en on kalenderprenumeration (forbund, anvandare) where aterkallad is null;
select vagg('kalenderprenumeration', 'select, insert, update');
