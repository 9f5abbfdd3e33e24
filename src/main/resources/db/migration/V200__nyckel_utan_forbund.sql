-- Den som inte hör till något förbund (drift) skickar också Idempotency-Key. Utan förbund skiljer
-- personen: bara de egna nycklarna syns. Processen får se dem för att städa.
drop policy vagg on idempotensnyckel;
create policy vagg on idempotensnyckel
  using (case when coalesce(current_setting('samordna.forbund', true), '') <> ''
              then forbund = current_setting('samordna.forbund', true)
              else forbund = ''
                   and coalesce(current_setting('samordna.anvandare', true), '') in (anvandare, 'process')
         end)
  with check (case when coalesce(current_setting('samordna.forbund', true), '') <> ''
              then forbund = current_setting('samordna.forbund', true)
              else forbund = ''
                   and coalesce(current_setting('samordna.anvandare', true), '') in (anvandare, 'process')
         end);
