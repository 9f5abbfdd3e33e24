package se.samordna.gemensam.tecken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static se.samordna.gemensam.tecken.Teckenuppsattning.MAC;
import static se.samordna.gemensam.tecken.Teckenuppsattning.PC8;
import static se.samordna.gemensam.tecken.Teckenuppsattning.UTF8;
import static se.samordna.gemensam.tecken.Teckenuppsattning.WINDOWS;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("En fils bokstäver avgörs av dess ord")
class AvkodareTest {

  private static final List<String> TEXTER =
      List.of(
          "Väg in",
          "Möten på förbundet",
          "ÅRSMÖTE I ÖSTRA ÄNGBY",
          "Älvdalen; Åmål; Örebro",
          "Idé och café, Müllers väg",
          "Öppen ingång – våren 2024",
          "”Vägen in” är 1\u00a0000\u00a0kr för åtta",
          "räksmörgås");

  private static final List<String> KODNINGAR =
      List.of("UTF-8", "IBM437", "windows-1252", "ISO-8859-1", "x-MacRoman");

  private static Avkodad csv(byte[] bytes) {
    return Avkodare.las(bytes, UTF8, WINDOWS, MAC, PC8);
  }

  private static Avkodad sie(byte[] bytes) {
    return Avkodare.las(bytes, PC8, UTF8, WINDOWS, MAC);
  }

