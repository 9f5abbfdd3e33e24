-- Rollerna som handlingen krävde. Den som inte längre har dem får inte heller det sparade svaret.
alter table idempotensnyckel add column krav text not null default '';
