package se.samordna.sammantrade.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samordna.kalender.Kallelsebild;
import se.samordna.kalender.Kallelsebild.Personrad;
import se.samordna.kalender.Kallelselage;
import se.samordna.sammantrade.bild.Motesbild.Kallad;

/**
 * Uppropet förberett ur svaren på kallelsen: de som svarat ja, och den ersättare som kallats i
 * någons ställe och svarat ja (R7). Bara ett förslag; den som håller uppropet ser efter vilka som
 * är här.
 *
 * @param svar person till den av hennes platser som svaret gäller: den hon är ledamot på, annars
 *     den hon är kallad till som ersättare, annars den första
 */
record Uppropsforslag(Map<String, Personrad> svar) {

  static final Uppropsforslag INGET = new Uppropsforslag(Map.of());

  Uppropsforslag {
    svar = Map.copyOf(svar);
  }

  static Uppropsforslag av(Kallelsebild bild) {
    Map<String, Personrad> svar = new HashMap<>();
    bild.stolar().forEach(s -> s.ledamot().ifPresent(l -> svar.put(l.person(), l)));
    bild.stolar().forEach(s -> s.ersattare().ifPresent(e -> svar.putIfAbsent(e.person(), e)));
    bild.ersattare().forEach(e -> svar.putIfAbsent(e.person(), e));
    return new Uppropsforslag(svar);
  }

  /** Sant när någon har svarat; annars finns inget att föreslå. */
  boolean finns() {
    return antal(Kallelselage.KOMMER, Kallelselage.DISTANS, Kallelselage.FORHINDER) > 0;
  }

  boolean kommer(Kallad kallad) {
    return lage(kallad).filter(Uppropsforslag::arJa).isPresent();
  }

  boolean paDistans(Kallad kallad) {
    return lage(kallad).filter(l -> l == Kallelselage.DISTANS).isPresent();
  }

  /** Tomt när svaret gäller en annan av personens platser. */
  Optional<Kallelselage> lage(Kallad kallad) {
    return Optional.ofNullable(svar.get(kallad.person()))
        .filter(r -> r.medlem().equals(kallad.medlem()) && r.slag() == kallad.slag())
        .map(Personrad::lage);
  }

  /** Antalet som står i något av lägena. */
  long antal(Kallelselage... lagen) {
    return svar.values().stream()
        .map(Personrad::lage)
        .filter(Arrays.asList(lagen)::contains)
        .count();
  }

  private static boolean arJa(Kallelselage lage) {
    return lage == Kallelselage.KOMMER || lage == Kallelselage.DISTANS;
  }
}
