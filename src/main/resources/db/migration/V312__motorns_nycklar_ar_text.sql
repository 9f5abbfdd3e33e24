-- Ärendena kan gå i mer än en motor, och en motors nycklar är dess egna: här är de text. Epoken säger
-- vilken motor den gäller; hittills har det bara funnits en. Instansen är tom medan en ny epok tas i
-- bruk.
alter table processinstans alter column instans type text using instans::text;
alter table motorjobb alter column jobb type text using jobb::text;
alter table uppgift
  alter column jobb type text using jobb::text,
  alter column instans type text using instans::text;
alter table motorepok
  alter column instans type text using case instans when 0 then '' else instans::text end,
  add column motor text not null default 'zeebe' check (motor in ('zeebe', 'inbaddad'));
alter table motorepok alter column motor drop default;
