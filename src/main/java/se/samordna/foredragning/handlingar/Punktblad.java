package se.samordna.foredragning.handlingar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.arende.Talrad;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * Bladet först i en punkts handlingar: vad den gäller, underlagen, och vilka filer som hör till.
 */
final class Punktblad {

  private Punktblad() {}

  /**
   * @param utanfor filer som inte ligger i bunten, med skälet
   */
  static Dokument av(Bunt.Punkt punkt, List<String> utanfor, Sidfot sidfot) {
    Dokument d =
        Dokument.med(
            rubrik(punkt.punkt()),
            ingress(punkt.punkt()),
            new Sidfot(sidfot.forbund(), punkt.punkt().diarienummer().orElse(""), sidfot.dag()));
    if (punkt.dold()) {
      return d.stycke(
          "Du har jäv på den här punkten. Handlingarna är inte med i din bunt, och du deltar inte"
              + " i punkten.");
    }
    punkt.underlag().forEach(u -> skriv(d, u));
    punkt.kallelsens().ifPresent(u -> skriv(d, u));
    if (punkt.utanText() && punkt.papper().isEmpty()) {
      d.stycke("Inga handlingar hör till punkten.");
    }
    List<String> med =
        punkt.papper().stream().map(Bunt.Papper::namn).filter(n -> !finns(utanfor, n)).toList();
    if (!med.isEmpty()) {
      d.rubrik("Handlingar som följer").lista(med);
    }
    if (!utanfor.isEmpty()) {
      d.rubrik("Handlingar att läsa i programmet").lista(utanfor);
    }
    return d;
  }

  /** Ett blad om hela listan, före punkterna. */
  static Dokument alla(Motesbild mote, Underlag alla, Sidfot sidfot) {
    Dokument d =
        Dokument.med("Vad listan gör med pengarna", mote.plats() + " " + mote.dag(), sidfot);
    skriv(d, alla);
    return d;
  }

  private static boolean finns(List<String> utanfor, String namn) {
    return utanfor.stream().anyMatch(u -> u.startsWith(namn + " ("));
  }

  static String rubrik(Punktvy p) {
    return p.ordning() + ". " + p.rubrik();
  }

  private static String ingress(Punktvy p) {
    return Stream.of(
            p.diarienummer().orElse(""),
            p.listan().sen() ? "Extra ärende" : "",
            p.listan().begransad().map(b -> "Begränsad, " + b.lagrum()).orElse(""),
            p.listan().foredragande().isBlank() ? "" : "Föredragande: " + p.listan().foredragande())
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static void skriv(Dokument d, Underlag u) {
    d.rubrik(u.rubrik());
    for (Underlag.Stycke s : u.stycken()) {
      if (!s.huvud().isEmpty()) {
        d.taltabell(
            s.rubrik(),
            s.huvud(),
            s.rader().stream().map(r -> new Talrad(Talrad.Slag.RAD, r)).toList());
      } else if (!s.punkter().isEmpty()) {
        d.stycke(s.rubrik()).lista(s.punkter());
      } else {
        d.stycke(s.rubrik().isBlank() ? s.text() : s.rubrik() + ": " + s.text());
      }
    }
  }
}
