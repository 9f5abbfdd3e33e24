-- Beslutets att-satser, ordagrant, så som de antecknades när beslutet fattades (R16). Tomt på beslut från före det, och
-- där protokollet skriver dem ur utfall och belopp.
alter table beslut add column satser text[] not null default '{}';
