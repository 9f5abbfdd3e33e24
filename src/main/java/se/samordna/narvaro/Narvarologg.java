package se.samordna.narvaro;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;
import se.samordna.narvaro.Narvarohandelse.Slag;

/**
 * Loggen berättar hela närvaron minut för minut: också det som ett nytt upprop ändrar. Anroparen
 * håller sammanträdet låst.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Narvarologg {

  private final NarvaroStore store;
  private final Klocka klocka;

  Narvarologg(NarvaroStore store, Klocka klocka) {
    this.store = store;
    this.klocka = klocka;
  }

  public List<Narvarohandelse> las(SammantradeId mote) {
    return store.lista(mote);
  }

  /** Minuten det är nu. Under ett sammanträde som antecknas en annan dag finns inget nu. */
  public Optional<Instant> minut(LocalDate dag) {
    return dag.equals(klocka.idag())
        ? Optional.of(klocka.nu().truncatedTo(ChronoUnit.MINUTES))
        : Optional.empty();
  }

  public void skriv(
      SammantradeId mote, String person, Slag slag, Narvarande.Satt satt, Instant klockslag) {
    int nummer = store.lista(mote).size() + 1;
    store.spara(
        mote,
        new Narvarohandelse(nummer, person, slag, satt, klockslag),
        Inloggad.aktor(),
        klocka.nu());
  }

  /**
   * Det uppropet ändrade: de som tillkom kom, de som togs bort gick, och den som bytte mellan rum
   * och distans kom på det nya sättet.
   *
   * @param borjan när sammanträdet började enligt kallelsen, för det som antecknas i efterhand
   */
  public void upprop(
      SammantradeId mote,
      LocalDate dag,
      Instant borjan,
      List<Narvarande> fore,
      List<Narvarande> efter) {
    Instant nar = minut(dag).orElseGet(() -> senast(mote, borjan));
    fore.stream()
        .filter(f -> efter.stream().noneMatch(e -> e.person().equals(f.person())))
        .forEach(f -> skriv(mote, f.person(), Slag.GICK, f.satt(), nar));
    efter.stream()
        .filter(e -> fore.stream().noneMatch(f -> samma(f, e)))
        .forEach(e -> skriv(mote, e.person(), Slag.KOM, e.satt(), nar));
  }

  private static boolean samma(Narvarande a, Narvarande b) {
    return a.person().equals(b.person()) && a.satt() == b.satt();
  }

  private Instant senast(SammantradeId mote, Instant borjan) {
    return store.lista(mote).stream()
        .map(Narvarohandelse::klockslag)
        .filter(k -> k.isAfter(borjan))
        .max(Comparator.naturalOrder())
        .orElse(borjan);
  }
}
