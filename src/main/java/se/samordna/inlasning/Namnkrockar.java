package se.samordna.inlasning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.inlasning.Tolkning.Rad;

/**
 * Två rubriker som talar om samma avdelning kan ha rader som heter lika. Då blir den ena rubriken
 * en egen avdelning, så att raderna går att skilja åt.
 *
 * @param rader efter radnummer, i filens ordning
 * @param rubriker rubriken ovanför raden, efter radnummer
 */
record Namnkrockar(Map<Integer, Rad> rader, Map<Integer, String> rubriker) {

  Map<Integer, Rad> utan() {
    Map<Integer, Rad> klara = new LinkedHashMap<>(rader);
    for (Rad rad : rader.values()) {
      krock(klara, rad).ifPresent(rubrik -> egenAvdelning(klara, rubrik));
    }
    return klara;
  }

  /** Rubriken som får bli egen: den som namnger något, helst den senare. */
  private Optional<String> krock(Map<Integer, Rad> klara, Rad rad) {
    Rad nu = klara.getOrDefault(rad.nummer(), rad);
    String egen = rubrik(rad);
    if (egen.isEmpty() || nu.slag().equals("summa") || !nu.lases()) {
      return Optional.empty();
    }
    return klara.values().stream()
        .filter(r -> r.nummer() < nu.nummer() && r.slag().equals(nu.slag()))
        .filter(r -> r.namn().equals(nu.namn()) && !rubrik(r).equals(egen))
        .findFirst()
        .flatMap(r -> namngiven(egen).or(() -> namngiven(rubrik(r))));
  }

  private static Optional<String> namngiven(String rubrik) {
    return Optional.of(rubrik).filter(r -> !r.isEmpty() && Avdelningsnamn.av(r).slag().isPresent());
  }

  private void egenAvdelning(Map<Integer, Rad> klara, String rubrik) {
    Map<Integer, Rad> block =
        klara.values().stream()
            .filter(r -> rubrik(r).equals(rubrik))
            .collect(Collectors.toMap(Rad::nummer, r -> r));
    Avdelningsnamn.egen(rubrik)
        .ifPresent(
            slag ->
                block.forEach(
                    (nummer, r) ->
                        klara.put(
                            nummer,
                            new Rad(r.nummer(), r.namn(), slag, "", r.tackning(), r.celler()))));
  }

  private String rubrik(Rad rad) {
    return rubriker.getOrDefault(rad.nummer(), "");
  }
}
