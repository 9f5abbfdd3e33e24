package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Inloggningsadmin;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;

@DisplayName("Den som spärras, loggas ut eller mister en roll är ute inom en minut")
class InloggningensSlutIntegrationTest extends Integrationstest {

  private static final Duration EN_MINUT = Duration.ofSeconds(60);

  private final Inloggningsadmin admin = new Inloggningsadmin(Servrar.igang().portar().issuer());

  private Api med(String token) {
    return api().med("Authorization", "Bearer " + token);
  }

  private static String token(String person) {
    return Api.nyToken(Servrar.igang().portar().issuer(), person);
  }

  private static Api.Svar skriv(Api som) {
    return som.post(
        "/personer",
        Map.of(
            "anvandare",
            "p" + UUID.randomUUID().toString().substring(0, 8),
            "namn",
            "Prov Person",
            "epost",
            ""));
  }

  private static void ute(String vad, Instant fran, Supplier<Boolean> arUte) {
    vanta(vad, () -> Optional.of(true).filter(ja -> arUte.get()));
    Duration tog = Duration.between(fran, Instant.now());
    System.out.println(vad + ": " + tog.toMillis() + " ms");
    assertThat(tog).as(vad).isLessThan(EN_MINUT);
  }

  @Test
  @DisplayName("bärartoken: spärrad, utloggad, utan rollen; läsning och skrivning")
  void token() {
    String sparrad = admin.nyPerson("PROV", "administrator");
    String utloggad = admin.nyPerson("PROV", "administrator");
    String utanRoll = admin.nyPerson("PROV", "administrator", "revisor");
    Api a = med(token(sparrad));
    Api b = med(token(utloggad));
    Api c = med(token(utanRoll));
    assertThat(skriv(a).status()).isEqualTo(201);
    assertThat(skriv(b).status()).isEqualTo(201);
    assertThat(skriv(c).status()).isEqualTo(201);

    admin.sparra(sparrad);
    admin.loggaUt(utloggad);
    admin.taBortRoll(utanRoll, "administrator");
    Instant fran = Instant.now();

    ute("spärrad skriver inte", fran, () -> skriv(a).status() == 401);
    assertThat(a.get("/arenden").status()).as("läser inte").isEqualTo(401);
    ute("utloggad skriver inte", fran, () -> skriv(b).status() == 401);
    assertThat(b.get("/arenden").kod()).isEqualTo("inte_inloggad");
    ute("utan rollen skriver inte", fran, () -> skriv(c).status() == 403);
    assertThat(c.get("/arenden").status()).as("den andra rollen läser").isEqualTo(200);
  }

  @Test
  @DisplayName("ett sparat svar lämnas inte till den som inte längre har rollen")
  void sparat_svar() {
    String person = admin.nyPerson("PROV", "administrator", "revisor");
    Map<String, Object> ny =
        Map.of("anvandare", "p" + UUID.randomUUID(), "namn", "Prov Person", "epost", "");
    String nyckel = UUID.randomUUID().toString();
    Api forst = med(token(person)).med("Idempotency-Key", nyckel);
    forst.post("/personer", ny).krav(201);
    forst.post("/personer", ny).krav(201);

    admin.taBortRoll(person, "administrator");
    Api sedan = med(token(person)).med("Idempotency-Key", nyckel);
    assertThat(sedan.post("/personer", ny).krav(403).get("kod").asString())
        .isEqualTo("saknar_roll");
  }

  @Test
  @DisplayName("bara den lokala klienten ger token för ett lösenord; skärmarnas kräver PKCE")
  void losenordsfloden() {
    StreamSupport.stream(admin.klienter().spliterator(), false)
        .map(k -> k.get("clientId").asString())
        .filter(k -> !"samordna-lokal".equals(k))
        .forEach(k -> assertThat(admin.losenord(k, "ekonom.bksv")).as(k).isIn(400, 401));
    assertThat(admin.losenord("samordna-lokal", "ekonom.bksv")).isEqualTo(200);
    assertThat(
            admin
                .klienten("samordna")
                .get("attributes")
                .get("pkce.code.challenge.method")
                .asString())
        .isEqualTo("S256");
  }
}
