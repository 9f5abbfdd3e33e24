package se.samordna.arende;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Komplettering;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;
import se.samordna.processmotor.Processport;
import se.samordna.ritning.Element;
import se.samordna.ritning.Jobbtyp;
import se.samordna.ritning.Meddelande;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Uppgifter;

/**
 * En timer väcker bara: här avgörs om fristens dag är slut. Är den det går frågan tillbaka till den
 * som bad om komplettering; annars väntar processen igen.
 */
@Component
@Transactional
class ProvaFrist implements Jobbhandlare {

  private static final String KVAR = Variabel.FRIST_KVAR;

  private final Arenden arenden;
  private final Kompletteringar kompletteringar;
  private final Uppgifter uppgifter;
  private final Processport process;
  private final Klocka klocka;

  ProvaFrist(
      Arenden arenden,
      Kompletteringar kompletteringar,
      Uppgifter uppgifter,
      Processport process,
      Klocka klocka) {
    this.arenden = arenden;
    this.kompletteringar = kompletteringar;
    this.uppgifter = uppgifter;
    this.process = process;
    this.klocka = klocka;
  }

  @Override
  public String typ() {
    return Jobbtyp.PROVA_FRIST;
  }

  @Override
  public Map<String, Object> utfor(Jobb jobb) {
    Arende arende = arenden.las(jobb.arende());
    if (!arende.processteg().equals(Element.KOMPLETTERA) || arende.varv() != jobb.varv()) {
      return Map.of(KVAR, false);
    }
    Komplettering begaran = arende.komplettering().orElseThrow();
    if (!klocka.passerad(begaran.frist())) {
      return Map.of(KVAR, true, Variabel.FRIST, begaran.frist().toString());
    }
    forfall(arende, begaran);
    return Map.of(KVAR, false);
  }

  private void forfall(Arende arende, Komplettering begaran) {
    Arende efter = kompletteringar.forfallen(arende);
    uppgifter.stangAlla(arende.id());
    arenden.handelse(
        arende.id(),
        "komplettering_forfallen",
        Mening.av("handelse_komplettering_forfallen", begaran.frist()));
    process.meddela(
        Meddelande.KOMPLETTERING_FORFALLEN,
        arende.id() + ":" + arende.varv(),
        arende.id(),
        Map.of(Variabel.FRAN, begaran.fran(), Variabel.VARV, efter.varv()));
  }
}
