-- Den som för protokollet (R16): den administratör som höll uppropet, eller den som leder väljer någon.

alter table sammantrade
  add column sekreterare         text,
  add column sekreterare_version int not null default 0,
  add foreign key (forbund, sekreterare) references person (forbund, anvandare);
