-- R18: ett ärende vars beslut upphävts prövas om, och kan då beviljas på nytt.

-- En levande insats per ärende: den upphävda står kvar i historien, med sina rapporter och pengar.
alter table insats drop constraint insats_forbund_arende_id_key;
create unique index insats_levande on insats (forbund, arende_id) where status <> 'upphavd';
create index insats_arende on insats (forbund, arende_id, skapad);
-- Ett beslut beviljar en insats.
create unique index insats_beslut on insats (forbund, beslut_id);

-- En ny instans av en process som ärendet redan gått igenom.
alter table motorkommando drop constraint motorkommando_slag_check;
alter table motorkommando add constraint motorkommando_slag_check
  check (slag in ('STARTA', 'BYGG_OM', 'SLUTFOR', 'MEDDELA'));
