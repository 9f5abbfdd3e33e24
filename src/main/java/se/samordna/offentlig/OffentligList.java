package se.samordna.offentlig;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Forbund;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.insats.Insatsregister;
import se.samordna.sammantrade.Moteskalender;

/** Det som de offentliga sidorna visar om ett förbund. Aktören säger vilket. */
@Component
@Transactional(readOnly = true)
class OffentligList {

  private final Register register;
  private final Insatsregister insatser;
  private final Moteskalender moten;
  private final RedogorelseStore redogorelser;
  private final Klocka klocka;

  OffentligList(
      Register register,
      Insatsregister insatser,
      Moteskalender moten,
      RedogorelseStore redogorelser,
      Klocka klocka) {
    this.register = register;
    this.insatser = insatser;
    this.moten = moten;
    this.redogorelser = redogorelser;
    this.klocka = klocka;
  }

  Forbund forbund() {
    return register.forbund();
  }

  List<Insatsregister.Post> insatser() {
    return insatser.alla();
  }

  /** Årets och kommande sammanträden, i tidsordning. */
  List<Moteskalender.Mote> moten() {
    return moten.fran(LocalDate.of(klocka.idag().getYear(), 1, 1));
  }

  Redogorelse redogorelse() {
    return redogorelser.senaste().orElseGet(() -> Redogorelse.forsta(klocka.idag()));
  }
}
