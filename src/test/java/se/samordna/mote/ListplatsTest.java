package se.samordna.mote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Var det som sätts upp hamnar på listan")
class ListplatsTest {

  /** Platsen på en lista av rader: ärende, sist, struken eller behandlad. */
  private static int plats(String... lista) {
    return Listplats.avslutande(
        Stream.of(lista)
            .map(
                ord ->
                    new Listplats.Rad(
                        ord.contains("sist"), ord.contains("struken"), ord.contains("behandlad")))
            .toList());
  }

  @Test
  @DisplayName("ett nytt ärende hamnar efter ärendena och före det som hör hemma sist")
  void mellan() {
    assertThat(plats("upprop", "ärende", "sist", "sist")).isEqualTo(2);
    assertThat(plats("sist")).isZero();
  }

  @Test
  @DisplayName("utan något som hör hemma sist hamnar det sist")
  void sist() {
    assertThat(plats()).isZero();
    assertThat(plats("upprop", "ärende")).isEqualTo(2);
  }

  @Test
  @DisplayName("den som flyttat ett ärende sist eller in bland de sista har valt en annan ordning")
  void for_hand() {
    assertThat(plats("upprop", "sist", "sist", "ärende")).isEqualTo(4);
    assertThat(plats("upprop", "sist", "ärende", "sist")).isEqualTo(3);
  }

  @Test
  @DisplayName("inget hamnar före det som behandlats eller behandlas nu")
  void behandlat() {
    assertThat(plats("ärende", "sist behandlad", "sist")).isEqualTo(2);
    assertThat(plats("ärende", "sist", "sist behandlad")).isEqualTo(3);
    assertThat(plats("ärende", "sist", "ärende behandlad", "sist")).isEqualTo(3);
  }

  @Test
  @DisplayName("en struken punkt bryter inte följden, och börjar den inte")
  void struken() {
    assertThat(plats("ärende", "struken", "sist", "struken", "sist", "struken")).isEqualTo(2);
    assertThat(plats("ärende", "struken")).isEqualTo(2);
  }
}