  static Stream<Arguments> kodadeTexter() {
    List<Arguments> alla = new ArrayList<>();
    for (String kod : KODNINGAR) {
      Charset charset = Charset.forName(kod);
      TEXTER.stream()
          .filter(t -> charset.newEncoder().canEncode(t))
          .forEach(t -> alla.add(Arguments.of(kod, t)));
    }
    return alla.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("kodadeTexter")
  @DisplayName("en fil i en enda kodning läses rätt, som csv och som SIE")
  void en_kodning(String kod, String text) {
    byte[] bytes = text.getBytes(Charset.forName(kod));

    assertThat(csv(bytes).text()).isEqualTo(text);
    assertThat(sie(bytes).text()).isEqualTo(text);
    assertThat(csv(bytes).trasiga()).isEmpty();
    assertThat(csv(bytes).lagade()).isEmpty();
  }

  static Stream<Arguments> parKodningar() {
    return KODNINGAR.stream()
        .flatMap(a -> KODNINGAR.stream().filter(b -> !a.equals(b)).map(b -> Arguments.of(a, b)));
  }

  @ParameterizedTest(name = "{0} med en rad i {1}")
  @MethodSource("parKodningar")
  @DisplayName("två kodningar i samma fil: varje ord läses efter sig självt, och det sägs")
  void blandat(String mest, String en) throws Exception {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    ut.write("Möten på våren\nFörbundet på Åsen\nRäntor och lön\n".getBytes(Charset.forName(mest)));
    ut.write("Hyra på våren\n".getBytes(Charset.forName(en)));

    for (Avkodad last : List.of(csv(ut.toByteArray()), sie(ut.toByteArray()))) {
      if (!last.osakra().isEmpty()) {
        assertThat(last.osakra()).extracting(Avkodad.Ord::rad).containsOnly(4);
        continue;
      }
      assertThat(last.text())
          .isEqualTo("Möten på våren\nFörbundet på Åsen\nRäntor och lön\nHyra på våren\n");
      assertThat(last.trasiga()).isEmpty();
      boolean samma =
          mest.matches("windows-1252|ISO-8859-1") && en.matches("windows-1252|ISO-8859-1");
      if (!samma) {
        assertThat(last.lagade()).extracting(Avkodad.Ord::rad).containsOnly(4);
      }
    }
  }

  @ParameterizedTest(name = "UTF-8 läst som {0} och sparat")
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "IBM437", "x-MacRoman"})
  @DisplayName("dubbelt och tredubbelt kodat läses rätt, och det sägs")
  void dubbelt(String lastSom) {
    for (String text : TEXTER) {
      byte[] en = text.getBytes(StandardCharsets.UTF_8);
      String fel = new String(en, Charset.forName(lastSom));
      if (fel.contains("\ufffd")) {
        continue;
      }
      byte[] tva = fel.getBytes(StandardCharsets.UTF_8);
      assertThat(csv(tva).text()).as(fel).isEqualTo(text);
      assertThat(csv(tva).lagade()).isNotEmpty();
      String fel2 = new String(tva, Charset.forName(lastSom));
      if (!fel2.contains("\ufffd") && !lastSom.equals("IBM437")) {
        assertThat(csv(fel2.getBytes(StandardCharsets.UTF_8)).text()).as(fel2).isEqualTo(text);
      }
    }
  }

  static Stream<Arguments> felLasta() {
    List<String> enkla = KODNINGAR.subList(1, KODNINGAR.size());
    return enkla.stream()
        .flatMap(
            a ->
                enkla.stream()
                    .filter(b -> !a.equals(b))
                    .filter(b -> !(a + b).matches("(windows-1252|ISO-8859-1){2}"))
                    .map(b -> Arguments.of(a, b)));
  }

  @ParameterizedTest(name = "{0} läst som {1} och sparat i UTF-8")
  @MethodSource("felLasta")
  @DisplayName("avkodat fel en gång förut: rätt bokstäver eller trasigt, aldrig tyst")
  void felLast(String var, String lastSom) {
    String text = "Väg in och möten på våren";
    String fel = new String(text.getBytes(Charset.forName(var)), Charset.forName(lastSom));
    Avkodad last = csv(fel.getBytes(StandardCharsets.UTF_8));

    if (!fel.contains("\ufffd")) {
      assertThat(last.text()).as(fel).isEqualTo(text);
    }
    assertThat(last.lagade().size() + last.trasiga().size()).as(fel).isPositive();
  }

  @Test
  @DisplayName("en avkortad bokstav är trasig och nämns med sin rad")
  void avkortad() throws Exception {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    ut.write("Möten på våren\nHyra på v".getBytes(StandardCharsets.UTF_8));
    ut.write(0xc3);
    ut.write(" ren\n".getBytes(StandardCharsets.UTF_8));

    for (Avkodad last : List.of(csv(ut.toByteArray()), sie(ut.toByteArray()))) {
      assertThat(last.text()).startsWith("Möten på våren\nHyra på v\ufffd");
      assertThat(last.trasiga()).extracting(Avkodad.Ord::rad).containsExactly(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Æ är en dansk bokstav, ø också",
        "Dvořák, Łukasz och Šimić på möte 👍",
        "Andel ½, § 14, 5 °C, ±2 – 10×3 = Σ",
        "São Paulo, naïve, Jürgen, Ægir, Þór",
        "KAFÉ, É, Ü, Renée’s idé… och „lågt” «citat»"
      })
  @DisplayName("riktig UTF-8 ändras aldrig")
  void riktigUtf8(String text) {
    Avkodad last = csv(text.getBytes(StandardCharsets.UTF_8));

    assertThat(last.text()).isEqualTo(text);
    assertThat(last.lagade()).isEmpty();
    assertThat(last.trasiga()).isEmpty();
  }

  @Test
  @DisplayName("ersättningstecken och frågetecken i ord nämns: bokstäverna är borta")
  void borta() {
    assertThat(csv("V\ufffdg in\n".getBytes(StandardCharsets.UTF_8)).trasiga()).hasSize(1);
    assertThat(csv("V?g in\nVarför? Jo.\n".getBytes(StandardCharsets.UTF_8)).fragetecken())
        .extracting(Avkodad.Ord::text)
        .containsExactly("V?g");
  }

  @Test
  @DisplayName("ett mycket långt ord tar inte längre tid än samma bokstäver i många ord")
  void langtOrd() {
    byte[] bytes = ("a".repeat(2_000_000) + " V?g").getBytes(StandardCharsets.UTF_8);

    Avkodad last = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> csv(bytes));

    assertThat(last.fragetecken()).extracting(Avkodad.Ord::text).containsExactly("V?g");
  }

  @Test
  @DisplayName("flera bokstäver skrivna med andra tecken i samma ord nämns")
  void fleraTecken() {
    assertThat(csv("r&auml;ksm&ouml;rg".getBytes(StandardCharsets.UTF_8)).fragetecken())
        .extracting(Avkodad.Ord::text)
        .containsExactly("r&auml;ksm", "&ouml;rg");
  }

  @Test
  @DisplayName("är orden fler än som sparas sägs att de är minst så många")
  void flerAnSparas() {
    String rad = "m\ufffdten\n";
    assertThat(Avkodad.namnda(csv(rad.repeat(20).getBytes(StandardCharsets.UTF_8)).trasiga()))
        .endsWith(" och 10 till");
    assertThat(
            Avkodad.namnda(
                csv(rad.repeat(Avkodare.MEST_SPARADE + 20).getBytes(StandardCharsets.UTF_8))
                    .trasiga()))
        .endsWith(" och minst 9990 till");
  }
}
