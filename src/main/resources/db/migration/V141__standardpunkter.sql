-- Förbundets mall av stående punkter. Varje ändring är en ny mall; den sista gäller. Utan rad gäller den brukliga.
create table standardmall (
  forbund text not null references forbund,
  nummer  int  not null check (nummer > 0),
  tid     timestamptz not null,
  av      text not null,
  primary key (forbund, nummer)
);
select vagg('standardmall', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on standardmall
  for each statement execute function bara_tillagg();

create table standardpunkt (
  forbund     text not null references forbund,
  nummer      int  not null,
  ordning     int  not null,
  nyckel      text not null,
  rubrik      text not null,
  slag        text not null check (slag in ('beslut', 'budget', 'val', 'anmalan', 'ekonomi', 'information', 'formalia',
                                            'ovrigt')),
  plats       text not null check (plats in ('forst', 'sist')),
  beslutstext text not null default '',
  primary key (forbund, nummer, ordning),
  unique (forbund, nummer, nyckel),
  foreign key (forbund, nummer) references standardmall (forbund, nummer)
);
select vagg('standardpunkt', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on standardpunkt
  for each statement execute function bara_tillagg();
