package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;

@DisplayName("F21: varje anrop prövas mot varje roll")
class BehorighetIntegrationTest extends Integrationstest {

  private static final Map<String, String> ROLLER = new LinkedHashMap<>();

  static {
    ROLLER.put("sokande", "sokande.burlov.bksv");
    ROLLER.put("beredning", "beredning.burlov.bksv");
    ROLLER.put("forbundschef", "forbundschef.bksv");
    ROLLER.put("administrator", "administrator.bksv");
    ROLLER.put("styrelse", "ledamot.kavlinge.bksv");
    ROLLER.put("presidium", "ordforande.bksv");
    ROLLER.put("ekonom", "ekonom.bksv");
    ROLLER.put("revisor", "revisor.bksv");
    ROLLER.put("styrgrupp", "styrgrupp.bksv");
    ROLLER.put("drift", "drift");
  }

  /** Ett anrop i tabellen och vem som släpps in. */
  record Rad(String metod, String vag, Set<String> roller, String kropp) {

    static Rad av(String text) {
      String[] del = text.split(";", 4);
      return new Rad(del[0], del[1], Set.copyOf(Arrays.asList(del[2].split(","))), del[3]);
    }

    boolean slapperIn(String roll) {
      return roller.contains("var")
          || (roller.contains("alla") && !roll.equals("drift"))
          || roller.contains(roll)
          // Presidiet sitter i styrelsen: ordföranden har båda rollerna.
          || (roll.equals("presidium") && roller.contains("styrelse"));
    }

    String adress() {
      return vag.replaceAll("\\{ar}", "2024")
          .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
    }

    String namn() {
      return metod + " " + vag;
    }
  }

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping vagar;

  private static List<Rad> tabell() {
    try (InputStream in = BehorighetIntegrationTest.class.getResourceAsStream("/behorighet.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(r -> !r.startsWith("#") && !r.startsWith("metod;") && !r.isBlank())
          .map(Rad::av)
          .toList();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  @Test
  @DisplayName("varje väg i programmet har en rad i tabellen, och varje rad en väg")
  void varje_vag_har_en_rad() {
    Set<String> iTabellen = new TreeSet<>();
    tabell().forEach(r -> iTabellen.add(r.namn()));
    Set<String> iProgrammet = new TreeSet<>();
    vagar
        .getHandlerMethods()
        .forEach(
            (info, metod) ->
                info.getPatternValues().stream()
                    .filter(v -> v.startsWith("/api/"))
                    .forEach(
                        v ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(m -> iProgrammet.add(m + " " + v))));
    assertThat(iTabellen).containsExactlyElementsOf(iProgrammet);
  }

  @TestFactory
  @DisplayName("en roll som inte står i raden får 403")
  Stream<DynamicTest> varje_roll_mot_varje_anrop() {
    return tabell().stream()
        .flatMap(
            rad ->
                ROLLER.keySet().stream()
                    .map(
                        roll ->
                            DynamicTest.dynamicTest(
                                rad.namn() + " som " + roll, () -> prova(rad, roll))));
  }

  private void prova(Rad rad, String roll) {
    Api.Svar svar = anropa(som(ROLLER.get(roll)), rad);
    if (rad.slapperIn(roll)) {
      assertThat(svar.status()).as("%s", svar.kropp()).isNotIn(401, 403).isLessThan(500);
    } else {
      assertThat(svar.status()).as("%s", svar.kropp()).isEqualTo(403);
      assertThat(svar.kod()).isEqualTo("saknar_roll");
    }
  }

  @TestFactory
  @DisplayName("utan token blir svaret 401")
  Stream<DynamicTest> utan_token() {
    return tabell().stream()
        .map(
            rad ->
                DynamicTest.dynamicTest(
                    rad.namn(), () -> assertThat(anropa(api(), rad).status()).isEqualTo(401)));
  }

  @Test
  @DisplayName("ett förbund som inte är ens eget finns inte")
  void annat_forbund_finns_inte() {
    Api.Svar svar = som("forbundschef.lund").med("X-Forbund", "BKSV").get("/arenden");
    assertThat(svar.status()).isEqualTo(404);
    assertThat(svar.kod()).isEqualTo("finns_inte");
  }

  private static Api.Svar anropa(Api api, Rad rad) {
    return switch (rad.metod()) {
      case "GET" -> api.get(rad.adress());
      case "PUT" -> api.put(rad.adress(), rad.kropp());
      case "DELETE" -> api.delete(rad.adress());
      default ->
          rad.kropp().equals("fil")
              ? api.ladda(rad.adress(), "fil", "prov.txt", "prov".getBytes(StandardCharsets.UTF_8))
              : api.post(rad.adress(), rad.kropp());
    };
  }
}
