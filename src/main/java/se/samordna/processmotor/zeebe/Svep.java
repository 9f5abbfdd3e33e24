package se.samordna.processmotor.zeebe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.EpokStore;
import se.samordna.processmotor.Forbundslista;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbmottagning;
import se.samordna.processmotor.Motorport;
import se.samordna.processmotor.Uppgiftsmottagare;

/** Förnyar lånen på öppna uppgifters jobb en gång om dygnet, långt innan de går ut. */
@Component
@OmZeebe
class Svep {

  private static final Duration FORNYA_EFTER = Duration.ofDays(1);
  private static final int MEST = 500;

  private final Zeebeanrop anrop;
  private final Arbetare arbetare;
  private final EpokStore epoker;
  private final Jobbmottagning mottagning;
  private final Uppgiftsmottagare inkorg;
  private final Forbundslista forbund;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Svep(
      Zeebeanrop anrop,
      Arbetare arbetare,
      EpokStore epoker,
      Jobbmottagning mottagning,
      Uppgiftsmottagare inkorg,
      Forbundslista forbund,
      Klocka klocka,
      TransactionTemplate tx) {
    this.anrop = anrop;
    this.arbetare = arbetare;
    this.epoker = epoker;
    this.mottagning = mottagning;
    this.inkorg = inkorg;
    this.forbund = forbund;
    this.klocka = klocka;
    this.tx = tx;
  }

  void kor() {
    if (arbetare.arOppna()) {
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
    if (anrop.forlang(nyckel.jobb(), Arbetare.LANGT_LAN) == Motorport.Utfall.BORTA) {
      mottagning.borta(nyckel, kod);
    }
    tx.executeWithoutResult(s -> inkorg.fornyad(nyckel));
  }
}
