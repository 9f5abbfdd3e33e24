package se.samordna.gemensam;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * En namngiven regel: ett nummer, en kod för skälet, och en prövning av ett läge som ger ett hinder
 * eller inget. Modulens regler står i listor; tjänst, API och skärm frågar samma lista.
 *
 * @param nummer regelns nummer i {@code docs/regler.md}, eller varifrån den kommer; tomt när den
 *     inte har något nummer där
 * @param kod skälets stabila kod (snake_case), densamma som hindrets
 * @param provning hindret när läget bryter mot regeln
 */
public record Regel<L>(String nummer, String kod, Function<L, Optional<Hinder>> provning) {

  /** Den vanliga regeln: bryts den är det ett brott mot en verksamhetsregel (422). */
  public Regel(String nummer, String kod, Predicate<L> bryts, Function<L, Mening> text) {
    this(nummer, kod, nar(bryts, l -> Hinder.regel(kod, text.apply(l))));
  }

  /** Som den vanliga, när läget inte längre är det som någon tror (409). */
  public static <L> Regel<L> krock(
      String nummer, String kod, Predicate<L> bryts, Function<L, Mening> text) {
    return new Regel<>(nummer, kod, nar(bryts, l -> Hinder.krock(kod, text.apply(l))));
  }

  /** Som den vanliga, när det är personen som inte får (403). */
  public static <L> Regel<L> roll(
      String nummer, String kod, Predicate<L> bryts, Function<L, Mening> text) {
    return new Regel<>(nummer, kod, nar(bryts, l -> Hinder.roll(kod, text.apply(l))));
  }

  /** En regel vars hinder alltid är detsamma. */
  public static <L> Regel<L> fast(String nummer, Predicate<L> bryts, Hinder hinder) {
    return new Regel<>(nummer, hinder.kod(), nar(bryts, l -> hinder));
  }

  /** En regel som hittar det som är fel och säger det i samma steg; tomt när inget är fel. */
  public static <L> Regel<L> med(String nummer, String kod, Function<L, Optional<Mening>> brott) {
    return new Regel<>(nummer, kod, l -> brott.apply(l).map(m -> Hinder.regel(kod, m)));
  }

  /** Hindret, om läget bryter mot regeln. */
  public Optional<Hinder> prova(L lage) {
    return provning.apply(lage);
  }

  /**
   * Hindret från den första regeln som bryts, i listans ordning. Reglerna efter den prövas inte.
   */
  public static <L> Optional<Hinder> forsta(List<? extends Regel<? super L>> regler, L lage) {
    for (Regel<? super L> regel : regler) {
      Optional<Hinder> hinder = regel.prova(lage);
      if (hinder.isPresent()) {
        return hinder;
      }
    }
    return Optional.empty();
  }

  private static <L> Function<L, Optional<Hinder>> nar(
      Predicate<L> bryts, Function<L, Hinder> hinder) {
    return l -> bryts.test(l) ? Optional.of(hinder.apply(l)) : Optional.empty();
  }
}
