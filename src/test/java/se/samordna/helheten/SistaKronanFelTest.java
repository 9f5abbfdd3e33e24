package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Felordning;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Programprocess;
import tools.jackson.databind.JsonNode;

/**
 * F12: femtio beslut på en gång, genom två program mot samma databas, om det sista som finns i en
 * fri ram. Det som beviljas ryms, det som nekas rymdes inte, och boken går jämnt upp.
 */
@Tag("fel")
@Order(Felordning.SISTA_KRONAN)
@DisplayName("F12: femtio samtidiga beslut om de sista hundra tusen kronorna")
class SistaKronanFelTest extends Integrationstest {

  private static final int AR = 2030;
  private static final int ANTAL = 50;
  private static final int SAMTIDIGT = 10;
  private static final long RAM_ORE = 100_000_00L;
  private static final int HOGST_KRONOR = 20_000;
  private static final String RAM = "Nya insatser";
  private static final String BUDGET =
      """
      ar;slag;rad;lage;belopp_kr
      2030;intakt;Medlemsbidrag;medlemsbidrag;4000000
      2030;insats;Nya insatser;fri_ram;100000
      2030;kostnad;Kansli;;500000
      2030;eget_kapital;Eget kapital IB;;2000000
      2030;regel;Buffert 20 % av årlig tilldelning;;800000
      """;

  private record Beslut(Arendevag vag, long ore, Api.Svar svar) {

    boolean beviljat() {
      return svar.status() == 201;
    }
  }

  @Test
  @DisplayName("beviljat är högst ramen, varje nej säger varför, och huvudboken summerar")
  void sista_kronan() throws Exception {
    som("ekonom.prov")
        .ladda(
            "/budget/import?enhet=kr", "fil", "budget.csv", BUDGET.getBytes(StandardCharsets.UTF_8))
        .krav(200);
    String rad = ram().get("radId").asString();
    long fro = System.nanoTime();
    Random slump = new Random(fro);
    List<Long> belopp =
        IntStream.range(0, ANTAL)
            .mapToObj(nr -> (1_000L + slump.nextInt(HOGST_KRONOR)) * 100)
            .toList();
    try (Programprocess andra = Programprocess.starta()) {
      List<Beslut> beslut = besluta(andra, forbered(belopp, rad), belopp, rad);
      kontrollera(beslut, fro);
    }
  }

  private void kontrollera(List<Beslut> beslut, long fro) {
    List<Beslut> beviljade = beslut.stream().filter(Beslut::beviljat).toList();
    long summa = beviljade.stream().mapToLong(Beslut::ore).sum();
    long kvar = RAM_ORE - summa;
    assertThat(kvar).as("kvar i ramen, frö %s", fro).isGreaterThanOrEqualTo(0);
    assertThat(beslut.stream().filter(b -> !b.beviljat()))
        .as("varje nej säger varför, och hade inte rymts i det som nu är kvar; frö %s", fro)
        .allSatisfy(
            b -> {
              assertThat(b.svar().status()).isEqualTo(422);
              assertThat(b.svar().kod()).isEqualTo("ryms_inte");
              assertThat(b.svar().kropp().get("detail").asString()).contains("kr");
              assertThat(b.ore()).isGreaterThan(kvar);
            });
    assertThat(ram().get("ledigtOre").asLong()).as("ledigt, frö %s", fro).isEqualTo(kvar);
    beviljade.forEach(b -> vanta("bokföringen", () -> bokfort(b)));
    assertThat(beviljade.stream().mapToLong(b -> reserverat(b.vag())).sum())
        .as("huvudbokens reservationer, frö %s", fro)
        .isEqualTo(summa);
    assertThat(beslut.stream().filter(b -> !b.beviljat()).mapToLong(b -> reserverat(b.vag())).sum())
        .as("inget är reserverat för ett nekat beslut, frö %s", fro)
        .isZero();
  }

