package se.samordna.processmotor;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.ritning.Processid;
import se.samordna.ritning.Signal;
import se.samordna.ritning.Variabel;

/**
 * Känner igen motorn på dess märke: ett jobb vars typ är epokens namn, som ingen annan motor har
 * hur den än återanvänder sina nycklar. Märket bär en puls, ett tal som skrivs i databasen först
 * och i motorn sedan. På det syns vilken sida som hamnat i ett äldre läge.
 */
@Component
class Motormarke {

  static final String SIGNAL = Signal.DATABAS_ATERSTALLD;

  private static final String PROCESS = Processid.MOTORMARKE;
  private static final String PULS = "puls";
  private static final Duration BETANKETID = Duration.ofSeconds(2);

  /** Så länge får ett pulsslag, eller en epok som tas i bruk, vara på väg. */
  private static final Duration PA_VAG = Duration.ofSeconds(30);

  private final Motor motor;
  private final EpokStore epoker;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  /** Märket på den epok som den här processen tagit i anspråk men kanske inte hunnit med. */
  private volatile String mitt = "";

  Motormarke(Motor motor, EpokStore epoker, Klocka klocka, TransactionTemplate tx) {
    this.motor = motor;
    this.epoker = epoker;
    this.klocka = klocka;
    this.tx = tx;
  }

  /** Vad märket säger om motorn. */
  enum Besked {
    KAND,
    /** Märket finns inte: motorn är ny eller tömd, eller så hör databasen till en annan motor. */
    NY,
    DATABASEN_ALDRE,
    MOTORN_ALDRE
  }

  /** Frågar motorn efter märket och jämför pulsen på båda sidor. */
  Besked prova(EpokStore.Epok fore) {
    if (fore.tasIBruk()
        && !fore.marke().equals(mitt)
        && fore.slagen().plus(PA_VAG).isAfter(klocka.verkligTid())) {
      throw new IllegalStateException("Programmet tar just den nya motorn i bruk");
    }
    Optional<Long> puls = fore.instans().isEmpty() ? Optional.empty() : puls(fore);
    return puls.map(p -> jamfor(fore, p, senaste())).orElse(Besked.NY);
  }

  /**
   * Databasen läses på båda sidor om motorn: slås ett slag däremellan ska det inte tas för en
   * återställning.
   *
   * @param fore epoken så som den stod innan motorn frågades
   * @param puls motorns puls
   * @param efter epoken så som den stod sedan motorn svarat
   */
  static Besked jamfor(EpokStore.Epok fore, long puls, EpokStore.Epok efter) {
    if (puls < fore.kvitterad()) {
      return Besked.MOTORN_ALDRE;
    }
    return efter.epok() == fore.epok() && puls > efter.puls()
        ? Besked.DATABASEN_ALDRE
        : Besked.KAND;
  }

  /**
   * Pulsen i motorns märke. Ett tomt svar måste stå sig: alla partitioner friska, och samma svar
   * efter en betänketid, annars kunde en motor som just startar tas för tom.
   */
  private Optional<Long> puls(EpokStore.Epok epok) {
    Optional<ActivatedJob> jobb = motor.lana(epok.marke(), PULS);
    if (jobb.isEmpty()) {
      LockSupport.parkNanos(BETANKETID.toNanos());
      if (!motor.frisk()) {
        throw new IllegalStateException("Motorn har partitioner utan frisk ledare");
      }
      jobb = motor.lana(epok.marke(), PULS);
    }
    return jobb.map(j -> j.getVariablesAsMap().get(PULS) instanceof Number n ? n.longValue() : 0L);
  }

  /** Slår ett slag, om inget redan är på väg. */
  void sla(EpokStore.Epok epok) {
    Optional<Long> slag = i(() -> epoker.slag(epok.epok(), klocka.verkligTid().minus(PA_VAG)));
    slag.ifPresent(
        puls -> {
          motor.satt(epok.instans(), PULS, puls);
          tx.executeWithoutResult(s -> epoker.kvittera(epok.epok(), puls));
        });
  }

  /**
   * Tar motorn i bruk som en ny epok. Epoken tas i anspråk, så att bara en instans av programmet
   * gör det. Alla ärenden som ännu går i motorn avbryts och visar vad de skiljer sig åt; de byggs
   * sedan upp ur databasen.
   */
  void nyEpok(EpokStore.Epok forra, Besked besked) {
    motor.driftsatt(Motorstart.RITNINGAR);
    String marke = taIAnsprak(forra);
    motor.signalera(SIGNAL);
    String instans = motor.skapa(PROCESS, Map.of(Variabel.TYP, marke, PULS, 0));
    tx.executeWithoutResult(s -> epoker.satt(marke, instans));
    if (besked != Besked.NY) {
      motor.avbryt(forra.instans());
    }
  }

  /** En epok som vi redan tagit men inte hann med, för att motorn inte svarade, är ännu vår. */
  private String taIAnsprak(EpokStore.Epok forra) {
    if (forra.tasIBruk() && forra.marke().equals(mitt)) {
      return mitt;
    }
    String marke = "samordna-epok-" + UUID.randomUUID();
    if (!i(() -> epoker.ny(forra, Motorslag.ZEEBE, marke))) {
      throw new IllegalStateException("En annan instans av programmet tar motorn i bruk");
    }
    mitt = marke;
    return marke;
  }

  EpokStore.Epok senaste() {
    return i(epoker::senaste).orElse(EpokStore.Epok.INGEN);
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
  }
}
