-- Ett sammanträde som hölls på papper och förs in efteråt: vem som började föra in, när, och varifrån uppgifterna är.
alter table sammantrade
  add column infort        timestamptz,
  add column infort_av     text not null default '',
  add column infort_kalla  text not null default '',
  add check ((infort is null) = (infort_av = ''));
