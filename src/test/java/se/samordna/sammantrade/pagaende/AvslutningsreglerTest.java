package se.samordna.sammantrade.pagaende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.pagaende.Avslutningsregler.Oavgjord;

@DisplayName("R14: när ett sammanträde får avslutas")
class AvslutningsreglerTest {

  private static final PunktId ETT = PunktId.ny();
  private static final PunktId TVA = PunktId.ny();
  private static final PunktId INFO = PunktId.ny();

  private static final Oavgjord ARENDE = new Oavgjord(ETT, 1, "Ett ärende", true, false);
  private static final Oavgjord VAL = new Oavgjord(TVA, 2, "Ett val", true, false);
  private static final Oavgjord INFORMATION = new Oavgjord(INFO, 3, "Rapport", false, false);

  private static String kod(List<Oavgjord> oavgjorda, List<PunktId> bordlagg, List<PunktId> lamna) {
    return Avslutningsregler.prova(
            new Avslutningsregler.Lage(oavgjorda, new Avslutning(bordlagg, lamna)))
        .map(Hinder::kod)
        .orElse("går");
  }

  @Test
  @DisplayName("när allt är avgjort, eller bara information återstår")
  void avgjort() {
    assertThat(kod(List.of(), List.of(), List.of())).isEqualTo("går");
    assertThat(kod(List.of(INFORMATION), List.of(), List.of())).isEqualTo("går");
  }

  @Test
  @DisplayName("varje ärende som återstår bordläggs eller lämnas, uttryckligen")
  void oavgjort() {
    List<Oavgjord> alla = List.of(ARENDE, VAL, INFORMATION);
    assertThat(kod(alla, List.of(), List.of())).isEqualTo("oavgjorda_punkter");
    assertThat(kod(alla, List.of(ETT), List.of())).isEqualTo("oavgjorda_punkter");
    assertThat(kod(alla, List.of(ETT), List.of(TVA))).isEqualTo("går");
    assertThat(kod(alla, List.of(ETT, TVA), List.of(TVA))).isEqualTo("punkt_tva_ganger");
  }

  @Test
  @DisplayName("hindret säger vilka punkter som återstår")
  void vilka() {
    Hinder hinder =
        Avslutningsregler.prova(
                new Avslutningsregler.Lage(
                    List.of(ARENDE, VAL), new Avslutning(List.of(), List.of())))
            .orElseThrow();
    assertThat(hinder.text()).startsWith("Punkt 1, punkt 2 är inte avgjorda.");
    assertThat(hinder.utover().get("punkter")).hasSize(2);
  }

  @Test
  @DisplayName("en punkt mitt i en mening har liten bokstav")
  void mittI() {
    Oavgjord rostar = new Oavgjord(ETT, 1, "Ett ärende", true, true);
    Hinder hinder =
        Avslutningsregler.prova(
                new Avslutningsregler.Lage(List.of(rostar), new Avslutning(List.of(), List.of())))
            .orElseThrow();
    assertThat(hinder.text()).startsWith("En omröstning pågår på punkt 1.");
  }

  @Test
  @DisplayName("inte medan en omröstning pågår, och inte på en gammal sida")
  void oppet() {
    Oavgjord rostar = new Oavgjord(ETT, 1, "Ett ärende", true, true);
    assertThat(kod(List.of(rostar), List.of(ETT), List.of())).isEqualTo("omrostning_pagar");
    assertThat(kod(List.of(VAL), List.of(ETT, TVA), List.of())).isEqualTo("inaktuell_version");
  }
}
