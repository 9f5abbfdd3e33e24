package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("En sparad mening sägs på läsarens språk, vem som än skrev den")
class MeningsskriftTest {

  @Test
  @DisplayName("nyckel och värden kommer tillbaka, också en mening i en annan")
  void fram_och_tillbaka() {
    Mening beslutat =
        Mening.av(
            "handelse_styrelsebeslut",
            Mening.av("utfall_bifall"),
            LocalDate.parse("2024-03-05"),
            17);

    Mening last = Meningsskrift.las(Meningsskrift.skriv(beslutat));

    assertThat(last).isEqualTo(beslutat);
    assertThat(last).hasToString("Styrelsen beslutade bifall den 2024-03-05, § 17.");
    assertThat(last.pa(Locale.ENGLISH))
        .isEqualTo("The board decided on approval on 2024-03-05, § 17.");
  }

  @Test
  @DisplayName("det någon skrivit kommer tillbaka tecken för tecken")
  void ordagrant() {
    Mening skrivet = Mening.ordagrant("”Å {0}”\n\\ \"citat\"");
    assertThat(Meningsskrift.las(Meningsskrift.skriv(skrivet))).isEqualTo(skrivet);
  }

  @Test
  @DisplayName("en följd fogas parvis, på samma språk")
  void foljd() {
    Mening tre =
        Mening.foljd(
            "och", List.of(Mening.ordagrant("A"), Mening.ordagrant("B"), Mening.ordagrant("C")));
    assertThat(tre).hasToString("A och B och C");
    assertThat(tre.pa(Locale.ENGLISH)).isEqualTo("A and B and C");
  }

  @Test
  @DisplayName("en sparad mening vars nyckel är borta ur textfilerna känns igen och fäller inget")
  void borttagenNyckel() {
    Mening borta = Meningsskrift.las("{\"nyckel\":\"finns_inte_langre\",\"varden\":[\"A\"]}");
    assertThat(borta.finns()).isFalse();
    assertThat(Mening.av("och", "A", borta).finns()).isFalse();
    assertThat(Mening.av("och", "A", Mening.ordagrant("B")).finns()).isTrue();
  }
}
