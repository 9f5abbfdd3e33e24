-- Stående punkter som hör hemma sist på listan: det som sätts upp senare hamnar före dem.
alter table punkt add column sist boolean not null default false;

-- De som redan satts upp får den plats mallen ger dem; utan egen mall den brukliga.
alter table punkt no force row level security;
alter table standardpunkt no force row level security;
update punkt p set sist = true
 where p.standard is not null
   and coalesce((select s.plats = 'sist' from standardpunkt s
                  where s.forbund = p.forbund and s.nyckel = p.standard order by s.nummer desc limit 1),
                p.standard in ('delegationsbeslut', 'ekonomi', 'ovriga', 'nasta'));
alter table punkt force row level security;
alter table standardpunkt force row level security;

alter table punkt add check (not sist or standard is not null);
