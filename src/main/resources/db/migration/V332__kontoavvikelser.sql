-- Nattens jämförelse mellan registret och inloggningstjänsten: den senaste, i sin helhet.
create table kontojamforelse (
  forbund text primary key references forbund,
  gjord   timestamptz not null,
  fel     text not null default ''
);
select vagg('kontojamforelse', 'select, insert, update');

create table kontoavvikelse (
  forbund     text not null references forbund,
  slag        text not null check (slag in ('utan_uppdrag', 'utan_konto', 'skiljer')),
  anvandare   text not null,
  keycloak_id uuid,
  -- Det kontot saknar, och det som är för mycket, som grupper.
  saknar      text[] not null default '{}',
  utover      text[] not null default '{}',
  primary key (forbund, slag, anvandare)
);
select vagg('kontoavvikelse', 'select, insert, delete');
