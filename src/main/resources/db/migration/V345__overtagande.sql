-- Insatser som redan pågick när förbundet började här tas över: radens ingående beviljande blir insatsens.

alter table verifikation drop constraint verifikation_handelse_check;
alter table verifikation add constraint verifikation_handelse_check check (handelse in (
  'ingaende', 'ram', 'ingaende_beviljat', 'budgetbyte', 'reservation', 'beviljande', 'slapp',
  'avtal', 'rekvirering', 'nedsattning', 'utbetalning', 'aterforing', 'aterlaggning', 'okning',
  'medfinansiering', 'overtagande', 'rattelse'));

-- Beslutet fattades innan förbundet började här: pengarna är radens ingående beviljande.
alter table tilldelning add column overtagen boolean not null default false;

-- En övertagen insats vilar på ett beslut från förr: dess dag och paragraf, i protokollet som ligger i ärendet.
alter table insats alter column beslut_id drop not null;
alter table insats add column tidigare_beslut uuid;
alter table insats add column beslutsdag date;
alter table insats add column paragraf int check (paragraf between 1 and 9999);
alter table insats add constraint insats_vilar_pa_ett_beslut
  check (num_nonnulls(beslut_id, tidigare_beslut) = 1);
alter table insats add constraint insats_tidigare_beslut
  check (num_nonnulls(tidigare_beslut, beslutsdag, paragraf) in (0, 3));
create unique index insats_tidigare on insats (forbund, tidigare_beslut) where tidigare_beslut is not null;
-- Insatsens egen rapportrytm; tomt när förbundets gäller.
alter table insats add column rapportrytm text
  check (rapportrytm in ('manad', 'kvartal', 'tertial', 'delar', 'ar'));
-- Övertagandet ångrades: insatsen har aldrig drivits här.
alter table insats drop constraint insats_status_check;
alter table insats add constraint insats_status_check
  check (status in ('avtal', 'pagar', 'avbojd', 'avslutad', 'upphavd', 'angrad'));
drop index insats_levande;
create unique index insats_levande on insats (forbund, arende_id) where status not in ('upphavd', 'angrad');
