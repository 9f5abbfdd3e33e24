-- R15: den som bereder svarar på frågan om jäv innan handlingarna öppnas. Ett ja är en rad i
-- beredningsjav; ett nej är en rad här, med dagen.
create table javsvar (
  forbund   text not null,
  arende_id uuid not null,
  anvandare text not null,
  tid       timestamptz not null,
  primary key (forbund, arende_id, anvandare),
  foreign key (forbund, arende_id) references arende (forbund, arende_id)
);
select vagg('javsvar', 'select, insert');

-- De som redan yttrat sig har svarat. Väggen lyfts så länge: den som äger tabellerna ser annars inga
-- rader utan förbund.
alter table yttrande no force row level security;
alter table javsvar no force row level security;

insert into javsvar (forbund, arende_id, anvandare, tid)
select forbund, arende_id, aktor, min(tid) from yttrande where utfall <> 'jav'
group by forbund, arende_id, aktor;

alter table yttrande force row level security;
alter table javsvar force row level security;
