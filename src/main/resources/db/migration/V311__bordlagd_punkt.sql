-- En fri punkt som tar upp något bordlagt minns vilken punkt: den följs med id, och rubriken får ändras på vägen.
alter table punkt add column bordlagd_punkt uuid;
alter table punkt add foreign key (forbund, bordlagd_punkt) references punkt (forbund, punkt_id);
create index punkt_bordlagd on punkt (forbund, bordlagd_punkt) where bordlagd_punkt is not null;

-- De som redan är uppsatta kändes igen på rubriken eller budgetversionen. Väggen lyfts så länge: den som äger
-- tabellerna ser annars inga rader utan förbund.
alter table punkt no force row level security;
alter table beslut no force row level security;

update punkt n
   set bordlagd_punkt = (
         select f.punkt_id
           from punkt f
           left join beslut b on b.forbund = f.forbund and b.punkt_id = f.punkt_id
          where f.forbund = n.forbund and f.punkt_id <> n.punkt_id and f.skapad < n.skapad
            and f.utgick is null and f.standard is null
            and f.slag not in ('arende', 'andring')
            and (b.utfall = 'bordlaggning' or (f.lamnad is not null and b.beslut_id is null))
            and (f.rubrik = n.rubrik or f.budget_version_id = n.budget_version_id)
          order by f.skapad desc, f.punkt_id limit 1)
 where n.slag not in ('arende', 'andring') and n.standard is null;

alter table punkt force row level security;
alter table beslut force row level security;
