-- Ingen betalning är gjord före sin attest: dagen den attesterades antecknas.
alter table rekvisition add column attesterad_dag date;