  private List<Arendevag> forbered(List<Long> belopp, String rad) throws Exception {
    List<Callable<Arendevag>> vagar = new ArrayList<>();
    for (int nr = 0; nr < ANTAL; nr++) {
      String rubrik = "Sista kronan " + nr;
      long ore = belopp.get(nr);
      vagar.add(
          () ->
              new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
                  .ide(rubrik)
                  .workshop()
                  .skriv(rubrik, Map.of(AR, ore))
                  .lamnaIn()
                  .kontrollera()
                  .bered()
                  .skrivFram(List.of(finansiering(ore, rad))));
    }
    return alla(vagar, 4);
  }

  private List<Beslut> besluta(
      Programprocess andra, List<Arendevag> vagar, List<Long> belopp, String rad) throws Exception {
    Arendevag.Mote mote = vagar.getFirst().sammantrade(Bksv.STYRELSE);
    List<String> punkter = new ArrayList<>(List.of(mote.punkt()));
    String lista = "/sammantraden/" + mote.sammantradeId() + "/punkter";
    vagar.stream()
        .skip(1)
        .forEach(
            v ->
                punkter.add(
                    som("administrator.prov")
                        .post(lista, Map.of("arendeId", v.arendeId()))
                        .krav(201)
                        .get("punkt")
                        .asString()));
    List<Callable<Beslut>> handlingar = new ArrayList<>();
    for (int nr = 0; nr < ANTAL; nr++) {
      Api program = nr % 2 == 0 ? som("ordforande.prov") : andra.som("administrator.prov");
      Arendevag vag = vagar.get(nr);
      long ore = belopp.get(nr);
      String adress = lista + "/" + punkter.get(nr) + "/beslut";
      handlingar.add(() -> new Beslut(vag, ore, program.post(adress, bifall(ore, rad))));
    }
    return alla(handlingar, SAMTIDIGT);
  }

  private static <T> List<T> alla(List<Callable<T>> handlingar, int samtidigt)
      throws InterruptedException, ExecutionException {
    List<T> svar = new ArrayList<>();
    try (ExecutorService tradar = Executors.newFixedThreadPool(samtidigt)) {
      for (Future<T> f : tradar.invokeAll(handlingar)) {
        svar.add(f.get());
      }
    }
    return svar;
  }

  private static Map<String, Object> finansiering(long ore, String rad) {
    return Map.of("ar", AR, "beloppOre", ore, "finansiering", "fri_ram", "radId", rad);
  }

  private static Map<String, Object> bifall(long ore, String rad) {
    return Map.of(
        "utfall",
        "bifall",
        "belopp",
        List.of(finansiering(ore, rad)),
        "villkor",
        List.of(),
        "motivering",
        "Enligt förslaget.");
  }

  private JsonNode ram() {
    return strom(som("ekonom.prov").get("/budget/" + AR).krav(200).get("sektioner"))
        .flatMap(s -> strom(s.get("rader")))
        .filter(r -> r.get("rad").asString().equals(RAM))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Boolean> bokfort(Beslut b) {
    return Optional.of(true)
        .filter(
            ja ->
                strom(bok(b.vag()).get("innehall"))
                    .anyMatch(v -> v.get("handelse").asString().equals("beviljande")));
  }

  private long reserverat(Arendevag vag) {
    return strom(bok(vag).get("innehall"))
        .filter(v -> v.get("handelse").asString().equals("reservation"))
        .flatMap(v -> strom(v.get("konteringar")))
        .filter(k -> k.get("konto").asString().startsWith("reserverat:"))
        .mapToLong(k -> k.get("beloppOre").asLong())
        .sum();
  }

  private JsonNode bok(Arendevag vag) {
    return som("ekonom.prov").get("/huvudbok?arendeId=" + vag.arendeId()).krav(200);
  }

  private static Stream<JsonNode> strom(JsonNode lista) {
    return StreamSupport.stream(lista.spliterator(), false);
  }
}
