package se.samordna.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.forordnanden.Uppdrag;
import se.samordna.identitet.Roll;

@DisplayName("Grupperna som uppdragen ger")
class GrupperTest {

  private static final LocalDate DAG = LocalDate.of(2024, 3, 15);

  private static Uppdrag uppdrag(Roll roll, String medlem, String fran, String till) {
    return new Uppdrag(
        "karin",
        roll,
        Optional.of(medlem).filter(m -> !m.isEmpty()),
        Optional.of(fran).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        Optional.of(till).filter(d -> !d.isEmpty()).map(LocalDate::parse));
  }

  private static Set<String> grupper(Uppdrag... uppdrag) {
    return Grupper.av("BKSV", List.of(uppdrag), DAG);
  }

  @Test
  @DisplayName("utan uppdrag inga alls, inte ens förbundets")
  void inga() {
    assertThat(grupper()).isEmpty();
  }

  @Test
  @DisplayName("en plats ger förbundet, medlemmen och rollen")
  void plats() {
    assertThat(grupper(uppdrag(Roll.STYRELSE, "region", "2024-01-01", "")))
        .containsExactly("/BKSV", "/BKSV/medlem/region", "/BKSV/roll/styrelse");
  }

  @Test
  @DisplayName("ett förordnande ger ingen medlem")
  void forordnande() {
    assertThat(grupper(uppdrag(Roll.EKONOM, "", "2024-01-01", "")))
        .containsExactly("/BKSV", "/BKSV/roll/ekonom");
  }

  @Test
  @DisplayName("första och sista dagen räknas; dagen före och dagen efter inte")
  void dagarna() {
    assertThat(grupper(uppdrag(Roll.REVISOR, "", "2024-03-15", "2024-03-15"))).hasSize(2);
    assertThat(grupper(uppdrag(Roll.REVISOR, "", "2024-03-16", ""))).isEmpty();
    assertThat(grupper(uppdrag(Roll.REVISOR, "", "2023-01-01", "2024-03-14"))).isEmpty();
  }

  @Test
  @DisplayName("det som togs tillbaka innan det började gällde aldrig")
  void tillbakataget() {
    assertThat(grupper(uppdrag(Roll.REVISOR, "", "2024-03-15", "2024-03-14"))).isEmpty();
  }

  @Test
  @DisplayName("två uppdrag läggs ihop; det ena slutar utan att det andra gör det")
  void flera() {
    assertThat(
            grupper(
                uppdrag(Roll.STYRELSE, "lund", "2020-01-01", ""),
                uppdrag(Roll.PRESIDIUM, "lund", "2020-01-01", "2024-03-14"),
                uppdrag(Roll.SOKANDE, "fk", "", "")))
        .containsExactly(
            "/BKSV",
            "/BKSV/medlem/fk",
            "/BKSV/medlem/lund",
            "/BKSV/roll/sokande",
            "/BKSV/roll/styrelse");
  }

  @Test
  @DisplayName("ett förbunds grupper är inte ett annats, också när namnen börjar lika")
  void vaggen() {
    assertThat(Grupper.i("BK", Set.of("/BKSV", "/BK", "/BK/roll/ekonom", "/LUND")))
        .containsExactly("/BK", "/BK/roll/ekonom");
  }
}
