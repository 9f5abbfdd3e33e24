package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.Map;
import java.util.stream.Collectors;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Deltagare;
import se.samordna.sammantrade.bild.Motesbild.Kallad;

/** Vilka som är kallade, och vilka som är här. */
final class Deltagarlista {

  private Deltagarlista() {}

  static Tabell kallade(Motesbild mote, Register register) {
    Tabell tabell =
        new Tabell(text("mote.kallade"))
            .kolumn(text("mote.namn"))
            .kolumn(text("mote.for"))
            .kolumn(text("mote.som"));
    mote.kallade().forEach(k -> tabell.rad(k.namn(), medlem(register, k.medlem()), som(k)));
    return tabell;
  }

  static String medlem(Register register, String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }

  static String som(Kallad k) {
    return k.uppdrag() == Plats.Uppdrag.INGET
        ? text("plats." + Kod.av(k.slag()))
        : text("uppdrag." + Kod.av(k.uppdrag()));
  }

  /** Personernas namn, för dem som är kallade eller uppropade. */
  static Map<String, String> namn(Motesbild mote) {
    Map<String, String> namn =
        mote.kallade().stream()
            .collect(Collectors.toMap(Kallad::person, Kallad::namn, (a, b) -> a));
    mote.narvarande().stream()
        .collect(Collectors.toMap(Deltagare::person, Deltagare::namn, (a, b) -> a))
        .forEach(namn::putIfAbsent);
    return namn;
  }
}
