-- En rad i tidslinjen, och i platsregistrets historik, är en nyckel med värden (beslut 043): den sägs på läsarens
-- språk. Texten står kvar på svenska. Rader från tiden före har bara texten och visas som de skrevs.
alter table arendehandelse add column mening jsonb;
alter table platshandelse add column mening jsonb;
