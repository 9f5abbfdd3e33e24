package se.samordna.identitet.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * Det inloggningstjänsten säger om en person, läst ur token.
 *
 * <p>Grupperna är vägar: {@code /KOD} (hör till förbundet), {@code /KOD/medlem/kod} (hör till
 * medlemmen) och {@code /KOD/roll/namn}. Den som hör till ett enda förbund har sina roller där, om
 * ingen roll är namngiven. Den som hör till flera har i vart och ett bara de roller som är
 * namngivna där: annars gällde en ekonom i ett förbund också i nästa hen läggs till i. Utan förbund
 * gäller bara driftens roll: den vars sista uppdrag slutat har inget kvar av det hon kan ha fått
 * för hand.
 */
record Token(String anvandare, String namn, Set<String> roller, List<String> grupper) {

  /** Utsagorna om vad personen får, som ändras medan token är densamma. */
  static final List<String> ROLLER_OCH_GRUPPER = List.of("roller", "grupper");

  static Token av(Map<String, Object> utsagor) {
    return new Token(
        text(utsagor, "preferred_username"),
        text(utsagor, "name"),
        Set.copyOf(lista(utsagor, "roller")),
        lista(utsagor, "grupper"));
  }

  /** Koderna för personens förbund, i bokstavsordning. */
  List<String> forbund() {
    return grupper.stream()
        .filter(g -> g.startsWith("/"))
        .map(g -> g.substring(1))
        .map(g -> g.contains("/") ? g.substring(0, g.indexOf('/')) : g)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Aktören i ett av sina förbund, eller utan förbund (tom kod) för den som inte hör till något.
   */
  Aktor aktor(String forbund) {
    return new Aktor(anvandare, namn, forbund, rollerI(forbund), under(forbund, "medlem"));
  }

  private Set<Roll> rollerI(String forbund) {
    if (forbund.isEmpty()) {
      return roller.contains(Roll.DRIFT.kod()) ? Set.of(Roll.DRIFT) : Set.of();
    }
    Set<String> namngivna = under(forbund, "roll");
    return roller.stream()
        .filter(r -> namngivna.isEmpty() ? forbund().size() <= 1 : namngivna.contains(r))
        .flatMap(r -> Roll.av(r).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> under(String forbund, String slag) {
    String vag = "/" + forbund + "/" + slag + "/";
    return grupper.stream()
        .filter(g -> !forbund.isEmpty() && g.startsWith(vag))
        .map(g -> g.substring(vag.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(Map<String, Object> utsagor, String namn) {
    return String.valueOf(utsagor.getOrDefault(namn, ""));
  }

  private static List<String> lista(Map<String, Object> utsagor, String namn) {
    return utsagor.get(namn) instanceof Collection<?> c
        ? c.stream().map(String::valueOf).filter(s -> !s.isBlank()).toList()
        : List.of();
  }
}
