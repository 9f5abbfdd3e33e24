package se.samordna.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Belopp;

@DisplayName("Skrivning av en SIE-fil")
class SieskrivareTest {

  private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

  private static Siefil last(Sieskrivare.Skrivet skrivet) {
    return Sielasare.las(skrivet.innehall()).varde().fil();
  }

  private static Sieverifikation verifikation(String text, Transaktion... rader) {
    return new Sieverifikation("", "", DAG, text, Optional.empty(), "", List.of(rader));
  }

  @Test
  @DisplayName("poster i formatets ordning, CRLF, åäö som CP437, tomma fält som två citattecken")
  void formen() {
    Siefil fil =
        new Siefil(
            Prov.huvud(4),
            List.of(new Siekonto("4010", "Ersättning", Optional.of(Siekonto.Typ.K))),
            List.of(new Siedimension(6, "Projekt")),
            List.of(new Sieobjekt(6, "P1", "Våga \"växa\"")),
            List.of(),
            List.of(
                new Periodpost(
                    Periodpost.Slag.PBUDGET,
                    0,
                    YearMonth.of(2024, 1),
                    "4010",
                    List.of(new Objektref(6, "P1")),
                    new Belopp(123_405))),
            List.of(
                verifikation(
                    "Öre",
                    Transaktion.av(
                        "4010", List.of(new Objektref(6, "P1")), new Belopp(-5), "åäö"))));

    byte[] bytes = Sieskrivare.skriv(fil).innehall().bytes();

    assertThat(new String(bytes, Prov.PC8))
        .isEqualTo(
            """
            #FLAGGA 0
            #PROGRAM "Samordna" "1"
            #FORMAT PC8
            #GEN 20240301
            #SIETYP 4
            #ORGNR 222000-1111
            #FNAMN "Provförbundet Åsen"
            #RAR 0 20240101 20241231
            #KONTO 4010 "Ersättning"
            #KTYP 4010 K
            #DIM 6 "Projekt"
            #OBJEKT 6 "P1" "Våga \\"växa\\""
            #PBUDGET 0 202401 4010 {6 "P1"} 1234.05
            #VER "" "" 20240301 "Öre"
            {
               #TRANS 4010 {6 "P1"} -0.05 "" "åäö"
            }
            """
                .replace("\n", "\r\n"));
    assertThat(bytes)
        .as("å ä ö Å Ö i CP437")
        .contains(0x86, 0x84, 0x94, 0x8f, 0x99)
        .doesNotContain(0xc3);
  }

  @Test
  @DisplayName("slumpvisa verifikationer läses tillbaka som de skrevs")
  void tillbaka_som_de_skrevs() {
    Random slump = new Random(42);
    for (int varv = 0; varv < 500; varv++) {
      Siefil fil = Prov.medVerifikationer(Slumpbok.verifikationer(slump));
      Sieskrivare.Skrivet skrivet = Sieskrivare.skriv(fil);

      assertThat(skrivet.andrat()).isEmpty();
      assertThat(last(skrivet)).isEqualTo(fil);
    }
  }

  @Test
  @DisplayName("varje provfil skriven och läst igen är densamma")
  void provfilerna() {
    for (String namn : List.of(Prov.APRIL, Prov.MAJ, Prov.MARS, Prov.SALDON, Prov.RESULTAT)) {
      Siefil fil = Sielasare.las(Prov.fil(namn)).varde().fil();

      assertThat(last(Sieskrivare.skriv(fil))).as(namn).isEqualTo(fil);
    }
  }

  @Test
  @DisplayName("det som formatet inte kan bära skrivs så nära det går, och nämns")
  void utanfor_pc8() {
    Sieskrivare.Skrivet skrivet =
        Sieskrivare.skriv(
            Prov.medVerifikationer(
                List.of(verifikation("”Våg” – č\tслово C:\\", new Transaktion[0]))));

    assertThat(last(skrivet).verifikationer().getFirst().text()).isEqualTo("\"Våg\" - c ????? C:/");
    assertThat(skrivet.andrat()).hasSize(1);
    assertThat(skrivet.andrat().getFirst().rad()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "}", "{6 \"x\"}", "\"", "\\\"\"", "a\\b", "#TRANS", "\u00a0"})
  @DisplayName("text som liknar format är bara text")
  void text_ar_text(String text) {
    Siefil fil =
        Prov.medVerifikationer(
            List.of(
                verifikation(
                    text.replace("\\\"", "\""),
                    Transaktion.av(
                        "1", List.of(new Objektref(6, text.replace("\\", ""))), Belopp.NOLL, ""))));

    assertThat(last(Sieskrivare.skriv(fil))).isEqualTo(fil);
  }

  /** En bok av slumpen: allt som formatet kan bära. */
  private static final class Slumpbok {

    private static final String TECKEN =
        "abcxyzåäöÅÄÖéüß 0123456789{}[]#;:,.-_'/()½§£µ«»±\"\"\\& ".replace("§", "");

    static List<Sieverifikation> verifikationer(Random slump) {
      List<Sieverifikation> alla = new ArrayList<>();
      for (int i = 0; i < slump.nextInt(8); i++) {
        alla.add(
            new Sieverifikation(
                slump.nextBoolean() ? "" : "A",
                Integer.toString(i + 1),
                dag(slump),
                text(slump),
                slump.nextBoolean() ? Optional.empty() : Optional.of(dag(slump)),
                text(slump),
                rader(slump)));
      }
      return alla;
    }

    private static List<Transaktion> rader(Random slump) {
      List<Transaktion> rader = new ArrayList<>();
      long summa = 0;
      for (int i = 0; i < slump.nextInt(6); i++) {
        long ore = slump.nextLong(-9_999_999_999_99L, 9_999_999_999_99L);
        summa += ore;
        rader.add(rad(slump, ore));
      }
      if (summa != 0) {
        rader.add(rad(slump, -summa));
      }
      return rader;
    }

    private static Transaktion rad(Random slump, long ore) {
      return new Transaktion(
          Transaktion.Slag.TRANS,
          Integer.toString(1000 + slump.nextInt(9000)),
          objekt(slump),
          new Belopp(ore),
          slump.nextBoolean() ? Optional.empty() : Optional.of(dag(slump)),
          text(slump),
          slump.nextBoolean() ? "" : Integer.toString(slump.nextInt(100)),
          text(slump));
    }

    private static List<Objektref> objekt(Random slump) {
      List<Objektref> objekt = new ArrayList<>();
      for (int i = 0; i < slump.nextInt(3); i++) {
        objekt.add(new Objektref(1 + slump.nextInt(30), text(slump)));
      }
      return objekt;
    }

    private static LocalDate dag(Random slump) {
      return LocalDate.of(2024, 1, 1).plusDays(slump.nextInt(366));
    }

    private static String text(Random slump) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < slump.nextInt(12); i++) {
        text.append(TECKEN.charAt(slump.nextInt(TECKEN.length())));
      }
      return Sietext.skrivbar(text.toString());
    }
  }
}
