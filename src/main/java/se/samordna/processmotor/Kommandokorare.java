package se.samordna.processmotor;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Korrelation;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Kör ett kommando ur utkorgen mot motorn, utanför varje transaktion. Svarar med hur länge det ska
 * vänta innan nästa försök; tomt när det är färdigt. Alla kommandon tål att köras igen.
 */
@Component
class Kommandokorare {

  /** Innan motorn är redo, eller tills ett ombyggt jobb bundits om till sin uppgift. */
  private static final Duration STRAX = Duration.ofMillis(250);

  private static final Logger LOGG = LoggerFactory.getLogger(Kommandokorare.class);

  private final Motorport port;
  private final Motorlage lage;
  private final KommandoStore kommandon;
  private final EpokStore epoker;
  private final Ombyggnad ombyggnad;
  private final Uppgiftsmottagare inkorg;
  private final Variabler variabler;
  private final TransactionTemplate tx;

  Kommandokorare(
      Motorport port,
      Motorlage lage,
      KommandoStore kommandon,
      EpokStore epoker,
      Ombyggnad ombyggnad,
      Uppgiftsmottagare inkorg,
      Variabler variabler,
      TransactionTemplate tx) {
    this.port = port;
    this.lage = lage;
    this.kommandon = kommandon;
    this.epoker = epoker;
    this.ombyggnad = ombyggnad;
    this.inkorg = inkorg;
    this.variabler = variabler;
    this.tx = tx;
  }

  Optional<Duration> kor(UUID id) {
    if (!lage.redo()) {
      return Optional.of(STRAX);
    }
    Optional<Motorkommando> kommando =
        i(() -> kommandon.hitta(id)).filter(k -> k.status() == Motorkommando.Status.OPPEN);
    if (kommando.isPresent() && !gallerMotorn()) {
      return Optional.of(STRAX);
    }
    return kommando.flatMap(k -> Korrelation.med(nummer(k), () -> forsok(k)));
  }

  /**
   * Falskt när någon annan flyttat ärendena till en annan motor. Läses efter kommandot: är epoken
   * då ännu motorns egen byggs ärendet upp senare, ur en databas där kommandots handling är gjord.
   */
  private boolean gallerMotorn() {
    return i(epoker::senaste).filter(e -> e.motor() == port.slag()).isPresent();
  }

  /** Numret på det klick som lade kommandot. */
  private static String nummer(Motorkommando k) {
    return Korrelation.av("" + k.data().variabler().get(Korrelation.NAMN));
  }

  private Optional<Duration> forsok(Motorkommando k) {
    try {
      if (!utfor(k)) {
        return Optional.of(STRAX);
      }
    } catch (RuntimeException e) {
      return Motorfel.bestar(e) ? blockera(k, e) : forsokIgen(k, e);
    }
    klar(k);
    return Optional.empty();
  }

  private boolean utfor(Motorkommando k) {
    return switch (k.slag()) {
      case STARTA -> starta(k);
      case BYGG_OM -> byggOm(k);
      case MEDDELA -> meddela(k);
      case SLUTFOR -> slutfor(k);
    };
  }

  /** Läser läget först nu; körs det om byggs en instans till, och bara den senaste gäller. */
  private boolean byggOm(Motorkommando k) {
    Inloggad.som(Aktor.process(k.forbund()), () -> ombyggnad.vidare(k.arende()));
    return true;
  }

  private boolean starta(Motorkommando k) {
    Map<String, Object> alla = new HashMap<>(k.data().variabler());
    alla.put("epok", i(epoker::aktuell));
    port.starta(
        new Motorport.Start(
            k.data().mal(),
            k.forbund(),
            k.arende(),
            iEpoken(k),
            Utkorg.STARTENS_LIV,
            variabler.tillMotorn(alla)));
    return true;
  }

  private boolean meddela(Motorkommando k) {
    port.meddela(
        new Motorport.Meddelande(
            k.data().mal(),
            k.data().nyckel(),
            k.forbund(),
            k.arende(),
            iEpoken(k),
            Utkorg.MEDDELANDETS_LIV,
            variabler.tillMotorn(k.data().variabler())));
    return true;
  }

  /**
   * Det motorn känner igen kommandot på. Epokens märke ingår: det som hann sägas innan databasen
   * återställdes ska inte dölja att det sägs igen.
   */
  private String iEpoken(Motorkommando k) {
    String marke = i(epoker::senaste).orElse(EpokStore.Epok.INGEN).marke();
    return k.data().mal() + ":" + k.data().nyckel() + ":" + marke;
  }

  /**
   * Jobbets nyckel slås upp först nu: uppgiften kan ha bundits om sedan kommandot lades. En
   * bindning till en motor som inte finns längre får vänta på sitt nya jobb.
   */
  private boolean slutfor(Motorkommando k) {
    UppgiftId uppgift = UppgiftId.av(k.data().mal());
    Jobb.Motornyckel nyckel =
        Inloggad.som(Aktor.process(k.forbund()), () -> i(() -> inkorg.nyckel(uppgift)));
    if (nyckel.epok() != i(epoker::aktuell)) {
      return false;
    }
    port.slutfor(nyckel, variabler.tillMotorn(k.data().variabler()));
    return true;
  }

  private void klar(Motorkommando k) {
    tx.executeWithoutResult(s -> kommandon.klar(k.id()));
  }

  private Optional<Duration> blockera(Motorkommando k, RuntimeException e) {
    LOGG.error("Motorkommando {} ({}) blockerat: {}", k.id(), k.slag(), e.getMessage());
    tx.executeWithoutResult(
        s -> kommandon.misslyckat(k.id(), Motorkommando.Status.BLOCKERAD, Feltext.av(e)));
    return Optional.empty();
  }

  private Optional<Duration> forsokIgen(Motorkommando k, RuntimeException e) {
    tx.executeWithoutResult(
        s -> kommandon.misslyckat(k.id(), Motorkommando.Status.OPPEN, Feltext.av(e)));
    return Optional.of(Vantetid.efter(k.forsok() + 1));
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
  }
}
