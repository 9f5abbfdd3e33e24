package se.samordna.sammantrade.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.sammantrade.kalender.Kallelsebild;
import se.samordna.sammantrade.kalender.Kallelsebild.Personrad;
import se.samordna.sammantrade.kalender.Kallelselage;

/**
 * Uppropet förberett ur svaren på kallelsen: de som svarat ja, och den ersättare som kallats i
 * någons ställe och svarat ja (R7). Bara ett förslag; den som håller uppropet ser efter vilka som
 * är här.
 *
 * @param svar person till läge; ledamoten före ersättaren när någon är båda
 */
record Uppropsforslag(Map<String, Kallelselage> svar) {

  static final Uppropsforslag INGET = new Uppropsforslag(Map.of());

  Uppropsforslag {
    svar = Map.copyOf(svar);
  }

  static Uppropsforslag av(Kallelsebild bild) {
    Map<String, Kallelselage> svar = new HashMap<>();
    bild.stolar().forEach(s -> svar.put(s.ledamot().person(), s.ledamot().lage()));
    List<Personrad> ersattare = bild.ersattare();
    ersattare.forEach(e -> svar.putIfAbsent(e.person(), e.lage()));
    return new Uppropsforslag(svar);
  }

  /** Sant när någon har svarat; annars finns inget att föreslå. */
  boolean finns() {
    return antal(Kallelselage.KOMMER, Kallelselage.DISTANS, Kallelselage.FORHINDER) > 0;
  }

  boolean kommer(String person) {
    return lage(person).filter(Uppropsforslag::arJa).isPresent();
  }

  boolean paDistans(String person) {
    return lage(person).filter(l -> l == Kallelselage.DISTANS).isPresent();
  }

  Optional<Kallelselage> lage(String person) {
    return Optional.ofNullable(svar.get(person));
  }

  /** Antalet som står i något av lägena. */
  long antal(Kallelselage... lagen) {
    return svar.values().stream().filter(Arrays.asList(lagen)::contains).count();
  }

  private static boolean arJa(Kallelselage lage) {
    return lage == Kallelselage.KOMMER || lage == Kallelselage.DISTANS;
  }
}
