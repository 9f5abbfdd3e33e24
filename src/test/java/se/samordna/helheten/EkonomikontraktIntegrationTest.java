package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.sie.Prov;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Ekonomins svar har den form som andra program litar på")
class EkonomikontraktIntegrationTest extends Integrationstest {

  private static void har(JsonNode nod, String... falt) {
    assertThat(nod.propertyNames()).as("%s", nod).containsExactlyInAnyOrder(falt);
  }

  /** Belopp är hela ören, åren och antalen hela tal. */
  private static void heltal(JsonNode nod) {
    nod.properties()
        .forEach(
            f -> {
              if (f.getKey().endsWith("Ore") || f.getKey().equals("ar")) {
                assertThat(f.getValue().isIntegralNumber()).as(f.getKey()).isTrue();
              }
            });
  }

  private static JsonNode forsta(JsonNode sida) {
    har(sida, "innehall", "totalt");
    return sida.get("innehall").get(0);
  }

  private JsonNode budgetrad(String anvandare, int ar, String slag) {
    for (JsonNode s : som(anvandare).get("/budget/" + ar).krav(200).get("sektioner")) {
      if (s.get("slag").asString().equals(slag)) {
        return s.get("rader").get(0);
      }
    }
    throw new AssertionError("Ingen avdelning " + slag);
  }

  private static final String[] KAPITALAR = {
    "ar",
    "enhet",
    "status",
    "ibOre",
    "intakterOre",
    "kostnaderOre",
    "reserveratOre",
    "beviljatOre",
    "utbetaltOre",
    "ubOre",
    "buffertOre",
    "kvarAttDisponeraOre",
    "medlemsbidragOre",
    "insatser",
    "varningar"
  };

  @Test
  @DisplayName("kapital: varje år, och prognosen när det finns en")
  void kapital() {
    Api ekonom = som("ekonom.bksv");
    JsonNode rad = budgetrad("ekonom.bksv", 2024, "kostnad");
    long version = ekonom.get("/budget/2024/utfall").krav(200).get("prognosversion").asLong();
    JsonNode satt =
        ekonom
            .put(
                "/budget/2024/prognos",
                Map.of(
                    "version",
                    version,
                    "dag",
                    "2023-11-20",
                    "rader",
                    List.of(
                        Map.of(
                            "radId",
                            rad.get("radId").asString(),
                            "prognosOre",
                            rad.get("budgetOre").asLong() + 1_000_00,
                            "kommentar",
                            "Kontraktsprov"))))
            .krav(200);
    har(satt, "version");
    // Andra prov kan ha lagt in senare år för sig, med andra uppgifter.
    List<JsonNode> plan =
        som("ledamot.fk.bksv")
            .get("/kapital")
            .krav(200)
            .get("innehall")
            .valueStream()
            .filter(ar -> List.of(2024, 2025, 2026).contains(ar.get("ar").asInt()))
            .toList();
    assertThat(plan).as("budgetåret och planens två").hasSize(3);
    for (JsonNode ar : plan) {
      List<String> falt = new ArrayList<>(List.of(KAPITALAR));
      falt.addAll(
          List.of(
              "prognosInsatserOre",
              "prognosIntakterOre",
              "prognosKostnaderOre",
              "prognosUbOre",
              "prognosKvarOre"));
      assertThat(ar.get("prognosUbOre").asLong())
          .as("avvikelsen bärs genom planens år")
          .isEqualTo(ar.get("ubOre").asLong() - 1_000_00);
      har(ar, falt.toArray(String[]::new));
      heltal(ar);
      ar.get("varningar").forEach(v -> har(v, "kod", "text"));
    }
    har(
        forsta(ekonom.get("/budget/2024/prognos").krav(200)),
        "radId",
        "dag",
        "prognosOre",
        "kommentar",
        "skapad",
        "skapadAv");
  }

  @Test
  @DisplayName("medlemsbidrag: rader per medlem, finansiärernas delar, varningar")
  void medlemsbidrag() {
    Api ekonom = som("ekonom.bksv");
    JsonNode fore = ekonom.get("/medlemsbidrag/2026").krav(200);
    JsonNode plan =
        ekonom
            .put(
                "/medlemsbidrag/2026",
                Map.of(
                    "version",
                    fore.get("version").asInt(),
                    "regel",
                    "lika",
                    "totaltOre",
                    4_000_000_00L,
                    "rader",
                    List.of()))
            .krav(200);
    har(
        plan,
        "ar",
        "version",
        "regel",
        "totaltOre",
        "rader",
        "andelar",
        "budgeteratOre",
        "varningar");
    heltal(plan);
    long summa = 0;
    for (JsonNode rad : plan.get("rader")) {
      har(rad, "medlem", "beloppOre");
      heltal(rad);
      summa += rad.get("beloppOre").asLong();
    }
    assertThat(summa).isEqualTo(4_000_000_00L);
    plan.get("andelar").forEach(a -> har(a, "finansiar", "procent", "beloppOre", "enligtAndelOre"));
    assertThat(plan.get("andelar")).hasSize(3);
  }

