package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Budgeten som csv")
class BudgetcsvTest extends Budgetfilprov {

  @Test
  @DisplayName("en trasig bokstav i csv nekas med sin rad")
  void trasig() throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    ut.write(
        "ar;slag;rad;belopp_kr\n2031;kostnad;Möten;1\n2031;kostnad;v"
            .getBytes(StandardCharsets.UTF_8));
    ut.write(0xc3);
    ut.write("gor;5\n".getBytes(StandardCharsets.UTF_8));
    Hinder hinder = nej(las(new Innehall(ut.toByteArray()), Tolkningsval.INGET));

    assertThat(hinder.kod()).isEqualTo("trasiga_bokstaver");
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("rad 3");
  }

  @Test
  @DisplayName("sidmatning i csv är mellanslag")
  void sidmatning() {
    assertThat(
            rader(
                last(
                    new Innehall(
                        "ar;slag;rad;belopp_kr\n\f2031;kostnad;Resor;5\n\u001a"
                            .getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("2031 kostnad Resor  5");
  }

  @Test
  @DisplayName("långformen utan läge: bidragen föreslås som medlemsbidrag, och det frågas")
  void utanLage() {
    Langform form =
        last(
            new Innehall(
                """
                ar;slag;rad;belopp_kr
                2031;intakt;Kommunerna;1000000
                2031;intakt;Region Skåne;1000000
                2031;intakt;Ränteintäkter;500
                2031;insats;Nya insatser;100000
                2031;insats;Väg in;172960
                """
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(form.rader())
        .extracting(r -> r.lage())
        .containsExactly("medlemsbidrag", "medlemsbidrag", "", "fri_ram", "beviljad");
    assertThat(form.fragor())
        .extracting(Langform.Fraga::radnummer)
        .containsExactlyInAnyOrder(2, 3, 5, 6);
    Langform vald =
        las(
                new Innehall(
                    "ar;slag;rad;belopp_kr\n2031;intakt;Kommunerna;1\n"
                        .getBytes(StandardCharsets.UTF_8)),
                Tolkningsval.INGET.medRad(
                    2,
                    new Tolkningsval.Radval(Optional.empty(), Optional.of(""), Optional.empty())))
            .varde();
    assertThat(vald.rader().getFirst().lage()).isEmpty();
    assertThat(vald.fragor()).isEmpty();
  }
}
