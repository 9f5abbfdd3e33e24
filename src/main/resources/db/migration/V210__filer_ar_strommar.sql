-- Filer läses bit för bit (substring). Utan komprimering hämtar databasen bara den bit som begärs;
-- en komprimerad rad måste packas upp från början för var bit. Det som redan finns skrivs om.
alter table handlinginnehall alter column innehall set storage external;
alter table punkthandlinginnehall alter column innehall set storage external;
alter table protokollfil alter column innehall set storage external;
alter table kallelse alter column pdf set storage external;

alter table handlinginnehall no force row level security;
alter table punkthandlinginnehall no force row level security;
alter table protokollfil no force row level security;
alter table kallelse no force row level security;
alter table punkthandlinginnehall disable trigger bara_tillagg;
alter table kallelse disable trigger bara_tillagg;

update handlinginnehall set innehall = innehall || ''::bytea;
update punkthandlinginnehall set innehall = innehall || ''::bytea;
update protokollfil set innehall = innehall || ''::bytea;
update kallelse set pdf = pdf || ''::bytea;

alter table punkthandlinginnehall enable trigger bara_tillagg;
alter table kallelse enable trigger bara_tillagg;
alter table handlinginnehall force row level security;
alter table punkthandlinginnehall force row level security;
alter table protokollfil force row level security;
alter table kallelse force row level security;
