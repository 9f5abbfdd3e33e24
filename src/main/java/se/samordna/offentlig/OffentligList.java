package se.samordna.offentlig;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Forbund;
import se.samordna.forbund.Register;
import se.samordna.foredragning.lista.Publiklista;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.insats.Insatsregister;
import se.samordna.kalender.Odaterade;
import se.samordna.mote.Moteskalender;
import se.samordna.protokoll.Anslagstavla;

/** Det som de offentliga sidorna visar om ett förbund. Aktören säger vilket. */
@Component
@Transactional(readOnly = true)
class OffentligList {

  private final Register register;
  private final Insatsregister insatser;
  private final Moteskalender moten;
  private final Odaterade odaterade;
  private final Anslagstavla tavla;
  private final Publiklista listor;
  private final RedogorelseStore redogorelser;
  private final Klocka klocka;

  OffentligList(
      Register register,
      Insatsregister insatser,
      Moteskalender moten,
      Odaterade odaterade,
      Anslagstavla tavla,
      Publiklista listor,
      RedogorelseStore redogorelser,
      Klocka klocka) {
    this.register = register;
    this.insatser = insatser;
    this.moten = moten;
    this.odaterade = odaterade;
    this.tavla = tavla;
    this.listor = listor;
    this.redogorelser = redogorelser;
    this.klocka = klocka;
  }

  Forbund forbund() {
    return register.forbund();
  }

  List<Insatsregister.Post> insatser() {
    return insatser.alla();
  }

  /**
   * Sammanträden under en rubrik.
   *
   * @param nyckel kommande eller hallna
   */
  record Motesgrupp(String nyckel, List<Moteskalender.Mote> moten) {}

  /** Kommande sammanträden, och de som varit i år, i tidsordning; inget under en tom rubrik. */
  List<Motesgrupp> moten() {
    LocalDate idag = klocka.idag();
    return moten.fran(LocalDate.of(idag.getYear(), 1, 1)).stream()
        .collect(Collectors.partitioningBy(m -> m.avslutat() || m.dag().isBefore(idag)))
        .entrySet()
        .stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Motesgrupp(e.getKey() ? "hallna" : "kommande", e.getValue()))
        .toList();
  }

  /** Sammanträden som är planerade i år och framåt, men vars dag inte är bestämd. */
  List<Odaterade.Mote> odaterade() {
    return odaterade.fran(klocka.idag().getYear());
  }

  /** Det som är anslaget i dag (R17). */
  List<OffentligtProtokoll> anslagna() {
    return tavla.uppe().stream().map(this::protokoll).toList();
  }

  /** Alla justerade protokoll och paragrafer, senast först. */
  List<OffentligtProtokoll> protokoll() {
    return tavla.justerade().stream().map(this::protokoll).toList();
  }

  private OffentligtProtokoll protokoll(Anslagstavla.Publikt anslag) {
    return new OffentligtProtokoll(
        anslag, listor.lista(new SammantradeId(anslag.sammantradeId())).punkter());
  }

  /** Det justerade protokollets fil; tomt när något i det är maskerat, eller det inte finns. */
  Optional<Innehall> fil(UUID anslag) {
    return tavla.fil(anslag);
  }

  /** Den maskerade kopian; tomt när inget är maskerat, eller protokollet inte finns. */
  Optional<Innehall> kopia(UUID anslag) {
    return tavla.kopia(anslag);
  }

  Redogorelse redogorelse() {
    return redogorelser.senaste().orElseGet(() -> Redogorelse.forsta(klocka.idag()));
  }
}
