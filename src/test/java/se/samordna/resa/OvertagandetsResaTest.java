package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("En pågående insats tas över genom skärmarna, och ett övertagande ångras")
class OvertagandetsResaTest extends Integrationstest {

  private static final String TITEL = "Ta över pågående insatser";

  @Test
  @DisplayName(
      "chefen fyller i raden, rättar det som är fel, lägger till protokollet och ångrar sig")
  void taOver() throws IOException {
    try (Webblasare webb = new Webblasare(port())) {
      Person chef = webb.person("forbundschef.taga");
      chef.oppna("insatser", "Insatser").lank(TITEL).ser(TITEL).granska("ta-over");
      fyllI(chef);
      chef.tryck("Ta över").ser("Bron").granska("overtagen-insats");
      chef.synlig(chef.sida().getByText("45 000").first());
      chef.lank("Till ärendet").ser("Bron");
      chef.synlig(chef.sida().getByText("Insatsen togs över som pågående").first());
      chef.synlig(chef.sida().getByText("protokoll.pdf").first()).granska("overtaget-arende");
      angra(chef);
      fellasning(chef);
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  private static void fyllI(Person chef) {
    chef.lank("Ta över: 4105 Bron").ser("Ta över en insats").granska("ta-over-insats");
    chef.tryck("Ta över");
    chef.synlig(chef.sida().getByText("Skriv minst ett mål som går att mäta").first());
    chef.granska("ta-over-insats-fel");
    assertThat(chef.roll(AriaRole.TEXTBOX, "Insats").first().inputValue())
        .as("det ifyllda står kvar")
        .isEqualTo("Bron");
    chef.lista("Insatstyp", "Samverkansteam")
        .lista("Nivå", "Individnivå")
        .lista("Huvudman", "Burlövs kommun")
        .sok("Parter som deltar", 0, "Försäkringskassan");
    chef.sida().keyboard().press("Escape");
    chef.dag("Start", "2023-01-01").dag("Slut", "2024-12-31");
    chef.skriv("Mål", "Fler går vidare till arbete")
        .skriv("Mått", "Andel av de avslutade")
        .skriv("Målvärde", "30 %");
    chef.dag("Sammanträdets dag", "2022-11-23").skriv("Paragraf", "37");
    chef.sida()
        .locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(
            new FilePayload(
                "protokoll.pdf",
                "application/pdf",
                "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
    chef.synlig(chef.sida().getByText("Läggs i ärendet: protokoll.pdf"));
    chef.skriv("Utbetalt av 4105 Bron 2023", "45 000");
    chef.granska("ta-over-insats-ifylld");
  }

  private static void angra(Person chef) {
    chef.oppna("insatser/ta-over", TITEL);
    chef.granska("ta-over-en-overtagen");
    chef.tryck("Ångra övertagandet av Bron");
    chef.skriv("Skäl", "Fel huvudman").granska("ta-over-angra");
    chef.tryck("Ångra övertagandet");
    chef.synlig(chef.sida().getByText("Övertagandet ångrat").first());
    chef.synlig(chef.roll(AriaRole.LINK, "Ta över: 4105 Bron"));
  }

  /** En arbetsbok där det som är fel sägs med blad och rad. */
  private static void fellasning(Person chef) throws IOException {
    chef.sida()
        .locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(new FilePayload("insatser.xlsx", "application/octet-stream", arbetsbok()));
    chef.synlig(chef.sida().getByText("Insatser, rad 2:").first());
    chef.granska("ta-over-arbetsbok-fel");
  }

  private static byte[] arbetsbok() throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (Workbook bok = new Workbook(ut, "Prov", "1.0")) {
      rader(
          bok,
          "Insatser",
          "Insats,Insatstyp,Nivå,Huvudman,Verksamhet,Parter,Styrgrupp,Start,Slut,Beslutsdag,"
              + "Paragraf,Avtal finns,Rapportrytm,Nästa rapport",
          "Bron,projekt,individ,Ingen medlem,,fk,,2023-01-01,2024-12-31,2022-11-23,37,,,");
      rader(bok, "Pengar", "Insats,Budgetrad,År,Beviljat kr,Utbetalt kr", "Bron,4105 Bron,2023,1,");
      rader(bok, "Mål", "Insats,Mål,Mått,Utgångsläge,Målvärde,Källa", "Bron,,,,,");
    }
    return ut.toByteArray();
  }

  private static void rader(Workbook bok, String namn, String... rader) {
    var blad = bok.newWorksheet(namn);
    for (int r = 0; r < rader.length; r++) {
      int k = 0;
      for (String cell : rader[r].split(",", -1)) {
        blad.value(r, k++, cell);
      }
    }
  }
}
