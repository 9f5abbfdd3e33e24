package se.samordna.avisering.brev;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.mallar.Mallar;
import se.samordna.kalender.besked.Motesbesked.Slag;

/**
 * Brevens lydelser, en fil per slag under {@code src/main/resources/templates/brev}: första raden
 * är ämnet, resten texten. Sist i varje brev står {@code _fot}.
 */
@Component
class Brevmall {

  private static final Mallar MALLAR = Mallar.text("brev");

  /** Ett färdigt ämne och en färdig text. */
  record Text(String amne, String text) {}

  Text fyll(Slag slag, Map<String, Object> varden) {
    String[] delar = MALLAR.fyll(slag.kod(), varden).split("\n", 2);
    String fot = MALLAR.fyll("_fot", varden);
    return new Text(delar[0].strip(), delar[1].strip() + "\n\n" + fot.strip() + "\n");
  }
}
