-- En bilaga i det egna utkastet kan tas bort tills ansökan lämnas in: därefter är den en handling.
-- Bara de sökandes egna rader, aldrig något som diarieförts (diariepost pekar på handlingen).
grant delete on handling, handlinginnehall to samordna_app;
create policy sokandes_borttagning on handling as restrictive for delete
  using (krets = 'sokande' and slag = 'bilaga' and ar_sokande(forbund, arende_id));
create policy sokandes_borttagning on handlinginnehall as restrictive for delete
  using (exists (select 1 from handling h
                 where h.forbund = handlinginnehall.forbund
                   and h.handling_id = handlinginnehall.handling_id
                   and h.krets = 'sokande' and h.slag = 'bilaga'
                   and ar_sokande(h.forbund, h.arende_id)));
