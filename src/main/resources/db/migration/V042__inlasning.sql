-- Inläsning av tabeller: vad en tryckt summa täcker är data, och samma innehåll är samma version.

-- Versionens innehåll som den kanoniska långformen, SHA-256. Samma innehåll ur en annan fil, eller samma fil
-- igen, är samma version; samma fil tolkad på ett annat sätt är en annan. Tomt för dem som lästes in före detta.
alter table budgetversion add column innehall text;
create unique index budgetversion_innehall on budgetversion (forbund, innehall) where innehall is not null;
alter table budgetversion drop constraint budgetversion_forbund_hash_enhet_key;
create index budgetversion_hash on budgetversion (forbund, hash);

-- Vad versionens tryckta summor täcker, där någon har sagt det: "delsumma: insats | Summa övriga kostnader".
-- Tom text betyder att namn, ordning och vad som går jämnt ut avgör.
create table budgettackning (
  forbund    text not null,
  version_id uuid not null,
  ordning    int not null,
  tackning   text not null,
  primary key (forbund, version_id, ordning),
  foreign key (forbund, version_id, ordning) references budgetrad (forbund, version_id, ordning)
);
select vagg('budgettackning', 'select, insert, update (tackning)');

-- Detsamma för varje version i förbundet som har en summa med namnet och inte säger något eget.
create table summatackning (
  forbund  text not null references forbund,
  namn     text not null check (namn <> '' and namn = lower(namn)),
  tackning text not null,
  primary key (forbund, namn)
);
select vagg('summatackning', 'select, insert, update (tackning)');
