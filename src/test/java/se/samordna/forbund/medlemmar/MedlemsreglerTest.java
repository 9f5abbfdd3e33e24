package se.samordna.forbund.medlemmar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Medlem.Finansiar;
import se.samordna.forbund.Medlem.Part;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Regel;

@DisplayName("Medlemmarna i ett förbund")
class MedlemsreglerTest {

  private static final LocalDate BORJAN = LocalDate.of(2012, 1, 1);
  private static final LocalDate UPPSAGD = LocalDate.of(2023, 5, 10);

  private static Medlem medlem(
      String namn, Part part, Optional<LocalDate> till, Optional<LocalDate> uppsagd) {
    return new Medlem(namn, namn, part, part.finansiar(), BORJAN, till, uppsagd, part.anslar(), 1);
  }

  private static Medlem lamnar(String till, Optional<LocalDate> uppsagd) {
    return medlem("Kävlinge", Part.KOMMUN, Optional.of(LocalDate.parse(till)), uppsagd);
  }

  private static Optional<String> kod(Medlem m, String skal, Medlem... andra) {
    return Regel.forsta(
            Medlemsregler.ALLA, new Medlemsregler.Lage(m, Optional.empty(), List.of(andra), skal))
        .map(Hinder::kod);
  }

  @Test
  @DisplayName("R25: utan uppsägning finns ingen sista dag")
  void utanUppsagning() {
    assertThat(kod(lamnar("2026-12-31", Optional.empty()), "")).contains("for_kort_uppsagning");
  }

  @Test
  @DisplayName("R25: den tidigaste sista dagen är tre år efter uppsägningen")
  void treAr() {
    assertThat(kod(lamnar("2026-05-09", Optional.of(UPPSAGD)), "")).contains("for_kort_uppsagning");
    assertThat(kod(lamnar("2026-05-10", Optional.of(UPPSAGD)), "")).isEmpty();
  }

  @Test
  @DisplayName("R25: medlemmarna kan komma överens om ett tidigare utträde; skälet sägs")
  void medSkal() {
    assertThat(kod(lamnar("2024-12-31", Optional.of(UPPSAGD)), "Överenskommet, § 12")).isEmpty();
  }

  @Test
  @DisplayName("R25: en sista dag som redan står prövas inte om när något annat ändras")
  void redanBestamd() {
    Medlem fore = lamnar("2024-12-31", Optional.empty());
    assertThat(
            Regel.forsta(
                Medlemsregler.ALLA, new Medlemsregler.Lage(fore, Optional.of(fore), List.of(), "")))
        .isEmpty();
  }

  @Test
  @DisplayName("Försäkringskassan och Arbetsförmedlingen är med en gång åt gången")
  void enGang() {
    Medlem fk = medlem("FK", Part.FK, Optional.empty(), Optional.empty());
    Medlem slutade =
        medlem("FK", Part.FK, Optional.of(LocalDate.of(2011, 12, 31)), Optional.empty());
    Medlem ny = medlem("Försäkringskassan", Part.FK, Optional.empty(), Optional.empty());
    assertThat(kod(ny, "", fk)).contains("parten_finns");
    assertThat(kod(ny, "", slutade)).isEmpty();
  }

  @Test
  @DisplayName("två kommuner går bra, men inte två med samma namn")
  void namn() {
    Medlem svedala = medlem("Svedala", Part.KOMMUN, Optional.empty(), Optional.empty());
    assertThat(kod(medlem("Burlöv", Part.KOMMUN, Optional.empty(), Optional.empty()), "", svedala))
        .isEmpty();
    assertThat(kod(medlem("svedala", Part.KOMMUN, Optional.empty(), Optional.empty()), "", svedala))
        .contains("namnet_finns");
  }

  @Test
  @DisplayName("R3: finansiären följer av parten; staten betalar också för Arbetsförmedlingen")
  void finansiar() {
    assertThat(Part.AF.finansiar()).isEqualTo(Finansiar.STAT);
    assertThat(granska(Part.AF, Finansiar.STAT)).isEmpty();
    assertThat(granska(Part.REGION, Finansiar.KOMMUN)).containsExactly("fel_finansiar");
  }

  @Test
  @DisplayName("R17: kommuner och regioner anslår, FK och AF inte, om inget annat sägs")
  void anslag() {
    assertThat(uppgifter(Part.KOMMUN, Optional.empty()).medlem("x", 1).anslagsplats()).isTrue();
    assertThat(uppgifter(Part.FK, Optional.empty()).medlem("x", 1).anslagsplats()).isFalse();
    assertThat(uppgifter(Part.FK, Optional.of(true)).medlem("x", 1).anslagsplats()).isTrue();
  }

  @Test
  @DisplayName("en dag som saknas eller en sista dag före den första är ett fel vid sitt fält")
  void dagar() {
    Medlemsuppgifter utanDag =
        new Medlemsuppgifter(
            "Eslöv",
            Part.KOMMUN,
            Optional.empty(),
            Granskning.INGEN_DAG,
            Optional.of(LocalDate.of(2011, 1, 1)),
            Optional.empty(),
            Optional.empty(),
            "");
    assertThat(utanDag.granska().fel()).extracting(Faltfel::falt).containsExactly("fran");
    Medlemsuppgifter baklanges =
        new Medlemsuppgifter(
            "Eslöv",
            Part.KOMMUN,
            Optional.empty(),
            BORJAN,
            Optional.of(BORJAN.minusDays(1)),
            Optional.empty(),
            Optional.empty(),
            "");
    assertThat(baklanges.granska().fel()).extracting(Faltfel::falt).containsExactly("till");
  }

  private static Medlemsuppgifter uppgifter(Part part, Optional<Boolean> anslagsplats) {
    return new Medlemsuppgifter(
        "Eslöv",
        part,
        Optional.empty(),
        BORJAN,
        Optional.empty(),
        Optional.empty(),
        anslagsplats,
        "");
  }

  private static List<String> granska(Part part, Finansiar finansiar) {
    return new Medlemsuppgifter(
            "Eslöv",
            part,
            Optional.of(finansiar),
            BORJAN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "")
        .granska().fel().stream().map(Faltfel::kod).toList();
  }
}
