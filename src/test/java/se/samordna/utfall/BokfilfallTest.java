package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Sielasare;

@DisplayName("Filer som riktiga bokföringsprogram skriver dem")
class BokfilfallTest {

  private static final String AR = "#FLAGGA 0\n#SIETYP 3\n#RAR 0 20240101 20241231\n";

  static Innehall fall(String namn) {
    try (InputStream in = BokfilfallTest.class.getResourceAsStream("/fall/" + namn)) {
      return new Innehall(in.readAllBytes());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static Svar<Bokfil> tolka(Innehall fil) {
    return Sielasare.las(fil).sedan(Filtolk::tolka);
  }

  private static Svar<Bokfil> text(String rader) {
    return tolka(new Innehall((AR + rader).getBytes(Charset.forName("IBM437"))));
  }

  private static Hinder nej(Svar<Bokfil> svar) {
    return ((Svar.Nej<Bokfil>) svar).hinder();
  }

  private static List<String> noter(Bokfil bok) {
    return bok.anmarkningar().stream().map(Anmarkning::text).toList();
  }

  @ParameterizedTest(name = "{0}: {1} öre, {2} till {3}")
  @CsvSource({
    "05d-skilda-dimensioner.se,-300000,2024-01,2024-02",
    "28-klass9-intern.se,-1234567,2024-01,2024-03",
    "04-bl-manner-psaldo-forra-aret.se,6688890,2024-01,2024-04",
    "22-utf8-avkortad-bokstav.se,-1234567,2024-01,2024-02",
    "22c-blandat-utf8-cp437.se,-1234567,2024-01,2024-02",
    "24-inga-verifikationer.se,0,2024-01,2024-05",
    "06-softone-manner-textkonto.se,-1234567,2024-02,2024-02",
    "07-rar-utan-dagar.si,-1234567,2024-02,2024-02",
    "10-sidmatning.se,-1234567,2024-01,2024-02"
  })
  void fallen(String fil, long ore, YearMonth fran, YearMonth till) {
    Bokfil bok = tolka(fall(fil)).varde();

    assertThat(bok.resultat().ore()).isEqualTo(ore);
    assertThat(bok.fran()).isEqualTo(fran);
    assertThat(bok.till()).isEqualTo(till);
    assertThat(noter(bok)).isNotEmpty();
    assertThat(bok.kalla().konton()).noneMatch(k -> k.namn().contains("├"));
  }

  @Test
  @DisplayName("bokstäverna i de två med blandad kodning är rätta, och det trasiga nämns")
  void bokstaver() {
    Bokfil avkortad = tolka(fall("22-utf8-avkortad-bokstav.se")).varde();
    Bokfil blandad = tolka(fall("22c-blandat-utf8-cp437.se")).varde();

    assertThat(avkortad.kalla().konton().get(1).namn()).isEqualTo("Lokalhyra för möten i Höör");
    assertThat(noter(avkortad)).anyMatch(t -> t.contains("trasiga") && t.contains("rad 12"));
    assertThat(blandad.kalla().verifikationer().getFirst().text()).isEqualTo("Hyra på våren");
    assertThat(blandad.kalla().huvud().firma()).isEqualTo("Samordningsförbundet Övning");
    assertThat(noter(blandad)).anyMatch(t -> t.contains("rad 12"));
  }

  @Test
  @DisplayName("klass 9 nämns med sina belopp, och är inget utfall")
  void klass9() {
    Bokfil bok = tolka(fall("28-klass9-intern.se")).varde();

    assertThat(bok.poster()).extracting(Utfallspost::konto).containsExactly("5010");
    assertThat(noter(bok))
        .anyMatch(t -> t.contains("9010 Internt 500") && t.contains("9090 Motkonto"));
  }

  @Test
  @DisplayName("klass 9 är utfall bara när kontotypen säger det; klass 0 likaså")
  void kontotyp() {
    String verifikation =
        "#VER A 1 20240110\n{\n#TRANS 9010 {} 100\n#TRANS 0500 {} 50\n#TRANS 4010 {} 7\n"
            + "#TRANS 1930 {} -157\n}\n";

    assertThat(text(verifikation).varde().resultat()).isEqualTo(Belopp.kronor(-7));
    assertThat(text("#KONTO 9010 \"x\"\n#KTYP 9010 K\n" + verifikation).varde().resultat())
        .isEqualTo(Belopp.kronor(-107));
    Bokfil balans = text("#KTYP 4010 T\n" + verifikation).varde();
    assertThat(balans.resultat()).isEqualTo(Belopp.NOLL);
    assertThat(noter(balans)).anyMatch(t -> t.contains("4010 7") && t.contains("0500 50"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en dimension | #RES 0 5010 300|#PSALDO 0 202401 5010 {1 A} 300",
        "två hela uppdelningar | #RES 0 5010 300|#PSALDO 0 202401 5010 {1 A} 300;#PSALDO 0 202401"
            + " 5010 {6 P} 100;#PSALDO 0 202401 5010 {6 Q} 200",
        "skilda | #RES 0 5010 300|#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202402 5010 {6 P} 200",
        "skilda, lika stora | #RES 0 5010 300|#PSALDO 0 202401 5010 {1 A} 150;#PSALDO 0 202401 5010"
            + " {6 P} 150",
        "tre dimensioner | #RES 0 5010 300|#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202401 5010 {6"
            + " P} 150;#PSALDO 0 202401 5010 {7 X} 50",
        "helhet och delning | #RES 0 5010 300|#PSALDO 0 202401 5010 {} 300;#PSALDO 0 202401 5010 {6"
            + " P} 100",
        "raden utan objekt är resten | #RES 0 5010 300|#PSALDO 0 202401 5010 {} 100;#PSALDO 0"
            + " 202401 5010 {6 P} 200",
        "resten och två hela uppdelningar | #RES 0 5010 300|#PSALDO 0 202401 5010 {} 100;#PSALDO 0"
            + " 202401 5010 {6 P} 200;#PSALDO 0 202401 5010 {1 A} 200",
        "två objekt på raden | #RES 0 5010 300|#PSALDO 0 202401 5010 {1 A 6 P} 100;#PSALDO 0 202401"
            + " 5010 {1 B 6 P} 200",
        "helhet en månad, skilda en annan | #RES 0 5010 300|"
            + "#PSALDO 0 202401 5010 {} 100;#PSALDO 0 202401 5010 {6 P} 40;"
            + "#PSALDO 0 202402 5010 {1 A} 50;#PSALDO 0 202402 5010 {6 P} 150",
        "uppdelning en månad, skilda en annan | #RES 0 5010 300|"
            + "#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202401 5010 {6 P} 100;"
            + "#PSALDO 0 202402 5010 {1 A} 50;#PSALDO 0 202402 5010 {6 P} 150",
        "bara #UB, skilda | #UB 0 1930 -300|#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202401 5010"
            + " {6 P} 200",
        "saldo utan månader | #RES 0 5010 100;#RES 0 6110 200|#PSALDO 0 202401 5010 {} 100"
      })
  @DisplayName("månaderna blir filens eget saldo, hur dimensionerna än delar kontot")
  void dimensioner(String fall, String saldon, String manader) {
    Bokfil bok = text((saldon + ";" + manader + ";").replace(";", "\n")).varde();

    assertThat(bok.resultat()).as(fall).isEqualTo(Belopp.kronor(-300));
    assertThat(noter(bok)).noneMatch(t -> t.contains("skiljer sig"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#RES 0 5010 400|#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202401 5010 {6 P} 200",
        "#RES 0 5010 400|#PSALDO 0 202401 5010 {} 300",
        "#RES 0 6110 1|#PSALDO 0 202401 5010 {} 300",
        "#FNAMN x|#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202401 5010 {6 P} 200",
        "#UB 0 1930 -400|#PSALDO 0 202401 5010 {1 A} 100;#PSALDO 0 202401 5010 {6 P} 200"
      })
  @DisplayName("månader som inte blir filens saldo nekas med kontot")
  void oklara(String saldon, String manader) {
    Hinder hinder = nej(text((saldon + ";" + manader + ";").replace(";", "\n")));

    assertThat(hinder.kod()).isEqualTo("saldon_stammer_inte");
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("konto 5010");
  }

  @Test
  @DisplayName(
      "förra årets månader under år 0: läses om årets egna blir saldot, annars nekas filen")
  void andra_ar() {
    String manader = "#PSALDO 0 202312 5010 {} 5\n#PSALDO 0 202401 5010 {} 100\n";

    Bokfil bok = text("#RES 0 5010 100\n" + manader).varde();
    assertThat(bok.resultat()).isEqualTo(Belopp.kronor(-100));
    assertThat(noter(bok)).anyMatch(t -> t.contains("5010 2023-12"));
    assertThat(text("#UB 0 1930 -100\n" + manader).varde().resultat())
        .isEqualTo(Belopp.kronor(-100));
    assertThat(nej(text("#RES 0 5010 105\n" + manader)).kod()).isEqualTo("utanfor_aret");
    assertThat(nej(text(manader)).kod()).isEqualTo("utanfor_aret");
    assertThat(text("#RES 0 5010 100\n#PSALDO 0 202501 3010 {} 5\n" + manader).varde().resultat())
        .isEqualTo(Belopp.kronor(-100));
  }

  @Test
  @DisplayName("en tom bok är tom till och med #OMFATTN, och det sägs")
  void tom() {
    Bokfil bok = text("#OMFATTN 20240331\n#KONTO 1930 Bank\n").varde();

    assertThat(bok.till()).isEqualTo(YearMonth.of(2024, 3));
    assertThat(bok.poster()).isEmpty();
    assertThat(bok.manadsvis()).isTrue();
    assertThat(noter(bok)).anyMatch(t -> t.contains("2024-01 till 2024-03 läses som tomma"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#RAR 0\n",
        "#RAR 0 \"\" \"\"\n",
        "",
        "#RAR 0 20240101\n",
        "#RAR 0 \"\" 20241231\n",
        "#RAR 0 20230101 20231231\n#RAR 0 20240101 20241231\n"
      })
  @DisplayName("året ur verifikationerna när #RAR saknar dagar, saknas eller säger emot sig")
  void aret(String rar) {
    Bokfil bok =
        tolka(
                new Innehall(
                    ("#FLAGGA 0\n"
                            + rar
                            + "#VER A 1 20240110\n{\n#TRANS 5010 {} 7\n#TRANS 1930 {} -7\n}\n")
                        .getBytes(Charset.forName("IBM437"))))
            .varde();

    assertThat(bok.ar()).isEqualTo(2024);
    assertThat(noter(bok)).anyMatch(t -> t.contains("#RAR"));
  }

  @Test
  @DisplayName("ett konto som är text läses inte utan belopp, och nekas med belopp")
  void textkonto() {
    String text =
        "#KONTO FEL Fel\n#KTYP FEL T\n#IB 0 FEL 0.00\n#RES 0 FEL 0\n#PSALDO 0 202401 FEL {} 0\n";

    assertThat(noter(text(text + "#RES 0 5010 1\n").varde()))
        .anyMatch(t -> t.contains("”FEL”") && t.contains("5 rader"));
    assertThat(nej(text("#RES 0 FEL 1\n")).kod()).isEqualTo("felaktiga_rader");
    assertThat(noter(text("#VER A 1 20240110\n{\n#TRANS FEL {} 0\n#TRANS 5010 {} 0\n}\n").varde()))
        .anyMatch(t -> t.contains("”FEL”"));
  }

  @Test
  @DisplayName("styrtecken var som helst är mellanslag")
  void styrtecken() {
    Bokfil bok =
        text("\f\n\u000b#RES\f0 5010\u001a100\u001f\n\ufeff#RES 0 6110 5\n".replace("\ufeff", ""))
            .varde();

    assertThat(bok.resultat()).isEqualTo(Belopp.kronor(-105));
    assertThat(noter(bok)).anyMatch(t -> t.contains("Styrtecken"));
  }

  @Test
  @DisplayName("det som inte används räknas och nämns")
  void utelamnat() {
    Bokfil bok =
        text("""
        #RES 0 5010 10
        #PBUDGET 0 202401 5010 {} 5
        #PBUDGET 0 202401 5010 {6 P} 5
        #PSALDO 0 202401 5010 {} 10
        #OIB 0 1930 {6 P} 5
        #VER A 1 20240110
        {
        #TRANS 5010 {} 10
        #BTRANS 5010 {} 3
        #TRANS 1930 {} -10
        }
        """)
            .varde();

    assertThat(noter(bok))
        .anyMatch(t -> t.contains("#PBUDGET") && t.contains("2 rader"))
        .anyMatch(t -> t.contains("#PSALDO") && t.contains("1 rad"))
        .anyMatch(t -> t.contains("#OIB") && t.contains("1 rad"))
        .anyMatch(t -> t.contains("#BTRANS") && t.contains("1 rad"));
  }
}
