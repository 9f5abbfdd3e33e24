package se.samordna.processmotor.zeebe;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import io.camunda.client.CamundaClient;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.BaraZeebe;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Servrar;
import tools.jackson.databind.JsonNode;

/** Programmet som en egen process, med en mellanhand framför den riktiga motorn. */
@BaraZeebe
@Tag("fel")
@Order(Felordning.MOTTRYCK)
@DisplayName("F8: när motorn inte orkar, eller säger nej")
class MottryckFelTest {

  private static final int ARENDEN = 8;

  private static Motorproxy proxy;
  private static Programprocess program;

  @BeforeAll
  static void starta() {
    proxy = Motorproxy.framfor(Servrar.igang().portar().zeebe());
    program = Programprocess.starta(Map.of("samordna.zeebe.adress", proxy.adress().toString()));
  }

  @AfterEach
  void slapp() {
    proxy.slapp();
  }

  @AfterAll
  static void stanna() {
    program.close();
    proxy.close();
  }

  private static Arendevag vidWorkshop(String rubrik) {
    Arendevag vag =
        new Arendevag(program::som, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");
    vag.ide(rubrik).uppgift("forbundschef", "ideworkshop");
    return vag;
  }

  private static JsonNode motorn() {
    return program.som("drift").get("/drift/motor").krav(200);
  }

  private static List<JsonNode> kommandon(String status) {
    JsonNode lista =
        program.som("drift").get("/drift/kommandon?antal=200&status=" + status).krav(200);
    return StreamSupport.stream(lista.get("innehall").spliterator(), false).toList();
  }

  private static long skrivare(Arendevag vag) {
    JsonNode lista =
        vag.som("sokande.lund")
            .get("/uppgifter?status=oppen&typ=skriv_ansokan&arendeId=" + vag.arendeId())
            .krav(200);
    return lista.get("totalt").asLong();
  }

  @Test
  @DisplayName("en storm av RESOURCE_EXHAUSTED: folk arbetar på, försöken glesnar, inget tappas")
  void storm() {
    List<Arendevag> vagar =
        IntStream.range(0, ARENDEN).mapToObj(i -> vidWorkshop("Storm " + i)).toList();
    proxy.neka(Status.RESOURCE_EXHAUSTED.withDescription("mottryck"));
    vagar.forEach(Arendevag::workshop);

    vanta(
        "en gammal utkorg",
        () -> Optional.of(motorn()).filter(m -> m.get("alderSekunder").asLong() >= 10));
    List<JsonNode> oppna = kommandon("oppen");
    assertThat(oppna).hasSizeGreaterThanOrEqualTo(ARENDEN);
    assertThat(oppna)
        .filteredOn(k -> k.get("slag").asString().equals("slutfor"))
        .allSatisfy(
            k -> {
              assertThat(k.get("senasteFel").asString()).contains("RESOURCE_EXHAUSTED");
              // Väntan fördubblas från 0,25 s: på tio sekunder blir det några försök, inte hundra.
              assertThat(k.get("forsok").asInt()).isBetween(2, 9);
            });
    assertThat(motorn().get("blockerade").asLong()).isZero();

    proxy.slapp();
    vagar.forEach(v -> v.uppgift("sokande.lund", "skriv_ansokan"));
    assertThat(vagar).allSatisfy(v -> assertThat(skrivare(v)).isEqualTo(1));
    vanta("en tom utkorg", () -> Optional.of(motorn()).filter(m -> m.get("oppna").asLong() == 0));
  }

  @Test
  @DisplayName("ett nekat kommando stannar efter ett försök, syns för drift och går att köra igen")
  void nekat() {
    Arendevag vag = vidWorkshop("Nekas av motorn");
    proxy.neka(Status.INVALID_ARGUMENT.withDescription("nej"));
    vag.workshop();
    JsonNode hindrat = vanta("det hindrade kommandot", () -> hindrade(vag).findFirst());
    assertThat(hindrat.get("forsok").asInt()).isEqualTo(1);
    assertThat(hindrat.get("senasteFel").asString()).contains("INVALID_ARGUMENT");
    assertThat(motorn().get("larm").toString()).contains("KOMMANDON_HINDRADE");
    assertThat(program.api().get("/actuator/health/larm").status()).isEqualTo(503);
    assertThat(program.api().get("/actuator/health/readiness").status()).isEqualTo(200);

    proxy.slapp();
    program
        .som("drift")
        .post("/drift/kommandon/" + hindrat.get("kommandoId").asString() + "/forsok-igen", Map.of())
        .krav(200);
    vag.uppgift("sokande.lund", "skriv_ansokan");
    assertThat(hindrade(vag)).isEmpty();
  }

  private static Stream<JsonNode> hindrade(Arendevag vag) {
    return kommandon("blockerad").stream()
        .filter(k -> k.get("arendeId").asString().equals(vag.arendeId()));
  }

  @Test
  @DisplayName("högst 32 kommandon väntar samtidigt på motorn, hur många som än vill")
  void hogst_trettiotva() {
    try (Motorproxy egen = Motorproxy.framfor(Servrar.igang().portar().zeebe());
        CamundaClient klient =
            CamundaClient.newClientBuilder()
                .grpcAddress(egen.adress())
                .preferRestOverGrpc(false)
                .build();
        ExecutorService tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      Zeebeanrop motor = new Zeebeanrop(klient);
      egen.hall();
      List<CompletableFuture<Void>> alla =
          IntStream.range(0, 100)
              .mapToObj(
                  i -> CompletableFuture.runAsync(() -> motor.publicera(meddelande()), tradar))
              .toList();
      try {
        vanta("kön", () -> Optional.of(egen.pagar()).filter(n -> n == 32));
      } finally {
        // Trådarna väntas in när blocket lämnas; de ska inte bli kvar hos mellanhanden.
        egen.slapp();
      }
      assertThat(alla).allSatisfy(CompletableFuture::join);
      assertThat(egen.mest()).isEqualTo(32);
    }
  }

  private static Zeebeanrop.Meddelande meddelande() {
    String nyckel = UUID.randomUUID().toString();
    return new Zeebeanrop.Meddelande(
        "ingen_lyssnar", nyckel, nyckel, Duration.ofSeconds(1), Map.of());
  }
}
