-- De som tjänstgjorde utan att rösta, och de som röstat men inte tjänstgjorde när omröstningen stängdes: de står i
-- protokollet (R13, R16). Användarnamn, som i rost.
alter table votering add column rostade_inte text[] not null default '{}';
alter table votering add column gick text[] not null default '{}';
