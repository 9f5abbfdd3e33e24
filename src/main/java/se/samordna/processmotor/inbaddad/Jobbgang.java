package se.samordna.processmotor.inbaddad;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Korrelation;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.EpokStore;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbmottagning;
import se.samordna.processmotor.Motorfel;
import se.samordna.processmotor.Motorjobb;

/**
 * Lämnar ett jobb till programmet och gör det som svaret säger. Dör programmet däremellan kommer
 * jobbet igen och får samma svar.
 */
final class Jobbgang {

  private static final Duration STRAX = Duration.ofMillis(250);
  private static final Duration SENARE = Duration.ofSeconds(10);

  private final Instanser instanser;
  private final Arendegang gang;
  private final EpokStore epoker;
  private final TransactionTemplate tx;
  private volatile Optional<Mottagare> mottagare = Optional.empty();

  Jobbgang(Instanser instanser, Arendegang gang, EpokStore epoker, TransactionTemplate tx) {
    this.instanser = instanser;
    this.gang = gang;
    this.epoker = epoker;
    this.tx = tx;
  }

  void oppna(Jobbmottagning mottagning, Set<String> typer) {
    mottagare = Optional.of(new Mottagare(mottagning, typer));
  }

  void stang() {
    mottagare = Optional.empty();
  }

  /**
   * Svarar med hur länge jobbet ska vänta innan det kommer igen; tomt när motorn är klar med det.
   */
  Optional<Duration> kor(Jobbadress adress) {
    return mottagare.map(m -> lamna(m, adress)).orElse(Optional.of(STRAX));
  }

  private Optional<Duration> lamna(Mottagare m, Jobbadress adress) {
    Optional<Jobbhamtning.Hamtat> hamtat = hamta(adress);
    if (hamtat.isEmpty()) {
      return borta(m, adress);
    }
    Motorjobb jobb = hamtat.get().jobb();
    if (!hamtat.get().uppgift() && !m.typer().contains(jobb.typ())) {
      return Optional.of(SENARE);
    }
    return Korrelation.med(
        Korrelation.av(jobb.korrelation().orElse("")),
        () ->
            gor(
                m,
                adress,
                hamtat.get().uppgift() ? m.mottagning().uppgift(jobb) : m.mottagning().steg(jobb)));
  }

  private Optional<Duration> borta(Mottagare m, Jobbadress adress) {
    m.mottagning().borta(nyckel(adress), adress.forbund());
    return Optional.empty();
  }

  /** Väntan kan ha tagits bort medan uppgiften öppnades: då är den inte kvar hos någon. */
  private Optional<Duration> oppnad(Mottagare m, Jobbadress adress) {
    return hamta(adress).isPresent() ? Optional.empty() : borta(m, adress);
  }

  private Optional<Duration> gor(Mottagare m, Jobbadress adress, Jobbmottagning.Svar svar) {
    return switch (svar) {
      case Jobbmottagning.Svar.Vanta v -> oppnad(m, adress);
      case Jobbmottagning.Svar.Slutfor(Map<String, Object> variabler) -> slutfor(adress, variabler);
      case Jobbmottagning.Svar.Avvisa(Duration vantan) -> Optional.of(vantan);
      case Jobbmottagning.Svar.ForsokIgen(Duration vantan, String fel) -> Optional.of(vantan);
      case Jobbmottagning.Svar.GeUpp(String fel) -> gerUpp(adress, fel);
      case Jobbmottagning.Svar.Avbryt v -> andra(adress, () -> instanser.avbryt(adress.instans()));
    };
  }

  /** Går processen inte vidare från steget står den kvar där, och drift ser det. */
  private Optional<Duration> slutfor(Jobbadress adress, Map<String, Object> variabler) {
    try {
      return andra(adress, () -> instanser.slutfor(adress.jobb(), variabler));
    } catch (Motorfel e) {
      return e.slag() == Motorfel.Slag.BESTAENDE
          ? gerUpp(adress, Felslag.text(e))
          : Optional.of(STRAX);
    }
  }

  private Optional<Duration> gerUpp(Jobbadress adress, String fel) {
    return andra(
        adress,
        () -> {
          instanser.gerUpp(adress.jobb(), fel);
          return true;
        });
  }

  /** En instans som hann ta slut har inget kvar att ändra. */
  private Optional<Duration> andra(Jobbadress adress, Supplier<Boolean> andring) {
    instanser.agare(adress.instans()).ifPresent(a -> gang.andra(a, andring));
    return Optional.empty();
  }

  private Optional<Jobbhamtning.Hamtat> hamta(Jobbadress adress) {
    return Inloggad.som(Aktor.process(adress.forbund()), () -> instanser.jobb(adress.jobb()));
  }

  private Jobb.Motornyckel nyckel(Jobbadress adress) {
    long epok = Objects.requireNonNull(tx.execute(s -> epoker.aktuell()));
    return new Jobb.Motornyckel(epok, adress.jobb(), adress.instans());
  }

  private record Mottagare(Jobbmottagning mottagning, Set<String> typer) {}
}
