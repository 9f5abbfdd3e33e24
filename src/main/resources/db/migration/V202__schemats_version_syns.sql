-- Programmet gör inte migreringarna i drift, men kontrollerar vid starten att de är gjorda.
grant select on flyway_schema_history to samordna_app;
