package se.samordna.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Ett förbunds register så som det ligger i en fil ({@code forbund.json}), för inläsning. */
record Registerfil(
    String kod,
    String namn,
    Optional<String> organisationsnummer,
    String processvariant,
    String enhet,
    List<OrdningRad> ordning,
    List<MedlemRad> medlemmar,
    List<PersonRad> personer,
    List<VerksamhetRad> verksamheter,
    List<PlatsRad> platser,
    Optional<List<ForordnandeRad>> forordnanden) {

  record OrdningRad(LocalDate fran, JsonNode ordning) {}

  record MedlemRad(
      String kod,
      String namn,
      String part,
      String finansiar,
      LocalDate fran,
      Optional<LocalDate> till) {}

  record PersonRad(String anvandare, String namn, Optional<String> titel, Optional<String> epost) {}

  record VerksamhetRad(String id, String namn, String medlem, List<String> personer) {}

  record ForordnandeRad(String anvandare, String roll, LocalDate fran, Optional<LocalDate> till) {}

  record PlatsRad(
      String organ,
      String medlem,
      String slag,
      String anvandare,
      Optional<String> uppdrag,
      Optional<Integer> ordning,
      LocalDate fran,
      Optional<LocalDate> till) {}
}
