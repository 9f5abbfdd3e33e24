/**
 * Motorn inne i programmet: Operaton i programmets egen databas, utan egna trådar och egna
 * transaktioner. Den enda modul som känner Operaton.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "processmotor.inbaddad",
    allowedDependencies = {
      "gemensam",
      "identitet",
      "processmotor",
      "processmotor :: lager",
      "ritning"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.processmotor.inbaddad;
