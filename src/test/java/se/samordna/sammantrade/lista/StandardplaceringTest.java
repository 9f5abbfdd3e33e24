package se.samordna.sammantrade.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De stående punkternas plats på listan")
class StandardplaceringTest {

  private static final Standardmall MALL = Standardmall.bruklig();

  /** En rad som redan står på listan; med kolon före namnet är den stående. */
  private static Standardplacering.Rad<String> rad(String namn) {
    return Standardplacering.Rad.befintlig(
        namn, namn.startsWith(":") ? Optional.of(namn.substring(1)) : Optional.empty());
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
  @DisplayName("det som flyttats för hand står kvar, och det som saknas läggs intill sina grannar")
  void granne() {
    assertThat(fyll(":justerare", "Ärende", ":ekonomi", "Sent ärende", ":nasta"))
        .containsExactly(
            ":upprop",
            ":justerare",
            ":dagordning",
            "Ärende",
            ":delegationsbeslut",
            ":ekonomi",
            ":ovriga",
            "Sent ärende",
            ":nasta");
  }
}
