package se.samordna.foredragning.lista;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Pliktkalla;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.Motesinsyn;

/** Sammanträden som glömts öppna eller ohållna, och bordlagt som väntar på ett nytt sammanträde. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Motesplikter implements Pliktkalla {

  private final MotespliktList moten;
  private final BordlagtList bordlagt;
  private final Motesinsyn insyn;
  private final Register register;
  private final Klocka klocka;

  Motesplikter(
      MotespliktList moten,
      BordlagtList bordlagt,
      Motesinsyn insyn,
      Register register,
      Klocka klocka) {
    this.moten = moten;
    this.bordlagt = bordlagt;
    this.insyn = insyn;
    this.register = register;
    this.klocka = klocka;
  }

  @Override
  public List<Plikt> mina() {
    Aktor aktor = Inloggad.aktor();
    List<Plikt> plikter = new ArrayList<>();
    if (aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF, Roll.PRESIDIUM)) {
      moten.passerade(klocka.idag()).stream()
          .filter(p -> ligger(aktor, p))
          .forEach(p -> plikter.add(passerat(p)));
    }
    if (aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF)) {
      Optional<MotespliktList.Nasta> nasta = moten.nastaStyrelse(klocka.idag());
      bordlagt.vantar().forEach(b -> plikter.add(attSattaUpp(b, nasta)));
    }
    return plikter;
  }

  /** Avsluta gör den som leder; att hålla eller ställa in är kansliets. */
  private boolean ligger(Aktor aktor, MotespliktList.Passerat p) {
    return p.oppnat()
        ? insyn.farLeda(new SammantradeId(p.mote()))
        : aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF);
  }

  private static Plikt passerat(MotespliktList.Passerat p) {
    return new Plikt(
        p.oppnat() ? "avsluta_sammantrade" : "hall_eller_stall_in",
        new Plikt.Sak.Mote(p.mote(), Kod.av(p.slag()), p.dag()),
        0,
        p.dag(),
        Optional.of(p.dag()),
        "sammantraden/" + p.mote());
  }

  /** Senast när kallelsen till nästa sammanträde går ut; utan ett sådant ska ett kallas. */
  private Plikt attSattaUpp(Bordlagt b, Optional<MotespliktList.Nasta> nasta) {
    return new Plikt(
        nasta.isPresent() ? "satt_upp_bordlagt" : "kalla_for_bordlagt",
        new Plikt.Sak.Punkt(b.arende(), b.rubrik(), b.dag(), b.paragraf()),
        0,
        b.dag(),
        nasta.map(MotespliktList.Nasta::dag).map(this::kallelseSenast),
        nasta.map(n -> "sammantraden/" + n.mote() + "/lista").orElse("nytt-sammantrade"));
  }

  private LocalDate kallelseSenast(LocalDate dag) {
    return register.ordning(dag).tider().kallelseSenast(dag);
  }
}
