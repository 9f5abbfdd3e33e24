-- Varje begäran om komplettering för sig: vem som frågade, vad, till när och hur det gick.
-- Ärendets egna kolumner säger bara vilken som pågår; den som frågade behöver också den förra.

create table komplettering (
  forbund   text not null,
  arende_id uuid not null,
  nr        int  not null check (nr > 0),
  -- Uppgiftstypen som bad om den, dit svaret går tillbaka.
  fran      text not null check (fran in ('kontrollera', 'samlat_yttrande')),
  begard_av text not null,
  begard    timestamptz not null,
  vad       text not null,
  frist     date not null,
  -- '' tills den är lämnad eller fristens dag gått ut.
  utfall    text not null default '' check (utfall in ('', 'lamnad', 'forfallen')),
  svar_av   text not null default '',
  svarad    timestamptz,
  primary key (forbund, arende_id, nr),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
select vagg('komplettering', 'select, insert, update');

-- De som pågår när tabellen kommer; vem som frågade står i tidslinjen. Väggen lyfts så länge: den som
-- äger tabellerna ser annars inga rader utan förbund.
alter table arende no force row level security;
alter table arendehandelse no force row level security;
alter table komplettering no force row level security;

insert into komplettering (forbund, arende_id, nr, fran, begard_av, begard, vad, frist)
select a.forbund, a.arende_id, 1, a.komplettering_fran, h.aktor, h.tid, a.komplettering_vad,
       a.komplettering_frist
from arende a
join lateral (
  select h.aktor, h.tid from arendehandelse h
  where h.forbund = a.forbund and h.arende_id = a.arende_id and h.handelse = 'komplettering_begard'
  order by h.lopnr desc limit 1
) h on true
where a.komplettering_frist is not null and a.komplettering_fran <> '';

alter table arende force row level security;
alter table arendehandelse force row level security;
alter table komplettering force row level security;
