package se.samordna.besked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;

@DisplayName("Beskedet om avslag som handling")
class AvslagsdokumentTest {

  private static Avslagsdokument besked(String skal, int dagar) {
    return besked(List.of("att avslå ansökan"), skal, dagar);
  }

  private static Avslagsdokument besked(List<String> satser, String skal, int dagar) {
    return new Avslagsdokument(
        "Samordningsförbundet Provet",
        "Vägen in",
        "PROV 2024-0017",
        Optional.empty(),
        List.of("Burlövs kommun", "Regionen"),
        LocalDate.of(2024, 3, 14),
        14,
        List.of(
            "Person A, ordförande, Burlövs kommun", "Person B, ersättare för Person C, Regionen"),
        satser,
        skal,
        Overklagandehanvisning.av(dagar));
  }

  private static byte[] pdf(String skal, int dagar) {
    return besked(skal, dagar).dokument().pdf().bytes();
  }

  @Test
  @DisplayName("R32: är giltig PDF/UA-1, också med långa skäl och ovanliga tecken")
  void pdfua() throws Exception {
    assertThat(Pdfua.brott(pdf("Kort.", 21))).isEmpty();
    assertThat(Pdfua.brott(pdf("Skäl ☐ ✓ ① med\u00adbindestreck 👍. ".repeat(400), 21))).isEmpty();
  }

  @Test
  @DisplayName("förbundets namn, diarienumret, dagen och paragrafen står på varje sida")
  void sidfot() {
    List<String> sidor = Pdftext.sidor(pdf("Ett skäl i taget.\n".repeat(120), 21));
    assertThat(sidor).hasSizeGreaterThan(1);
    assertThat(sidor)
        .allSatisfy(
            s ->
                assertThat(s)
                    .contains("Samordningsförbundet Provet · PROV 2024-0017 · 2024-03-14 § 14"));
  }

  @Test
  @DisplayName("säger vad som beslutades, av vilka, och styrelsens skäl ordagrant")
  void innehallet() {
    String text = Pdftext.allt(pdf("Målgruppen är redan täckt.\n\nBehovet är < 10 & växer.", 21));
    assertThat(text)
        .contains("Beslut om avslag: Vägen in")
        .contains("Burlövs kommun, Regionen")
        .contains("av styrelsen vid sammanträdet 2024-03-14, § 14")
        .contains("Styrelsen beslutar")
        .contains("att avslå ansökan")
        .contains("Målgruppen är redan täckt. Behovet är < 10 & växer.")
        .contains("Person A, ordförande, Burlövs kommun")
        .contains("Person B, ersättare för Person C, Regionen");
  }

  @Test
  @DisplayName(
      "C1: styrelsens egna ord som inte är att-satser får ingen inledning, som i protokollet")
  void andraOrd() {
    byte[] pdf =
        besked(List.of("Ansökan avslås i sin helhet."), "Skäl.", 21).dokument().pdf().bytes();
    assertThat(Pdftext.allt(pdf))
        .contains("Ansökan avslås i sin helhet.")
        .doesNotContain("Styrelsen beslutar");
  }

  @Test
  @DisplayName("R18: säger hur det överklagas, med lagrum: laglighetsprövning, inom tre veckor")
  void overklagande() {
    assertThat(Pdftext.allt(pdf("Skäl.", 21)))
        .contains("28 § lagen (2003:1210)")
        .contains("13 kap. kommunallagen (2017:725)")
        .contains("medlem i en kommun eller region som ingår i förbundet")
        .contains("inom 3 veckor från den dag då det tillkännagavs")
        .contains("förvaltningsbesvär) finns inte");
  }

  @Test
  @DisplayName("R33: en annan överklagandetid än lagens skrivs som den är bestämd")
  void annanTid() {
    assertThat(Pdftext.allt(pdf("Skäl.", 30))).contains("inom 30 dagar från den dag");
  }

  @Test
  @DisplayName("ett långt ord i satsen och skälen stannar innanför marginalen")
  void langtOrd() {
    String ord = Pdftext.LANGT_ORD;
    byte[] pdf = besked(List.of("att " + ord), ord, 21).dokument().pdf().bytes();
    assertThat(Pdftext.utanfor(pdf)).isEmpty();
  }
}
