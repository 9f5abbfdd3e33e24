package se.samordna.avisering.brev;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.kalender.besked.Brevlage.Status;

/**
 * Skickar breven i aktörens förbund. Uttaget är en transaktion och resultatet en annan: inget
 * nätanrop görs i någon av dem. Dör programmet däremellan skickas brevet igen, med samma
 * Message-ID.
 */
@Component
class Brevsandning {

  private static final int ANTAL = 10;

  /** Längre än {@link #ANTAL} försök mot en server som inte svarar. */
  private static final Duration UTTAG = Duration.ofMinutes(10);

  private static final Duration FORSTA_VANTAN = Duration.ofSeconds(30);
  private static final Duration LANGSTA_VANTAN = Duration.ofHours(2);

  /** Tillsammans ungefär ett dygn. */
  private static final int FORSOK = 19;

  private final BrevStore store;
  private final Posttjanst post;
  private final Register register;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Brevsandning(
      BrevStore store, Posttjanst post, Register register, Klocka klocka, TransactionTemplate tx) {
    this.store = store;
    this.post = post;
    this.register = register;
    this.klocka = klocka;
    this.tx = tx;
  }

  /**
   * Allt som kan skickas nu. Svarar med hur många brev som prövats. En omgång tar högst ett brev
   * per person och möte, så nästa kan ha mer att skicka också när den här inte var full.
   */
  int skicka() {
    int alla = 0;
    int senast = ANTAL;
    while (post.finns() && senast > 0) {
      senast = enOmgang();
      alla += senast;
    }
    return alla;
  }

  private int enOmgang() {
    List<Brev> brev =
        tx.execute(s -> store.taUt(ANTAL, klocka.verkligTid(), klocka.verkligTid().plus(UTTAG)));
    if (!brev.isEmpty()) {
      String avsandare = tx.execute(s -> register.forbund().namn());
      brev.forEach(b -> skicka(b, avsandare));
    }
    return brev.size();
  }

  private void skicka(Brev brev, String avsandare) {
    if (brev.senast().filter(klocka::passerad).isPresent()) {
      avgor(brev, Status.UTGATT, Mening.text("brev_for_sent"));
    } else if (brev.adress().isEmpty()) {
      avgor(brev, Status.INGEN_ADRESS, "");
    } else {
      anteckna(brev, post.skicka(brev, avsandare));
    }
  }

  private void anteckna(Brev brev, Posttjanst.Utfall utfall) {
    switch (utfall) {
      case Posttjanst.Utfall.Taget() ->
          tx.executeWithoutResult(s -> store.sant(brev.id(), klocka.nu()));
      case Posttjanst.Utfall.Avvisat(String skal) -> avgor(brev, Status.MISSLYCKAT, skal);
      case Posttjanst.Utfall.Senare(String skal) -> {
        if (brev.forsok() >= FORSOK) {
          avgor(brev, Status.MISSLYCKAT, skal);
        } else {
          tx.executeWithoutResult(
              s -> store.senare(brev.id(), skal, klocka.verkligTid().plus(vantan(brev.forsok()))));
        }
      }
    }
  }

  private void avgor(Brev brev, Status status, String skal) {
    tx.executeWithoutResult(s -> store.avgor(brev.id(), status, skal));
  }

  /** Dubblas för varje försök, från en halv minut till två timmar. */
  static Duration vantan(int forsok) {
    Duration vantan = FORSTA_VANTAN.multipliedBy(1L << Math.min(forsok - 1, 10));
    return vantan.compareTo(LANGSTA_VANTAN) > 0 ? LANGSTA_VANTAN : vantan;
  }
}
