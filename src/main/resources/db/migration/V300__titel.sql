-- Titeln på den som skriver under en handling: "Namn, titel". Tom för den som ingen har, till exempel en förtroendevald.
alter table person add column titel text not null default '' check (char_length(titel) <= 120);
