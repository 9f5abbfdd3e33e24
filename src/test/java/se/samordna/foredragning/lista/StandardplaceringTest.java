package se.samordna.foredragning.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.mote.Listplats;

@DisplayName("De stående punkternas plats på listan")
class StandardplaceringTest {

  private static final Standardmall MALL = Standardmall.bruklig();

  /** En rad som redan står på listan; med kolon före namnet är den stående, med ! behandlad. */
  private static Standardplacering.Rad<String> rad(String namn) {
    String nyckel = namn.replace("!", "").substring(1);
    boolean staende = namn.startsWith(":");
    boolean sist =
        staende
            && MALL.punkter().stream()
                .anyMatch(p -> p.nyckel().equals(nyckel) && p.plats() == Standardpunkt.Plats.SIST);
    return Standardplacering.Rad.befintlig(
        namn,
        staende ? Optional.of(nyckel) : Optional.empty(),
        new Listplats.Rad(sist, false, namn.endsWith("!")));
  }

  private static List<String> fyll(String... lista) {
    return Standardplacering.fyll(Stream.of(lista).map(StandardplaceringTest::rad).toList(), MALL)
        .stream()
        .map(r -> r.befintlig().orElseGet(() -> ":" + r.nyckel()))
        .toList();
  }

  @Test
  @DisplayName("en tom lista får mallen, i mallens ordning")
  void tom_lista() {
    assertThat(fyll())
        .containsExactly(
            ":upprop",
            ":justerare",
            ":dagordning",
            ":delegationsbeslut",
            ":ekonomi",
            ":ovriga",
            ":nasta");
  }

  @Test
  @DisplayName("ärendena hamnar mellan det som står först och det som står sist")
  void mellan() {
    assertThat(fyll("Ärende 1", "Ärende 2"))
        .containsExactly(
            ":upprop",
            ":justerare",
            ":dagordning",
            "Ärende 1",
            "Ärende 2",
            ":delegationsbeslut",
            ":ekonomi",
            ":ovriga",
            ":nasta");
  }

  @Test
  @DisplayName("en full lista ändras inte: att fylla på är att göra det en gång")
  void en_gang() {
    String[] full = fyll("Ärende").toArray(String[]::new);
    assertThat(fyll(full)).containsExactly(full);
  }

  @Test
  @DisplayName(
      "det som flyttats för hand står kvar, och det som saknas läggs i följden överst eller"
          + " nederst")
  void granne() {
    assertThat(fyll(":justerare", "Ärende", ":ekonomi", "Sent ärende", ":nasta"))
        .containsExactly(
            ":upprop",
            ":justerare",
            ":dagordning",
            "Ärende",
            ":ekonomi",
            "Sent ärende",
            ":delegationsbeslut",
            ":ovriga",
            ":nasta");
  }

  @Test
  @DisplayName("en stående punkt som satts upp före ärendena drar inte de sista med sig upp")
  void tidig_anmalan() {
    assertThat(fyll(":delegationsbeslut", "Ärende 1", "Ärende 2"))
        .endsWith("Ärende 1", "Ärende 2", ":ekonomi", ":ovriga", ":nasta");
  }

  @Test
  @DisplayName("inget ställs före det som redan behandlats")
  void behandlat() {
    assertThat(fyll("Ärende 1!", "Ärende 2"))
        .startsWith("Ärende 1!", ":upprop", ":justerare", ":dagordning", "Ärende 2");
    assertThat(fyll("Ärende", ":nasta!"))
        .containsExactly(
            "Ärende",
            ":nasta!",
            ":upprop",
            ":justerare",
            ":dagordning",
            ":delegationsbeslut",
            ":ekonomi",
            ":ovriga");
  }
}
