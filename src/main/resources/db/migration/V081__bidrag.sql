-- Medlemmarnas bidrag, ett års plan i taget, och hur den delats (R3). Ändringar står i spåret.
create table bidragsplan (
  forbund    text not null references forbund,
  ar         int not null check (ar between 2000 and 2100),
  totalt_ore bigint not null check (totalt_ore >= 0),
  regel      text not null check (regel in ('lika', 'invanare', 'fast')),
  invanardag date,
  version    int not null,
  andrad     timestamptz not null,
  andrad_av  text not null,
  primary key (forbund, ar),
  check ((regel = 'invanare') = (invanardag is not null))
);
select vagg('bidragsplan', 'select, insert, update');

create table medlemsbidrag (
  forbund    text not null references forbund,
  ar         int not null,
  medlem     text not null,
  invanare   bigint check (invanare >= 0),
  belopp_ore bigint not null check (belopp_ore >= 0),
  primary key (forbund, ar, medlem),
  foreign key (forbund, ar) references bidragsplan (forbund, ar),
  foreign key (forbund, medlem) references medlem (forbund, kod)
);
select vagg('medlemsbidrag', 'select, insert, delete');
