-- Ett nej till ansökan har sina skäl. De visas i formuläret som öppnas igen, bara för de sökande (R30).
alter table godkannande add column kommentar text not null default '';
