package se.samordna.budget;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/** En tabell ur en plan, läst både som csv och som xlsx, och det som läsaren såg. */
abstract class Planformprov {

  /** Som csv och som xlsx; enheten bara när bladet inte säger den. */
  static List<Langform> las(String tabell, Tolkningsval val) {
    List<List<String>> rader = tabell.lines().map(r -> Arrays.asList(r.split(";", -1))).toList();
    Innehall xlsx =
        new Bredblad(
                rader.stream()
                    .map(
                        r ->
                            r.stream()
                                .map(c -> c.matches("-?\\d[\\d ]*") ? c.replace(" ", "") : c)
                                .toList())
                    .toList())
            .xlsx();
    return Stream.of(new Innehall(tabell.getBytes(StandardCharsets.UTF_8)), xlsx)
        .map(f -> Budgetfil.las(f, val).varde().langform().varde())
        .toList();
  }

  static List<Langform> las(String tabell) {
    return las(tabell, Tolkningsval.INGET);
  }

  static List<String> avdelning(Langform form, int ar, String slag) {
    return form.rader().stream()
        .filter(r -> r.ar() == ar && r.slag().equals(slag))
        .map(r -> r.namn() + " " + r.belopp().ore() / 100)
        .toList();
  }

  static List<String> lage(Langform form, String lage) {
    return form.rader().stream()
        .filter(r -> r.lage().equals(lage))
        .map(r -> r.namn())
        .distinct()
        .toList();
  }

  static List<String> differenser(Langform form, int procent) {
    Budgetversion version = new Budgetinlasning(List.of()).version(form);
    Buffert buffert =
        new Buffert(
            version.ar().stream()
                .collect(Collectors.toMap(a -> a, a -> BigDecimal.valueOf(procent))));
    return new Trycktasummor(version, buffert)
        .differenser().stream()
            .map(t -> t.ar() + " " + t.rad() + " " + t.differens().ore() / 100)
            .toList();
  }
}