  @Test
  @DisplayName("huvudbok: summan är bladets siffra, och verifikationen har det som ligger bakom")
  void huvudbok() {
    JsonNode rad = budgetrad("revisor.bksv", 2024, "kostnad");
    String fraga = "?ar=2024&figur=budget&radId=" + rad.get("radId").asString();
    JsonNode summa = som("revisor.bksv").get("/huvudbok/summa" + fraga).krav(200);
    har(summa, "figurOre", "bokfortOre", "konteringar");
    assertThat(summa.get("figurOre").asLong()).isEqualTo(rad.get("budgetOre").asLong());
    JsonNode verifikation = forsta(som("revisor.bksv").get("/huvudbok" + fraga).krav(200));
    har(verifikation, "verifikationId", "dag", "handelse", "rattadAv", "konteringar");
    long raknat = 0;
    for (JsonNode k : verifikation.get("konteringar")) {
      assertThat(k.propertyNames()).contains("konto", "ar", "beloppOre");
      heltal(k);
      raknat += k.path("raknasOre").asLong(0);
    }
    assertThat(raknat).isEqualTo(rad.get("budgetOre").asLong());
    har(
        som("revisor.bksv").get("/huvudbok/summa?ar=2024&figur=kvar").krav(200),
        "figurOre",
        "bokfortOre",
        "buffertOre",
        "konteringar");
    Api.Svar okand = som("revisor.bksv").get("/huvudbok?figur=okand");
    assertThat(okand.status()).isEqualTo(400);
    assertThat(okand.kropp().get("fel").get(0).get("falt").asString()).isEqualTo("figur");
  }

  @Test
  @DisplayName("utfall: bilden, posterna bakom en rad, och filen tillbaka")
  void utfall() {
    Api ekonom = som("ekonom.lund");
    JsonNode last =
        ekonom.ladda("/budget/sie", "fil", Prov.APRIL, Prov.fil(Prov.APRIL).bytes()).krav(200);
    har(
        last,
        "filId",
        "redanInlast",
        "ar",
        "fran",
        "till",
        "verifikationer",
        "poster",
        "resultatOre",
        "kopplatOre",
        "utanforOre",
        "attStammaAvOre",
        "ersatter",
        "anmarkningar");
    JsonNode bild = ekonom.get("/budget/2024/utfall").krav(200);
    har(
        bild,
        "ar",
        "enhet",
        "till",
        "sektioner",
        "intakter",
        "kostnader",
        "resultat",
        "attStammaAv",
        "utanforBudgeten",
        "bokfortResultatOre",
        "filer",
        "kopplingsversion",
        "prognosversion",
        "perioder");
    har(bild.get("resultat"), "budgetOre", "utfallOre", "prognosOre", "avvikelseOre");
    har(bild.get("attStammaAv"), "summaOre", "rader");
    bild.get("perioder").forEach(p -> har(p, "kod", "namn"));
    JsonNode poster = ekonom.get("/budget/2024/utfall/poster").krav(200);
    har(
        forsta(poster),
        "filId",
        "verifikation",
        "dag",
        "manad",
        "konto",
        "kontonamn",
        "objekt",
        "objektnamn",
        "text",
        "beloppOre");
    long summa = 0;
    for (JsonNode p : poster.get("innehall")) {
      heltal(p);
      summa += p.get("beloppOre").asLong();
    }
    assertThat(summa).isEqualTo(bild.get("bokfortResultatOre").asLong());
    assertThat(
            forsta(som("ordforande.lund").get("/budget/2024/utfall/poster").krav(200)).has("text"))
        .as("texten är inte för styrelsen")
        .isFalse();
    tillbaka(ekonom, last.get("filId").asString());
  }

  private static void tillbaka(Api ekonom, String fil) {
    JsonNode tagen =
        ekonom.post("/budget/sie/" + fil + "/aterkalla", Map.of("skal", "Prov")).krav(200);
    assertThat(tagen.propertyNames()).contains("filId", "filnamn", "galler", "aterkallelse");
    har(tagen.get("aterkallelse"), "aterkallad", "aterkalladAv", "skal");
    assertThat(ekonom.post("/budget/sie/" + fil + "/aterkalla", Map.of("skal", "Prov")).kod())
        .isEqualTo("redan_aterkallad");
    assertThat(ekonom.get("/budget/2024/utfall").krav(200).get("bokfortResultatOre").asLong())
        .isZero();
  }
}
