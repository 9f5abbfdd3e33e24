package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Langrad;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetversion;

@DisplayName("Tabellen så som den står i verksamhetsplanen")
class BredTabellTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static final Bredblad BKSV_2023 =
      Bredblad.av(
          Facit.text(Facit.BKSV_2023),
          "Samordningsförbundet Burlöv, Kävlinge, Staffanstorp, Vellinge",
          "Budget ",
          Map.of("personal", "Personalkostnader inklusive sociala avgifter"));
  static final Bredblad BKSV_2024 =
      Bredblad.av(
          Facit.text(Facit.BKSV_2024),
          "Samordningsförbundet Burlöv-Kävlinge-Staffanstorp-Vellinge*",
          "Budget ",
          Map.of());
  static final Bredblad LUND =
      Bredblad.av(
              Facit.text(Facit.LUND), "", "", Map.of("intakt", "Intäkter", "insats", "Kostnader"))
          .medRadForst(List.of("BUDGET för 2013"));

  static Budgetfil las(Innehall fil) {
    return Budgetfil.las(fil, Tolkningsval.INGET).varde();
  }

  /** Raderna som text, så att två inläsningar kan jämföras utan radnummer och läge. */
  static List<String> rader(Langform form) {
    return form.rader().stream().map(BredTabellTest::rad).sorted().toList();
  }

  private static String rad(Langrad r) {
    return r.ar() + ";" + r.slag() + ";" + r.namn() + ";" + r.belopp().ore();
  }

  private static Langform facit(String fil) {
    return las(new Innehall(Facit.text(fil).getBytes(StandardCharsets.UTF_8))).langform().varde();
  }

  static Stream<Arguments> blad() {
    return Stream.of(
        Arguments.of("BKSV 2023", BKSV_2023, Facit.BKSV_2023, 20),
        Arguments.of("BKSV 2024–2026", BKSV_2024, Facit.BKSV_2024, 20),
        Arguments.of("Lund 2013–2015", LUND.medRadForst(List.of("Belopp i tkr")), Facit.LUND, 0));
  }

  static Stream<Arguments> dialekter() {
    return blad()
        .flatMap(
            a -> {
              Bredblad blad = (Bredblad) a.get()[1];
              Bredblad grupperat = blad.skrivet(b -> grupperat(b, "\u00a0"));
              return Stream.of(
                      Map.entry("xlsx med tal", blad.xlsx()),
                      Map.entry("xlsx med text", blad.skrivet(b -> grupperat(b, " ")).xlsx()),
                      Map.entry("csv, semikolon", blad.csv()),
                      Map.entry("Windows-1252", grupperat.csv(';', "\r\n", WINDOWS)),
                      Map.entry(
                          "UTF-8 med BOM, komma",
                          new Innehall(
                              ("\ufeff" + blad.skrivet(b -> b + ",00").text(',', "\r\n"))
                                  .getBytes(StandardCharsets.UTF_8))),
                      Map.entry(
                          "UTF-16 LE, tabb",
                          new Innehall(
                              ("\ufeff" + grupperat.text('\t', "\r\n"))
                                  .getBytes(StandardCharsets.UTF_16LE))),
                      Map.entry(
                          "UTF-16 BE utan BOM",
                          grupperat.csv('\t', "\n", StandardCharsets.UTF_16BE)),
                      Map.entry("smala mellanrum", blad.skrivet(b -> grupperat(b, "\u202f")).csv()),
                      Map.entry("åren som rader", blad.vant().csv()))
                  .map(
                      d ->
                          Arguments.of(
                              a.get()[0], d.getKey(), d.getValue(), a.get()[2], a.get()[3]));
            });
  }

  private static String grupperat(String belopp, String mellan) {
    return String.format(java.util.Locale.ROOT, "%,d", Long.parseLong(belopp)).replace(",", mellan);
  }

  @ParameterizedTest(name = "{0} som {1}: varje tal är det tryckta")
  @MethodSource("dialekter")
  void varje_tal(String vad, String dialekt, Innehall fil, String facit, int procent) {
    Langform last = las(fil).langform().varde();

    assertThat(rader(last)).isEqualTo(rader(facit(facit)));
    assertThat(last.enhet()).isEqualTo(facit(facit).enhet());
  }

  @ParameterizedTest(name = "{0} som {1}: summorna skiljer sig bara där facit säger")
  @MethodSource("dialekter")
  void varje_summa(String vad, String dialekt, Innehall fil, String facit, int procent) {
    assertThat(summor(las(fil).langform().varde(), procent))
        .isEqualTo(summor(facit(facit), procent));
  }

  private static List<String> summor(Langform form, int procent) {
    Budgetversion version = new Budgetinlasning(List.of()).version(form);
    return new Trycktasummor(version, Facit.procent(procent, version))
        .summor().stream().map(s -> s.tryckt().toString()).sorted().toList();
  }

  @Test
  @DisplayName("Lunds tabell säger t kr under åren, och det läses")
  void tkr_under_aren() {
    Bredblad blad =
        new Bredblad(
            LUND.rader().stream()
                .map(
                    r ->
                        r.getFirst().equals("Intäkter")
                            ? List.of("Intäkter", "t kr", "t kr", "t kr")
                            : r)
                .toList());

    assertThat(rader(las(blad.csv()).langform().varde())).isEqualTo(rader(facit(Facit.LUND)));
  }

  @Test
  @DisplayName(
      "planens upprepade resultat mellan IB och UB är en tryckt uppgift, inget nytt kapital")
  void upprepat_resultat() {
    List<List<String>> rader = new java.util.ArrayList<>(BKSV_2023.rader());
    int ib =
        java.util.stream.IntStream.range(0, rader.size())
            .filter(i -> rader.get(i).getFirst().equals("Eget kapital IB"))
            .findFirst()
            .orElseThrow();
    rader.set(ib, List.of("Eget kapital IB  2023 Per 221031", "1 972 400"));
    rader.set(ib + 1, List.of("Eget kapital", "3 534 651"));
    rader.add(ib + 1, List.of("Budget 2023 inkl redan beviljat", "1 562 251"));
    rader.set(ib + 3, List.of("20% av 4 000 000 (rekommenderat av FK)", "800 000"));
    rader.set(ib + 4, List.of("Kvar att disponera 2023", "2 734 651"));

    Langform last = las(new Bredblad(rader).csv()).langform().varde();

    assertThat(last.rader().subList(last.rader().size() - 5, last.rader().size()))
        .extracting(Langrad::slag)
        .containsExactly("eget_kapital", "summa", "summa", "regel", "summa");
    assertThat(summor(last, 20)).allMatch(s -> s.contains("differens=Belopp[ore=0]"));
  }
}
