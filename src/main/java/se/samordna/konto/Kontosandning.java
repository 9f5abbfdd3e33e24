package se.samordna.konto;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/**
 * Tömmer ett förbunds utkorg till inloggningstjänsten. Det som inte går väntar, och går inte
 * förlorat.
 */
@Component
class Kontosandning {

  private static final Logger LOGG = LoggerFactory.getLogger(Kontosandning.class);

  /** Så länge får en överföring på sig innan någon annan tar över den. */
  private static final Duration LAN = Duration.ofSeconds(30);

  private static final Duration FORSTA_VANTAN = Duration.ofSeconds(2);
  private static final Duration LANGSTA_VANTAN = Duration.ofMinutes(5);
  private static final int LANGSTA_FEL = 300;

  private final KontokoStore ko;
  private final KontoStore konton;
  private final Kontosynk synk;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Kontosandning(
      KontokoStore ko, KontoStore konton, Kontosynk synk, Klocka klocka, TransactionTemplate tx) {
    this.ko = ko;
    this.konton = konton;
    this.synk = synk;
    this.klocka = klocka;
    this.tx = tx;
  }

  /** För över dem som är i tur. Är tjänsten borta får de andra vara till nästa gång. */
  void skicka() {
    LocalDate idag = klocka.idag();
    List<KontokoStore.Rad> rader =
        tx.execute(s -> ko.taUt(idag, klocka.verkligTid(), klocka.verkligTid().plus(LAN)));
    boolean borta = false;
    for (KontokoStore.Rad rad : rader) {
      if (borta) {
        senare(rad, idag, Mening.text("konto_tjansten_borta"));
      } else {
        borta = !skicka(rad, idag);
      }
    }
  }

  /** Falskt när tjänsten inte svarar. */
  private boolean skicka(KontokoStore.Rad rad, LocalDate idag) {
    try {
      Optional<Mening> nej = synk.for_(rad.anvandare());
      if (nej.isPresent()) {
        senare(rad, idag, nej.get().svensk());
      } else {
        klar(rad, idag);
      }
      return true;
    } catch (Kontofel fel) {
      LOGG.warn("Ett konto kunde inte föras över, försök {}: {}", rad.forsok(), fel.getMessage());
      senare(rad, idag, fel.arBorta() ? Mening.text("konto_tjansten_borta") : nekat(fel));
      return !fel.arBorta();
    }
  }

  private static String nekat(Kontofel fel) {
    String text = Mening.text("konto_tjansten_nekar", "" + fel.getMessage());
    return text.substring(0, Math.min(text.length(), LANGSTA_FEL));
  }

  private void klar(KontokoStore.Rad rad, LocalDate idag) {
    tx.executeWithoutResult(
        s -> {
          ko.klar(rad, idag);
          konton.fel(rad.anvandare(), "");
        });
  }

  private void senare(KontokoStore.Rad rad, LocalDate idag, String fel) {
    tx.executeWithoutResult(
        s -> {
          ko.senare(rad, idag, klocka.verkligTid().plus(vantan(rad.forsok())));
          konton.fel(rad.anvandare(), fel);
        });
  }

  /** Dubblas för varje försök, från två sekunder till fem minuter. */
  static Duration vantan(int forsok) {
    Duration vantan = FORSTA_VANTAN.multipliedBy(1L << Math.min(forsok - 1, 10));
    return vantan.compareTo(LANGSTA_VANTAN) > 0 ? LANGSTA_VANTAN : vantan;
  }
}
