package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.kalender.besked.Beskedsport;
import se.samordna.kalender.besked.Motesbesked;
import se.samordna.kalender.besked.Motesbesked.Slag;
import se.samordna.kalender.besked.Paminnelse;

/** Säger till dem som ska justera, och påminner den som inte gjort det i tid (R16). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Justeringsbesked implements Paminnelse {

  private final UtgavaStore utgavor;
  private final JusteringList ko;
  private final Beskedsport port;
  private final Register register;
  private final Klocka klocka;

  Justeringsbesked(
      UtgavaStore utgavor, JusteringList ko, Beskedsport port, Register register, Klocka klocka) {
    this.utgavor = utgavor;
    this.ko = ko;
    this.port = port;
    this.register = register;
    this.klocka = klocka;
  }

  void skickat(Utgava u) {
    lamna(
        u,
        Slag.ATT_JUSTERA,
        "att_justera:" + u.nummer(),
        u.signeringar().stream().map(Utgava.Signering::person).toList());
  }

  @Override
  public void ga() {
    ko.oavslutade().stream()
        .flatMap(id -> utgavor.hitta(id).stream())
        .filter(this::ska)
        .forEach(
            u ->
                lamna(
                    u,
                    Slag.PAMINNELSE_JUSTERING,
                    "paminnelse_justering:" + u.nummer(),
                    u.signeringar().stream()
                        .filter(s -> !s.harSvarat())
                        .map(Utgava.Signering::person)
                        .toList()));
  }

  /** Inte samma dag som utgåvan skickades: då kom brevet nyss. */
  private boolean ska(Utgava u) {
    LocalDate idag = klocka.idag();
    LocalDate skickad = LocalDate.ofInstant(u.skickad(), Klocka.STOCKHOLM);
    LocalDate paminns = register.ordning(skickad).tider().justeringPaminns(u.justeringSenast());
    return idag.isAfter(skickad) && !idag.isBefore(paminns);
  }

  private void lamna(Utgava u, Slag slag, String handelse, List<String> till) {
    if (!till.isEmpty()) {
      port.lamna(
          new Motesbesked(
              slag,
              u.mote().varde(),
              handelse,
              till,
              Optional.empty(),
              Optional.of(u.justeringSenast())));
    }
  }
}
