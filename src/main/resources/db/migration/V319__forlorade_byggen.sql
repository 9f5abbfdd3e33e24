-- Byggen vars instans vi aldrig fick nyckeln till: programmet dog däremellan. Hör vi en sådan röra
-- sig kan den ha tagit emot ett besked som var ämnat åt den som gäller.
alter table processinstans add column forlorade integer[] not null default '{}';
comment on column processinstans.forlorade is
  'numren på de byggen i epoken som dog innan instansens nyckel var sparad';
