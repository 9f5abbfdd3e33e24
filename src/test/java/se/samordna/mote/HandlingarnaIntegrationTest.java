package se.samordna.mote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.arende.HandlingService;
import se.samordna.beredning.JavsvarService;
import se.samordna.foredragning.handlingar.Provpdf;
import se.samordna.foredragning.lista.Listprov;
import se.samordna.foredragning.lista.Publiklista;
import se.samordna.foredragning.lista.PunkthandlingService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("Kallelsen och handlingarna genom API:t")
class HandlingarnaIntegrationTest extends Listprov {

  @Autowired private Publiklista publiklista;
  @Autowired private TransactionTemplate tx;
  @Autowired private HandlingService arendets;
  @Autowired private PunkthandlingService punktens;
  @Autowired private JavsvarService jav;

  @Test
  @DisplayName(
      "R29: kallelsen sparas som den skickades, en ändrad är en ny version, och det som kommer"
          + " sedan är extra")
  void kallelsen() throws IOException {
    String mote = kommande();
    punkt(mote, "Stod i kallelsen");
    assertThat(administrator().get(mote + "/kallelse").status()).isEqualTo(404);
    Api chef = som("forbundschef.bksv");
    JsonNode forsta =
        chef.post(mote + "/kallelse", Map.of("meddelande", "Lunch kl. 12.")).krav(201);
    assertThat(forsta.get("nummer").asInt()).isEqualTo(1);
    assertThat(forsta.get("kallade").asInt()).isEqualTo(14);
    String sen = punkt(mote, "Kom sedan");
    assertThat(rad(lista(mote), sen).get("listan").get("sen").asBoolean()).isTrue();
    extra(mote, sen);
    assertThat(chef.post(mote + "/kallelse", Map.of()).krav(201).get("nummer").asInt())
        .isEqualTo(2);
    try (PDDocument pdf = pdf(som("ledamot.fk.bksv").get(mote + "/kallelse?nummer=1"))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Stod i kallelsen", "Lunch kl. 12.")
          .doesNotContain("Kom sedan");
    }
    try (PDDocument pdf = pdf(som("ledamot.fk.bksv").get(mote + "/kallelse"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Ändrad kallelse", "Kom sedan");
    }
    assertThat(som("ordforande.bksv").post(mote + "/kallelse", Map.of()).status()).isEqualTo(403);
    assertThat(chef.get(mote + "/kallelser").krav(200).get("skickade")).hasSize(2);
  }

  private void extra(String mote, String punkt) {
    String vag = mote + "/punkter/" + punkt + "/extra";
    Map<String, Object> nej = Map.of("version", version(mote, punkt), "tasUpp", false);
    assertThat(som("ledamot.fk.bksv").post(vag, nej).status()).isEqualTo(403);
    assertThat(som("ordforande.bksv").post(vag, nej).status()).as("skälet saknas").isEqualTo(400);
    som("ordforande.bksv")
        .post(vag, Map.of("version", version(mote, punkt), "tasUpp", true))
        .krav(200);
    assertThat(rad(lista(mote), punkt).get("listan").get("tasUpp").asBoolean()).isTrue();
  }

  @Test
  @DisplayName(
      "R15: bunten är läsarens egen, med ett bokmärke per punkt och handling, utan den jävigas"
          + " papper")
  void bunten() throws IOException {
    Arendevag vag = klart("Handlingar i bunten");
    vag.som("forbundschef")
        .ladda(
            "/arenden/" + vag.arendeId() + "/handlingar",
            "fil",
            "Kalkyl.pdf",
            Provpdf.bilaga("Kalkylens siffror", 1).bytes())
        .krav(201);
    String mote = kommande();
    String arende = laggTill(mote, Map.of("arendeId", vag.arendeId()));
    String fri = punkt(mote, "Fri punkt");
    administrator()
        .ladda(
            mote + "/punkter/" + fri + "/handlingar",
            "fil",
            "Rapport.pdf",
            Provpdf.bilaga("Rapportens text", 2).bytes())
        .krav(201);
    laggTill(mote, Map.of("rubrik", "Ekonomin", "slag", "ekonomi"));
    som("ledamot.kavlinge.bksv")
        .post(
            mote + "/punkter/" + arende + "/jav",
            Map.of("person", "ledamot.kavlinge.bksv", "grund", "Sitter i nämnden."))
        .krav(200);
    try (PDDocument pdf = pdf(som("ledamot.fk.bksv").get(mote + "/handlingar.pdf"))) {
      assertThat(Provpdf.bokmarken(pdf))
          .containsExactly(
              "Kallelse och föredragningslista",
              "1. Handlingar i bunten",
              "2. Fri punkt",
              "3. Ekonomin");
      assertThat(Provpdf.under(pdf, "1. Handlingar i bunten"))
          .hasSize(4)
          .last()
          .isEqualTo("Kalkyl.pdf");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Kalkylens siffror", "Rapportens text", "Kvar att disponera");
    }
    try (PDDocument pdf = pdf(som("ledamot.kavlinge.bksv").get(mote + "/handlingar.pdf"))) {
      assertThat(Provpdf.under(pdf, "1. Handlingar i bunten")).isEmpty();
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Du har jäv på den här punkten", "Rapportens text")
          .doesNotContain("Kalkylens siffror");
    }
    jamforJson(mote);
    utanfor(mote, fri);
  }

  @Test
  @DisplayName(
      "R15: den som sitter i styrelsen och bereder läser sina handlingar genom platsen; har hon"
          + " anmält jäv i beredningen öppnas inte heller filen på punkten")
  void bada_uppdragen() throws IOException {
    Arendevag vag = klart("Sitter i båda");
    ArendeId arende = new ArendeId(UUID.fromString(vag.arendeId()));
    Aktor bada =
        new Aktor(
            "ledamot.fk.bksv",
            "Ledamot",
            "BKSV",
            Set.of(Roll.STYRELSE, Roll.BEREDNING),
            Set.of("fk"));
    assertThat(Inloggad.som(bada, () -> arendets.attOppna(arende)).map(Hinder::kod))
        .as("innan ärendet står på listan är hon bara beredare")
        .contains("jav_obesvarat");
    String mote = kommande();
    String punkt = laggTill(mote, Map.of("arendeId", vag.arendeId()));
    UUID fil =
        UUID.fromString(
            administrator()
                .ladda(
                    mote + "/punkter/" + punkt + "/handlingar",
                    "fil",
                    "Rapport.pdf",
                    Provpdf.bilaga("Rapportens text", 1).bytes())
                .krav(201)
                .get("handlingId")
                .asString());
    assertThat(Inloggad.som(bada, () -> arendets.attOppna(arende))).isEmpty();
    assertThat(Inloggad.som(bada, () -> punktfil(mote, punkt, fil)).arJa()).isTrue();

    Inloggad.som(bada, () -> jav.ja(arende, "Min syster söker"));
    assertThat(
            Inloggad.som(bada, () -> punktfil(mote, punkt, fil)) instanceof Svar.Nej<?>(Hinder nej)
                ? nej.kod()
                : "öppnad")
        .isEqualTo("jav");
  }

  private Svar<PunkthandlingService.Nedladdning> punktfil(String mote, String punkt, UUID fil) {
    return punktens.innehall(
        new SammantradeId(UUID.fromString(mote.substring("/sammantraden/".length()))),
        new PunktId(UUID.fromString(punkt)),
        fil);
  }

  private void jamforJson(String mote) {
    JsonNode seende = som("ledamot.fk.bksv").get(mote + "/handlingar").krav(200).get("innehall");
    JsonNode javig =
        som("ledamot.kavlinge.bksv").get(mote + "/handlingar").krav(200).get("innehall");
    assertThat(seende.get(0).get("handlingar")).hasSize(4);
    assertThat(javig.get(0).get("dold").asBoolean()).isTrue();
    assertThat(javig.get(0).get("handlingar")).isEmpty();
    String fil = seende.get(1).get("handlingar").get(0).get("innehall").asString();
    assertThat(som("ledamot.fk.bksv").get(fil).status()).isEqualTo(200);
    assertThat(som("beredning.fk.bksv").get(fil).status()).as("inte kallad").isEqualTo(404);
  }

  private void utanfor(String mote, String punkt) {
    assertThat(
            administrator()
                .ladda(
                    mote + "/punkter/" + punkt + "/handlingar",
                    "fil",
                    "skript.html",
                    "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                .status())
        .as("innehållet avgör vad som tas emot")
        .isEqualTo(400);
    assertThat(som("beredning.fk.bksv").get(mote + "/handlingar.pdf").status()).isEqualTo(404);
    assertThat(som("ledamot.fk.bksv").get(mote + "/papper.pdf").status()).isEqualTo(403);
  }

  @Test
  @DisplayName(
      "R28: en begränsad punkts rubrik syns för kallade men inte för den som bara ser budgeten")
  void begransad() {
    String mote = kommande();
    String punkt = punkt(mote, "Känslig rubrik");
    Map<String, Object> andring =
        Map.of(
            "version",
            version(mote, punkt),
            "rubrik",
            "Känslig rubrik",
            "foredragande",
            "Förbundschefen",
            "minuter",
            15,
            "begransad",
            Map.of("lagrum", "OSL 21 kap. 1 §", "publikRubrik", "Ärende med sekretess"));
    administrator().put(mote + "/punkter/" + punkt, andring).krav(200);
    assertThat(administrator().put(mote + "/punkter/" + punkt, andring).kod())
        .isEqualTo("inaktuell_version");
    JsonNode rad = rad(som("ledamot.fk.bksv").get(mote + "/lista").krav(200), punkt);
    assertThat(rad.get("rubrik").asString()).isEqualTo("Känslig rubrik");
    assertThat(rad.get("listan").get("begransad").get("lagrum").asString())
        .isEqualTo("OSL 21 kap. 1 §");
    assertThat(rad.get("listan").get("begransad").get("dag").asString()).isNotEmpty();
    assertThat(som("beredning.fk.bksv").get(mote + "/lista").status()).isEqualTo(404);
    assertThat(publikt(mote))
        .as("utanför förbundet")
        .containsExactly(
            new Publiklista.Punkt(
                UUID.fromString(punkt),
                1,
                Punktslag.INFORMATION,
                "Ärende med sekretess",
                "OSL 21 kap. 1 §",
                true,
                false));
  }

  private List<Publiklista.Punkt> publikt(String mote) {
    SammantradeId id =
        new SammantradeId(UUID.fromString(mote.substring("/sammantraden/".length())));
    return Inloggad.som(
        Aktor.process("BKSV"),
        () -> Objects.requireNonNull(tx.execute(status -> publiklista.lista(id).punkter())));
  }
}
