package se.samordna.narvaro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.narvaro.Narvarohandelse.Slag;

/** Reglerna för en ankomst eller avgång, i den ordning de prövas. Upprop och R7 prövas för sig. */
public final class Narvaroregler {

  /**
   * Läget när någon kommer eller går.
   *
   * @param dag sammanträdets dag i Stockholm
   * @param nu verksamhetens tid
   * @param klockslag när det hände; tomt när det inte sagts och inte är just nu
   * @param arHar sant när personen står som närvarande
   * @param logg hela mötets logg
   * @param tjanstgjordeSenast minuten då personen senast tjänstgjorde på ett beslut, samma dag
   */
  public record Lage(
      LocalDate dag,
      Instant nu,
      Optional<Instant> klockslag,
      String person,
      Slag slag,
      boolean arHar,
      List<Narvarohandelse> logg,
      Optional<Instant> tjanstgjordeSenast) {

    public Lage {
      logg = List.copyOf(logg);
    }

    boolean klockslaget(java.util.function.Predicate<Instant> villkor) {
      return klockslag.filter(villkor).isPresent();
    }

    Optional<Instant> senast() {
      return logg.stream()
          .filter(h -> h.person().equals(person))
          .map(Narvarohandelse::klockslag)
          .max(java.util.Comparator.naturalOrder());
    }
  }

  public static final List<Regel<Lage>> ALLA =
      List.of(
          new Regel<>(
              "R16",
              "redan_narvarande",
              l -> l.slag() == Slag.KOM && l.arHar(),
              l -> Mening.av("redan_narvarande")),
          new Regel<>(
              "R16",
              "inte_narvarande",
              l -> l.slag() == Slag.GICK && !l.arHar(),
              l -> Mening.av("inte_narvarande")),
          new Regel<>(
              "R16",
              "klockslag_saknas",
              l -> l.klockslag().isEmpty(),
              l -> Mening.av("klockslag_saknas")),
          new Regel<>(
              "R16",
              "annan_dag",
              l -> l.klockslaget(k -> !LocalDate.ofInstant(k, Klocka.STOCKHOLM).equals(l.dag())),
              l -> Mening.av("annan_dag", l.dag())),
          new Regel<>(
              "R16",
              "i_framtiden",
              l -> l.klockslaget(k -> k.isAfter(l.nu())),
              l -> Mening.av("i_framtiden")),
          new Regel<>(
              "R16",
              "fore_forra_handelsen",
              l -> l.klockslaget(k -> l.senast().filter(k::isBefore).isPresent()),
              l -> Mening.av("fore_forra_handelsen")),
          new Regel<>(
              "R16",
              "tjanstgjorde_senare",
              l ->
                  l.slag() == Slag.GICK
                      && l.klockslaget(k -> l.tjanstgjordeSenast().filter(k::isBefore).isPresent()),
              l -> Mening.av("tjanstgjorde_senare")));

  private Narvaroregler() {}

  public static Optional<Hinder> prova(Lage lage) {
    return Regel.forsta(ALLA, lage);
  }
}
