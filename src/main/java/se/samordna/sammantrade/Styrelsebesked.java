package se.samordna.sammantrade;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Beredningsstart;
import se.samordna.gemensam.ArendeId;
import se.samordna.mote.Utfall;
import se.samordna.processmotor.Processport;
import se.samordna.ritning.Meddelande;
import se.samordna.ritning.Variabel;

/** Processen får veta vad styrelsen beslutat, och ärendet går dit utfallet för det. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Styrelsebesked {

  private final Arenden arenden;
  private final Beredningsstart beredning;
  private final Processport process;

  Styrelsebesked(Arenden arenden, Beredningsstart beredning, Processport process) {
    this.arenden = arenden;
    this.beredning = beredning;
    this.process = process;
  }

  /** Meddelandet går till den rond som väntade; en återremiss kallar beredningsgruppen på nytt. */
  void forVidare(ArendeId id, Utfall utfall) {
    String nyckel = id + ":" + arenden.las(id).rond();
    Arende efter = arenden.flytta(id, Styrelsevantan.efter(utfall));
    Map<String, Object> variabler = new HashMap<>();
    if (utfall == Utfall.ATERREMISS) {
      variabler.putAll(beredning.kalla(id));
    }
    variabler.putAll(
        Map.of(
            Variabel.UTFALL, utfall.kod(),
            Variabel.VARV, efter.varv(),
            Variabel.ROND, efter.rond()));
    process.meddela(Meddelande.STYRELSEBESLUT, nyckel, id, variabler);
  }
}
