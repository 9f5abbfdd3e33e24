-- Ett återkrav som inte kommer att betalas kan skrivas av: pengarna står kvar som utbetalda i huvudboken, och insatsen
-- kan avslutas. Vem som beslutade det och varför står på raden.
alter table aterkrav
  add column avskrivet       date,
  add column avskrivet_av    text not null default '',
  add column avskrivet_skal  text not null default '',
  -- Den som beslutade: styrelsen med dag och paragraf, eller den som har delegationen.
  add column avskrivet_beslut text not null default '';
alter table aterkrav drop constraint aterkrav_status_check;
alter table aterkrav add constraint aterkrav_status_check check (status in ('begart', 'betalt', 'avskrivet'));
alter table aterkrav add constraint aterkrav_avskrivet check (
  (status = 'avskrivet') = (avskrivet is not null)
  and (avskrivet is null
       or (betalt is null and avskrivet_av <> '' and avskrivet_skal <> '' and avskrivet_beslut <> '')));
