-- Från en siffra till det den är summan av, och byråns fil som kan tas tillbaka.

-- Från en rads siffra till dess konteringar.
create index kontering_rad on kontering (forbund, rad_id, ar);
-- Från en verifikation till den som rättar den.
create index verifikation_rattar on verifikation (forbund, rattar) where rattar is not null;

-- Verifikationens text, med personnummer borttagna. Tom för det som lästes in före detta.
alter table utfallspost add column verifikationstext text not null default '';

-- En fil som tagits tillbaka: raderna står kvar, men räknas inte. Bara tillägg, och en gång per fil.
create table utfallsaterkallelse (
  forbund       text not null,
  fil_id        uuid not null,
  skal          text not null check (skal <> ''),
  aterkallad    timestamptz not null,
  aterkallad_av text not null,
  primary key (forbund, fil_id),
  foreign key (forbund, fil_id) references utfallsfil (forbund, fil_id)
);
select vagg('utfallsaterkallelse', 'select, insert');
create trigger bara_tillagg before update or delete or truncate on utfallsaterkallelse
  for each statement execute function bara_tillagg();

-- Samma fil två gånger är samma fil, om den inte tagits tillbaka däremellan.
alter table utfallsfil drop constraint utfallsfil_forbund_hash_key;
create index utfallsfil_hash on utfallsfil (forbund, hash);
create function samma_fil_en_gang() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('utfallsfil:' || new.forbund || new.hash, 0));
  if exists (select 1 from utfallsfil f
              where f.forbund = new.forbund and f.hash = new.hash
                and not exists (select 1 from utfallsaterkallelse a
                                 where a.forbund = f.forbund and a.fil_id = f.fil_id)) then
    raise exception 'Filen är redan inläst' using errcode = '23505';
  end if;
  return new;
end $$;
create trigger samma_fil_en_gang before insert on utfallsfil
  for each row execute function samma_fil_en_gang();
