package se.samordna.overtagande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Overtagandebok.Oppet;
import se.samordna.inlasning.Malltabell;

@DisplayName("Mallen för övertagandet")
class OvertagandemallTest {

  private static final UUID RAD = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID ANNAN = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private static Innehall mall(Oppet... oppna) {
    return new Overtagandemall(List.of(oppna), List.of()).xlsx();
  }

  private static Malltabell blad(Innehall fil, Mallblad blad) {
    return Malltabell.las(fil, blad.namn(), blad.rubriker()).varde();
  }

  @Test
  @DisplayName("har en rad per insats och en per budgetrad och år, och går att läsa igen")
  void ifylld() {
    Innehall fil =
        mall(
            new Oppet(2023, RAD, "4029 AKTIV", Belopp.kronor(100_800)),
            new Oppet(2024, ANNAN, "AKTIV", Belopp.kronor(12_600)),
            new Oppet(2023, RAD, "=1+1", new Belopp(150)));

    assertThat(blad(fil, Mallblad.INSATSER).rader())
        .extracting(r -> r.text("Insats"))
        .containsExactly("=1+1", "AKTIV");
    assertThat(blad(fil, Mallblad.PENGAR).rader())
        .extracting(
            r -> r.text("Insats"),
            r -> r.text("Budgetrad"),
            r -> r.heltal("År").orElseThrow(),
            r -> r.belopp("Beviljat kr").orElseThrow(),
            r -> r.belopp("Utbetalt kr").isPresent())
        .containsExactly(
            tuple("=1+1", "=1+1", 2023, new Belopp(150), false),
            tuple("AKTIV", "4029 AKTIV", 2023, Belopp.kronor(100_800), false),
            tuple("AKTIV", "AKTIV", 2024, Belopp.kronor(12_600), false));
    assertThat(blad(fil, Mallblad.MAL).rader()).hasSize(2);
  }

  @Test
  @DisplayName("ett nummer först i radens namn är byråns projekt, inte insatsens namn")
  void rubriken() {
    assertThat(Overtagandemall.rubrik("4030 SAMTEAM 2.0 Burlöv")).isEqualTo("SAMTEAM 2.0 Burlöv");
    assertThat(Overtagandemall.rubrik("SAMTEAM 2.0")).isEqualTo("SAMTEAM 2.0");
    assertThat(Overtagandemall.rubrik("4030")).isEqualTo("4030");
  }

  @Test
  @DisplayName("orden så som de skrivs blir registrets koder")
  void koder() {
    assertThat(Insatsrad.kod(" Förstudie ")).isEqualTo("forstudie");
    assertThat(Insatsrad.kod("Delår")).isEqualTo("delar");
    assertThat(Insatsrad.kod("Månad")).isEqualTo("manad");
  }

  @Test
  @DisplayName("det som inte går att läsa sägs med blad och rad")
  void olasbart() throws IOException {
    Malltabell.Rad rad =
        Malltabell.las(
                ett("Pengar", List.of("År", "Beviljat kr", "Dag"), List.of("tjugo", "x", "i fjol")),
                "Pengar",
                List.of("År"))
            .varde()
            .rader()
            .getFirst();

    assertThat(rad.heltal("År")).isEmpty();
    assertThat(rad.belopp("Beviljat kr")).isEmpty();
    assertThat(rad.dag("Dag")).isEmpty();
    assertThat(rad.fel()).extracting(Hinder.Faltfel::falt).containsOnly("Pengar rad 2");
    assertThat(rad.fel())
        .extracting(Hinder.Faltfel::text)
        .allMatch(t -> t.startsWith("Pengar, rad 2: "))
        .hasSize(3);
  }

  @Test
  @DisplayName("en dag är en dag, som datum och som text, och kolumner får byta plats")
  void dagar() throws IOException {
    Malltabell.Rad rad =
        Malltabell.las(
                ett("Insatser", List.of("Slut", "Insats"), List.of("31 mars 2025", "Stödteam")),
                "Insatser",
                List.of("Insats", "Slut"))
            .varde()
            .rader()
            .getFirst();

    assertThat(rad.dag("Slut")).contains(LocalDate.of(2025, 3, 31));
    assertThat(rad.text("insats")).isEqualTo("Stödteam");
  }

  @Test
  @DisplayName("ett blad eller en kolumn som fattas nekas vid namn, och csv är ingen arbetsbok")
  void fattas() throws IOException {
    Innehall fil = ett("Pengar", List.of("År"), List.of("2023"));

    assertThat(nej(fil, "Insatser", List.of("Insats"))).contains("Insatser").contains("Pengar");
    assertThat(nej(fil, "Pengar", List.of("År", "Beviljat kr"))).contains("Beviljat kr");
    assertThat(
            nej(
                new Innehall("Insats;År\nA;2023\n".getBytes(StandardCharsets.UTF_8)),
                "Pengar",
                List.of("År")))
        .contains("xlsx");
  }

  private static String nej(Innehall fil, String blad, List<String> kolumner) {
    Svar<Malltabell> svar = Malltabell.las(fil, blad, kolumner);
    return ((Svar.Nej<Malltabell>) svar).hinder().text();
  }

  private static Innehall ett(String namn, List<String> rubriker, List<String> rad)
      throws IOException {
    return Innehall.skrivet(
        ut -> {
          try (Workbook bok = new Workbook(ut, "Prov", "1.0")) {
            Worksheet blad = bok.newWorksheet(namn);
            for (int k = 0; k < rubriker.size(); k++) {
              blad.value(0, k, rubriker.get(k));
              blad.value(1, k, rad.get(k));
            }
          }
        });
  }
}
