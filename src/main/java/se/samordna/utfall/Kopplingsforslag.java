package se.samordna.utfall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Mening;
import se.samordna.sie.Objektref;

/**
 * Föreslår en regel för det som inte är kopplat: projektet vars nummer eller namn står i en insats
 * rad, annars raden vars bokföringskonto det är, annars bokslutskontot. Två möjliga rader ger inget
 * förslag.
 */
final class Kopplingsforslag {

  private static final Pattern SPANN =
      Pattern.compile("(\\d{1,10})(?:\\s*[-\u2013]\\s*(\\d{1,10}))?");
  private static final Koppling.Kontospann ARETS_RESULTAT = new Koppling.Kontospann(8990, 8999);
  static final Mening BOKSLUT = Mening.av("bokslutskonto");

  private record Kontorad(Koppling.Kontospann spann, Budgetblad.Rad rad) {}

  private final List<Budgetblad.Rad> rader;
  private final List<Kontorad> konton = new ArrayList<>();
  private final Map<Objektref, String> namn;

  Kopplingsforslag(Collection<Budgetblad.Rad> rader, Map<Objektref, String> namn) {
    this.rader = List.copyOf(rader);
    this.namn = namn;
    rader.forEach(
        r ->
            r.bokforingskonto()
                .ifPresent(k -> spann(k).forEach(s -> konton.add(new Kontorad(s, r)))));
  }

  /** Kontona som raden själv anger: {@code 5010}, {@code 5010-5019} eller flera med komma. */
  static List<Koppling.Kontospann> spann(String bokforingskonto) {
    List<Koppling.Kontospann> spann = new ArrayList<>();
    Matcher traff = SPANN.matcher(bokforingskonto);
    while (traff.find()) {
      long fran = Long.parseLong(traff.group(1));
      long till = Optional.ofNullable(traff.group(2)).map(Long::parseLong).orElse(fran);
      if (fran <= till) {
        spann.add(new Koppling.Kontospann(fran, till));
      }
    }
    return spann;
  }

  Optional<Utfallsbild.Forslag> till(String konto, List<Objektref> objekt) {
    return projekt(objekt).or(() -> konto(konto)).or(() -> bokslut(konto));
  }

  private Optional<Utfallsbild.Forslag> projekt(List<Objektref> objekt) {
    return objekt.stream()
        .filter(o -> o.dimension() == Objektref.PROJEKT)
        .findFirst()
        .flatMap(
            o ->
                enda(rader.stream().filter(r -> heter(r, o)).toList())
                    .map(r -> forslag(Optional.empty(), Optional.of(o), r)));
  }

  private boolean heter(Budgetblad.Rad rad, Objektref projekt) {
    String radens = rad.namn().toLowerCase(Locale.ROOT);
    String nummer = projekt.nummer().toLowerCase(Locale.ROOT);
    String projektets = namn.getOrDefault(projekt, "").toLowerCase(Locale.ROOT);
    return radens.equals(nummer)
        || radens.startsWith(nummer + " ")
        || (!projektets.isBlank() && radens.equals(projektets));
  }

  private Optional<Utfallsbild.Forslag> konto(String konto) {
    List<Kontorad> traffar = konton.stream().filter(k -> k.spann().omfattar(konto)).toList();
    return enda(traffar.stream().map(Kontorad::rad).distinct().toList())
        .map(r -> forslag(Optional.of(traffar.getFirst().spann()), Optional.empty(), r));
  }

  private static Optional<Utfallsbild.Forslag> bokslut(String konto) {
    return ARETS_RESULTAT.omfattar(konto)
        ? Optional.of(
            new Utfallsbild.Forslag(
                new Koppling.Regel(
                    Optional.of(ARETS_RESULTAT),
                    Optional.empty(),
                    new Koppling.Mal.Utanfor(BOKSLUT.svensk())),
                BOKSLUT.toString()))
        : Optional.empty();
  }

  private static Utfallsbild.Forslag forslag(
      Optional<Koppling.Kontospann> spann, Optional<Objektref> objekt, Budgetblad.Rad rad) {
    UUID id = rad.radId();
    return new Utfallsbild.Forslag(
        new Koppling.Regel(spann, objekt, new Koppling.Mal.Rad(id)), rad.namn());
  }

  private static <T> Optional<T> enda(List<T> traffar) {
    return traffar.size() == 1 ? Optional.of(traffar.getFirst()) : Optional.empty();
  }
}
