package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Sielasare;

@DisplayName("SIE-filer av samma slag som fallen, som ingen sett förut: rätt tal eller en fråga")
class NyaBokfilerTest {

  private static final Charset PC8 = Charset.forName("IBM437");
  private static final String HUVUD =
      """
      #FLAGGA 0
      #SIETYP 4
      #FNAMN "Övning"
      #RAR 0 20240101 20241231
      #KONTO 5010 "Lokalhyra för möten"
      #KONTO 1930 "Företagskonto"
      """;
  private static final String HYRA =
      """
      #VER A 1 20240110 "Hyra på våren"
      {
      #TRANS 5010 {} 100
      #TRANS 1930 {} -100
      }
      """;

  private static Svar<Bokfil> las(byte[] fil) {
    return Sielasare.las(new Innehall(fil)).sedan(Filtolk::tolka);
  }

  private static Svar<Bokfil> las(String rader) {
    return las((HUVUD + rader.replace(";", "\n") + "\n").getBytes(PC8));
  }

  private static Hinder nej(Svar<Bokfil> svar) {
    return ((Svar.Nej<Bokfil>) svar).hinder();
  }

  private static List<String> noter(Bokfil bok) {
    return bok.anmarkningar().stream().map(Anmarkning::text).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tre månader i var sin dimension | -60000 | #RES 0 5010 600;#PSALDO 0 202401 5010 {1 A}"
            + " 100;#PSALDO 0 202402 5010 {6 P} 200;#PSALDO 0 202403 5010 {7 X} 300",
        "negativa intäkter | 30000 | #RES 0 3010 -300;#PSALDO 0 202401 3010 {1 A} -100;#PSALDO 0"
            + " 202402 3010 {7 X} -200",
        "går ut mot varandra | 0 | #RES 0 5010 0;#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202401"
            + " 5010 {6 P} -100",
        "två saldon på samma konto | -10000 | #RES 0 5010 60;#RES 0 5010 40;#PSALDO 0 202401 5010"
            + " {} 100",
        "kvantitet sist | -10000 | #RES 0 5010 100;#PSALDO 0 202401 5010 {} 100 7"
      })
  @DisplayName("månadssaldon blir filens eget saldo")
  void dimensioner(String fall, long ore, String rader) {
    assertThat(las(rader).varde().resultat().ore()).as(fall).isEqualTo(ore);
  }

  @Test
  @DisplayName("ett konto stämmer och ett annat inte: filen nekas med det som inte gör det")
  void ettAvTva() {
    Hinder hinder =
        nej(
            las(
                "#RES 0 5010 300;#RES 0 6110 50;#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202402"
                    + " 5010 {7 X} 200;#PSALDO 0 202402 6110 {1 A} 20;#PSALDO 0 202402 6110 {6 P}"
                    + " 20"));

    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("konto 6110");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-10000 | 9999 −100 kr | #VER A 1 20240110;{;#TRANS 5010 {} 100;#TRANS 9999 {} -100;}",
        "0 | 9010 100 kr | #VER A 1 20240110;{;#TRANS 9010 {} 100;#TRANS 9090 {} -100;}",
        "-10000 | 9010 50 kr | #RES 0 5010 100;#RES 0 9010 50;#RES 0 9090 -50;#PSALDO 0 202401 5010"
            + " {} 100;#PSALDO 0 202401 9010 {} 50",
        "0 | 05010 40 kr | #VER A 2 20240111;{;#TRANS 05010 {} 40;#TRANS 01930 {} -40;}"
      })
  @DisplayName("konton utanför resultatet är inget utfall, och nämns med sitt belopp")
  void utanfor(long ore, String not, String rader) {
    Bokfil bok = las(rader).varde();

    assertThat(bok.resultat().ore()).isEqualTo(ore);
    assertThat(noter(bok)).anyMatch(t -> t.replace('\u00a0', ' ').contains(not));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#VER A 1 20240110;{;#TRANS 5010 {} 100;#TRANS DIFF {} -100;}",
        "#RES 0 5010 100;#PSALDO 0 202401 5010 {} 100;#PSALDO 0 202401 FEL {} 5",
        "#UB 0 OBS 7.50"
      })
  @DisplayName("ett konto som är text nekas när det har belopp")
  void textkonto(String rader) {
    assertThat(nej(las(rader)).kod()).isEqualTo("felaktiga_rader");
  }

  @Test
  @DisplayName("ett konto med bokstav sist, utan belopp, hoppas över och nämns")
  void bokstavSist() {
    assertThat(noter(las("#KONTO 1930A \"Extra\";#IB 0 1930A 0.00;" + HYRA).varde()))
        .anyMatch(t -> t.contains("”1930A”") && t.contains("2 rader"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"#RAR -1 20230101 20231231", "#RAR 0", "#OMFATTN 20240630"})
  @DisplayName("utan dagar för året själv: året ur det filen har, och det sägs")
  void utanDagar(String rar) {
    String fil = HUVUD.replace("#RAR 0 20240101 20241231", rar) + HYRA;
    Bokfil bok = las(fil.getBytes(PC8)).varde();

    assertThat(bok.ar()).isEqualTo(2024);
    assertThat(noter(bok)).anyMatch(t -> t.contains("#RAR 0"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "#RAR 0 20241231 20240101,brutet_rakenskapsar",
    "#RAR 0 2024-01-01 2024-12-31,felaktiga_rader",
    "#RAR 0 20240701 20250630,brutet_rakenskapsar"
  })
  @DisplayName("ett år som inte är ett kalenderår frågas")
  void felAr(String rar, String kod) {
    String fil = HUVUD.replace("#RAR 0 20240101 20241231", rar) + HYRA;
    assertThat(nej(las(fil.getBytes(PC8))).kod()).isEqualTo(kod);
  }

  @Test
  @DisplayName(
      "sidmatning i en text och före en klammer är mellanslag; mitt i en etikett nekas den")
  void sidmatning() {
    assertThat(las(HYRA.replace("Hyra på", "Hyra\fpå")).varde().resultat().ore())
        .isEqualTo(-10_000);
    assertThat(las(HYRA.replace("\n}", "\n\f\u000b}")).varde().resultat().ore()).isEqualTo(-10_000);
    assertThat(nej(las(HYRA.replace("#VER", "#VE\fR"))).kod()).isEqualTo("felaktiga_rader");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM437", "IBM850", "IBM865", "windows-1252", "x-MacRoman", "UTF-8"})
  @DisplayName("en fil i en kodning har sina bokstäver")
  void kodning(String kodning) {
    Bokfil bok = las((HUVUD + HYRA).getBytes(Charset.forName(kodning))).varde();

    assertThat(bok.kalla().konton().getFirst().namn()).isEqualTo("Lokalhyra för möten");
    assertThat(bok.kalla().huvud().firma()).isEqualTo("Övning");
  }

  @Test
  @DisplayName("UTF-16 nekas")
  void utf16() {
    assertThat(nej(las((HUVUD + HYRA).getBytes(StandardCharsets.UTF_16))).kod())
        .isEqualTo("olaslig_fil");
    assertThat(nej(las((HUVUD + HYRA).getBytes(StandardCharsets.UTF_16LE))).kod())
        .isEqualTo("olaslig_fil");
  }

  @ParameterizedTest(name = "{0} i stället för ö")
  @ValueSource(strings = {"?", "|", "&ouml;", "&#246;", "=F6", "=C3=B6", "%C3%B6", "\\u00f6"})
  @DisplayName("ett annat tecken i bokstavens ställe läses inte tyst")
  void iBokstavensStalle(String tecken) {
    Bokfil bok = las((HUVUD.replace("ö", tecken) + HYRA).getBytes(PC8)).varde();

    assertThat(noter(bok)).anyMatch(t -> t.contains("ska vara en bokstav") && t.contains("rad 5"));
  }
}
