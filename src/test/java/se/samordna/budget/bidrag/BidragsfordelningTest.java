package se.samordna.budget.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.samordna.budget.bidrag.Bidragsplan.Regel;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Medlem.Finansiar;
import se.samordna.forbund.Medlem.Part;
import se.samordna.gemensam.Belopp;

@DisplayName("R3: staten hälften, regionen och kommunerna tillsammans en fjärdedel var")
class BidragsfordelningTest {

  private static final List<Medlem> FYRA_KOMMUNER =
      List.of(
          medlem("a", Part.KOMMUN, Finansiar.KOMMUN),
          medlem("b", Part.KOMMUN, Finansiar.KOMMUN),
          medlem("c", Part.KOMMUN, Finansiar.KOMMUN),
          medlem("d", Part.KOMMUN, Finansiar.KOMMUN),
          medlem("region", Part.REGION, Finansiar.REGION),
          medlem("fk", Part.FK, Finansiar.STAT),
          medlem("af", Part.AF, Finansiar.STAT));

  private static Medlem medlem(String kod, Part part, Finansiar finansiar) {
    return new Medlem(
        kod, kod.toUpperCase(), part, finansiar, LocalDate.of(2000, 1, 1), Optional.empty());
  }

  private static Bidragsfordelning delning(long kronor, Regel regel, Map<String, Long> invanare) {
    return new Bidragsfordelning(
        new Bidragsplan(2024, Belopp.kronor(kronor), regel, Optional.empty(), invanare, Map.of()),
        FYRA_KOMMUNER,
        Andelar.LAGENS);
  }

  private static Map<String, Long> kronor(Bidragsfordelning f) {
    return f.bidrag().stream()
        .collect(Collectors.toMap(b -> b.medlem().kod(), b -> b.belopp().ore() / 100));
  }

  @Test
  @DisplayName("Försäkringskassan betalar statens hela hälft, också för Arbetsförmedlingen")
  void staten() {
    assertThat(kronor(delning(4_000_000, Regel.LIKA, Map.of())))
        .isEqualTo(
            Map.of(
                "a", 250_000L,
                "b", 250_000L,
                "c", 250_000L,
                "d", 250_000L,
                "region", 1_000_000L,
                "fk", 2_000_000L,
                "af", 0L));
  }

  @Test
  @DisplayName("kommunerna delar efter folkmängd i hela kronor, och summan blir exakt")
  void folkmangd() {
    Bidragsfordelning f =
        delning(
            4_000_000,
            Regel.INVANARE,
            Map.of("a", 19_001L, "b", 32_003L, "c", 26_007L, "d", 38_011L));
    assertThat(f.summa()).isEqualTo(Belopp.kronor(4_000_000));
    assertThat(f.varningar()).isEmpty();
    Map<String, Long> k = kronor(f);
    assertThat(k.get("a") + k.get("b") + k.get("c") + k.get("d")).isEqualTo(1_000_000);
    assertThat(k.get("d")).isGreaterThan(k.get("b")).isGreaterThan(k.get("a"));
  }

  @Test
  @DisplayName("bestämda belopp som inte följer andelarna varnas, men gäller")
  void fasta() {
    Bidragsfordelning f =
        new Bidragsfordelning(
            new Bidragsplan(
                2024,
                Belopp.NOLL,
                Regel.FAST,
                Optional.empty(),
                Map.of(),
                Map.of(
                    "fk", Belopp.kronor(2_000_000),
                    "region", Belopp.kronor(900_000),
                    "a", Belopp.kronor(1_100_000))),
            FYRA_KOMMUNER,
            Andelar.LAGENS);
    assertThat(f.summa()).isEqualTo(Belopp.kronor(4_000_000));
    assertThat(f.varningar())
        .extracting(Bidragsfordelning.Varning::text)
        .containsExactly(
            "Regionen betalar inte 25 procent av bidragen, som delningen säger.",
            "Kommunerna betalar inte 25 procent av bidragen, som delningen säger.");
  }

  @RepeatedTest(200)
  @DisplayName(
      "vilka folkmängder som helst delar jämnt på kronan, och ingen avviker mer än en krona")
  void alltid_exakt(RepetitionInfo nr) {
    Random slump = new Random(nr.getCurrentRepetition());
    Map<String, Long> invanare = new HashMap<>();
    List.of("a", "b", "c", "d").forEach(k -> invanare.put(k, 1 + slump.nextLong(400_000)));
    long total = slump.nextLong(100_000_000);
    Bidragsfordelning f = delning(total, Regel.INVANARE, invanare);
    assertThat(f.summa()).isEqualTo(Belopp.kronor(total));
    long folk = invanare.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Long> k = kronor(f);
    long kommunerna = new ArrayList<>(invanare.keySet()).stream().mapToLong(k::get).sum();
    invanare.forEach(
        (kod, antal) ->
            assertThat(Math.abs(k.get(kod) - (double) kommunerna * antal / folk))
                .as("frö %d, %s", nr.getCurrentRepetition(), kod)
                .isLessThan(1.0));
  }
}
