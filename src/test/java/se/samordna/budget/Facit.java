package se.samordna.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samordna.forbund.Ordning;
import se.samordna.gemensam.Innehall;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.inlasning.Langformslasare;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/** De tryckta budgetarna, samma filer som demon laddar. */
public final class Facit {

  static final String BKSV_2023 = "demo/bksv/budget-2023.csv";
  public static final String BKSV_2024 = "demo/bksv/budget-2024-2026.csv";
  public static final String LUND = "demo/lund/budget-2013-2015.csv";

  private Facit() {}

  public static String text(String fil) {
    try (InputStream in = Facit.class.getClassLoader().getResourceAsStream(fil)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** Filen utan de rader som {@code bort} träffar. */
  static String utan(String fil, Predicate<String> bort) {
    return text(fil).lines().filter(bort.negate()).collect(Collectors.joining("\n"));
  }

  /** Så som ärendet provas: utan Vellinges rader och utan tryckta summor. */
  public static String utanVellinge() {
    return utan(BKSV_2024, r -> r.contains("förstudie Vellinge") || r.contains(";summa;"));
  }

  static Budgetversion version(String text) {
    return new Budgetinlasning(List.of())
        .version(
            Langformslasare.las(
                    new Innehall(text.getBytes(StandardCharsets.UTF_8)), Optional.empty())
                .varde());
  }

  static Buffert procent(int procent, Budgetversion version) {
    return new Buffert(
        version.ar().stream().collect(Collectors.toMap(a -> a, a -> BigDecimal.valueOf(procent))));
  }

  static Budgetlage lage(Budgetversion version) {
    return new Budgetlage(Map.of(), List.of()).medVersion(version, Set.copyOf(version.ar()));
  }

  static Budgetblad blad(Budgetversion version, Buffert buffert, Budgetlage lage, int ar) {
    return new Bladrakning(version, Map.of(), buffert).blad(ar, lage.saldon());
  }

  static UUID rad(Budgetversion version, int ar, String namn) {
    return version.rader(ar).filter(r -> r.namn().equals(namn)).findFirst().orElseThrow().radId();
  }

  static Map<UUID, Budgetpost> poster(Budgetpost... poster) {
    Map<UUID, Budgetpost> alla = new HashMap<>();
    List.of(poster).forEach(p -> alla.put(p.radId(), p));
    return alla;
  }

  /** En förbundsordning med den trappan och det målet, för övrigt lagens. */
  static Ordning ordning(List<Ordning.Trappsteg> trappa, int minstaInsatser) {
    return new Ordning(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(trappa),
        Optional.of(minstaInsatser),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
