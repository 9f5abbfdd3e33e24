-- Numret från klicket, satt av transaktionen (samordna.korrelation): samma i loggen, svaret,
-- utkorgen, spåret och bokföringen. Äldre rader har inget.
alter table spar add column korrelation text
  default nullif(current_setting('samordna.korrelation', true), '');
alter table verifikation add column korrelation text
  default nullif(current_setting('samordna.korrelation', true), '');
alter table motorkommando add column korrelation text
  default nullif(current_setting('samordna.korrelation', true), '');
