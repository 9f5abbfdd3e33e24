package se.samordna.processmotor.zeebe;

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
import se.samordna.processmotor.EpokStore;
import se.samordna.processmotor.Motorslag;
import se.samordna.processmotor.Ritningar;
import se.samordna.ritning.Processid;
import se.samordna.ritning.Signal;
import se.samordna.ritning.Variabel;

/**
 * Känner igen motorn på dess märke: ett jobb vars typ är epokens namn, som ingen annan motor har
 * hur den än återanvänder sina nycklar. Märket bär en puls, ett tal som skrivs i databasen först
 * och i motorn sedan. På det syns vilken sida som hamnat i ett äldre läge.
 */
@Component
@OmZeebe
class Motormarke {

  static final String SIGNAL = Signal.DATABAS_ATERSTALLD;

  private static final String PROCESS = Processid.MOTORMARKE;
  private static final String PULS = "puls";
  private static final Duration BETANKETID = Duration.ofSeconds(2);

  /** Så länge får ett pulsslag, eller en epok som tas i bruk, vara på väg. */
  private static final Duration PA_VAG = Duration.ofSeconds(30);

  private final Zeebeanrop anrop;
  private final EpokStore epoker;
  private final PulsStore pulser;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  /** Märket på den epok som den här processen tagit i anspråk men kanske inte hunnit med. */
  private volatile String mitt = "";

  Motormarke(
      Zeebeanrop anrop, EpokStore epoker, PulsStore pulser, Klocka klocka, TransactionTemplate tx) {
    this.anrop = anrop;
    this.epoker = epoker;
    this.pulser = pulser;
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
  Besked prova(Marke fore) {
    EpokStore.Epok epok = fore.epok();
    if (epok.tasIBruk()
        && !epok.marke().equals(mitt)
        && epok.skapad().plus(PA_VAG).isAfter(klocka.verkligTid())) {
      throw new IllegalStateException("Programmet tar just den nya motorn i bruk");
    }
    Optional<Long> puls = epok.instans().isEmpty() ? Optional.empty() : puls(epok);
    return puls.map(p -> jamfor(fore, p, senaste())).orElse(Besked.NY);
  }

  /**
   * Databasen läses på båda sidor om motorn: slås ett slag däremellan ska det inte tas för en
   * återställning.
   *
   * @param fore märket så som den stod innan motorn frågades
   * @param puls motorns puls
   * @param efter märket så som den stod sedan motorn svarat
   */
  static Besked jamfor(Marke fore, long puls, Marke efter) {
    if (puls < fore.kvitterad()) {
      return Besked.MOTORN_ALDRE;
    }
    return efter.epok().epok() == fore.epok().epok() && puls > efter.puls()
        ? Besked.DATABASEN_ALDRE
        : Besked.KAND;
  }

  /**
   * Pulsen i motorns märke. Ett tomt svar måste stå sig: alla partitioner friska, och samma svar
   * efter en betänketid, annars kunde en motor som just startar tas för tom.
   */
  private Optional<Long> puls(EpokStore.Epok epok) {
    Optional<ActivatedJob> jobb = anrop.lana(epok.marke(), PULS);
    if (jobb.isEmpty()) {
      LockSupport.parkNanos(BETANKETID.toNanos());
      if (!anrop.frisk()) {
        throw new IllegalStateException("Motorn har partitioner utan frisk ledare");
      }
      jobb = anrop.lana(epok.marke(), PULS);
    }
    return jobb.map(j -> j.getVariablesAsMap().get(PULS) instanceof Number n ? n.longValue() : 0L);
  }

  /** Slår ett slag, om inget redan är på väg. */
  void sla(Marke marke) {
    long epok = marke.epok().epok();
    Optional<Long> slag = i(() -> pulser.slag(epok, klocka.verkligTid().minus(PA_VAG)));
    slag.ifPresent(
        puls -> {
          anrop.satt(marke.epok().instans(), PULS, puls);
          tx.executeWithoutResult(s -> pulser.kvittera(epok, puls));
        });
  }

  /**
   * Tar motorn i bruk som en ny epok. Epoken tas i anspråk, så att bara en instans av programmet
   * gör det. Alla ärenden som ännu går i motorn avbryts och visar vad de skiljer sig åt; de byggs
   * sedan upp ur databasen.
   */
  void nyEpok(EpokStore.Epok forra, Besked besked) {
    anrop.driftsatt(Ritningar.ALLA);
    String marke = taIAnsprak(forra);
    anrop.signalera(SIGNAL);
    String instans = anrop.skapa(PROCESS, Map.of(Variabel.TYP, marke, PULS, 0));
    tx.executeWithoutResult(s -> epoker.satt(marke, instans));
    if (besked != Besked.NY) {
      anrop.avbryt(forra.instans());
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

  Marke senaste() {
    return i(() -> pulser.hos(epoker.senaste().orElse(EpokStore.Epok.INGEN)));
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
  }
}
