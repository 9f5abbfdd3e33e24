package se.samordna.processmotor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Förnyar lånen på öppna uppgifters jobb en gång om dygnet, långt innan de går ut. */
@Component
class Svep {

  private static final Duration FORNYA_EFTER = Duration.ofDays(1);
  private static final int MEST = 500;

  private final Motor motor;
  private final Motorlage lage;
  private final EpokStore epoker;
  private final Uppgiftsmottagare inkorg;
  private final Forbundslista forbund;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Svep(
      Motor motor,
      Motorlage lage,
      EpokStore epoker,
      Uppgiftsmottagare inkorg,
      Forbundslista forbund,
      Klocka klocka,
      TransactionTemplate tx) {
    this.motor = motor;
    this.lage = lage;
    this.epoker = epoker;
    this.inkorg = inkorg;
    this.forbund = forbund;
    this.klocka = klocka;
    this.tx = tx;
  }

  void kor() {
    if (lage.redo()) {
      svep(klocka.verkligTid().minus(FORNYA_EFTER));
    }
  }

  /** Förnyar allt som inte förnyats sedan {@code fore}. */
  void svep(Instant fore) {
    for (String kod : forbund.koder()) {
      Inloggad.som(Aktor.process(kod), () -> svepForbund(kod, fore));
    }
  }

  private int svepForbund(String kod, Instant fore) {
    long epok = Objects.requireNonNull(tx.execute(s -> epoker.aktuell()));
    List<Jobb.Motornyckel> nycklar =
        Objects.requireNonNull(tx.execute(s -> inkorg.attFornya(fore, MEST)));
    nycklar.stream().filter(n -> n.epok() == epok).forEach(n -> fornya(kod, n));
    return nycklar.size();
  }

  private void fornya(String kod, Jobb.Motornyckel nyckel) {
    boolean kvar = forlang(nyckel);
    tx.executeWithoutResult(
        s -> {
          if (!kvar) {
            inkorg.borta(nyckel, kod);
          }
          inkorg.fornyad(nyckel);
        });
  }

  private boolean forlang(Jobb.Motornyckel nyckel) {
    try {
      motor.forlang(nyckel.jobb(), Uppgiftsarbetare.LANGT_LAN);
      return true;
    } catch (RuntimeException e) {
      if (Felslag.av(e) != Felslag.BORTA) {
        throw e;
      }
      return false;
    }
  }
}
