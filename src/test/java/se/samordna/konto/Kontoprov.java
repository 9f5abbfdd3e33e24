package se.samordna.konto;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import se.samordna.stod.Api;
import se.samordna.stod.Inloggningsadmin;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Postlada;
import se.samordna.stod.Servrar;
import tools.jackson.databind.JsonNode;

/** Grunden för prov av konton mot den riktiga inloggningstjänsten och en riktig e-postserver. */
abstract class Kontoprov extends Integrationstest {

  static final String PROV = "administrator.prov";
  static final String LUND = "administrator.lund";

  final Inloggningsadmin admin = new Inloggningsadmin(Servrar.igang().portar().issuer());

  @BeforeEach
  void brevenKommerHit() {
    admin.epost(Postlada.igang().port());
  }

  static String nyttNamn() {
    return "konto." + UUID.randomUUID().toString().substring(0, 8);
  }

  static String adress(String namn) {
    return namn + "@example.invalid";
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Map<String, Object> inbjudan(String namn, Map<String, ?>... uppdrag) {
    return Map.of(
        "anvandare",
        namn,
        "namn",
        "Prov Person",
        "epost",
        adress(namn),
        "uppdrag",
        List.of(uppdrag));
  }

  static Map<String, Object> roll(String roll, String fran) {
    return Map.of("roll", roll, "fran", fran);
  }

  String idag() {
    return som("drift").get("/lokal/klocka").krav(200).get("nu").asString().substring(0, 10);
  }

  void vantaGrupper(String namn, String... grupper) {
    vanta(
        "grupperna " + List.of(grupper) + " för " + namn,
        () -> Optional.of(true).filter(ja -> admin.grupper(namn).equals(List.of(grupper))));
  }

  /** Brevet skickas sist: då är allt annat gjort. */
  String vantaBrev(String namn, int antal) {
    return vanta(
        antal + " brev till " + namn,
        () ->
            Optional.of(Postlada.igang().till(adress(namn)))
                .filter(b -> b.size() == antal)
                .map(b -> Postlada.huvud(b.getLast(), "Subject")));
  }

  JsonNode konto(String administrator, String namn) {
    return StreamSupport.stream(
            som(administrator).get("/konton?antal=200").krav(200).get("innehall").spliterator(),
            false)
        .filter(k -> k.get("anvandare").asString().equals(namn))
        .findFirst()
        .orElseThrow();
  }

  Api med(String token) {
    return api().med("Authorization", "Bearer " + token);
  }

  static String token(String namn) {
    return Api.nyToken(Servrar.igang().portar().issuer(), namn);
  }
}
