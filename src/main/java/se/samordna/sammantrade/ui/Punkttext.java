package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.VoteringService.Utgang;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Javvy;

/** Jäv, majoritet och voteringar som meningar. */
final class Punkttext {

  private Punkttext() {}

  /** Vem, varför, vem som tog upp det, när hon lämnade och kom tillbaka, och vem som tjänstgör. */
  static String jav(Javvy j, boolean oppnat) {
    List<String> delar = new ArrayList<>();
    delar.add(text("punkt.jav", j.namn(), utanPunkt(j.grund())));
    if (!j.anmaldAv().equals(j.namn())) {
      delar.add(text("punkt.jav.anmalt_av", j.anmaldAv()));
    }
    j.lamnade().ifPresent(t -> delar.add(text("punkt.jav.lamnade", Tider.klockan(t))));
    j.atervande().ifPresent(t -> delar.add(text("punkt.jav.atervande", Tider.klockan(t))));
    if (oppnat) {
      delar.add(
          j.ersattare()
              .map(e -> text("punkt.jav.ersattare", e))
              .orElseGet(() -> text("punkt.jav.ingen_ersattare")));
    }
    return String.join(" ", delar);
  }

  /** Meningen runt den sätter själv sin punkt. */
  private static String utanPunkt(String text) {
    String ren = text.strip();
    return ren.endsWith(".") ? ren.substring(0, ren.length() - 1) : ren;
  }

  /** Den majoritet ett bifall kräver (R13), som man säger den. */
  static String krav(int procent) {
    return switch (procent) {
      case 66, 67 -> text("majoritet.tva_tredjedelar");
      case 75 -> text("majoritet.tre_fjardedelar");
      default -> text("majoritet.procent", procent);
    };
  }

  static Statusmarke kvorum(Beslutsforhet k) {
    String antal = text("mote.tjanstgor", k.tjanstgorande().size(), k.platser());
    return k.beslutsfor()
        ? new Statusmarke(Ton.KLAR, text("mote.ar_beslutsfor", antal))
        : new Statusmarke(Ton.NEJ, text("mote.inte_beslutsfor", antal));
  }

  /** De som antecknats tjänstgöra men inte räknas, med namn och varför. */
  static List<String> raknasInte(Motesbild mote) {
    Map<String, String> namn = Deltagarlista.namn(mote);
    return mote.kvorum().raknasInte().stream()
        .map(
            r ->
                text(
                    "upprop.raknas_inte." + r.skal().kod(),
                    namn.getOrDefault(r.person(), r.person())))
        .toList();
  }

  static String votering(Utgang v) {
    String rost =
        text("votering.rostades", text("utfall." + v.forslag().kod()), v.ja(), v.nej(), v.avstar());
    String utslag = v.utslagsrost() ? " " + text("votering.utslagsrost") : "";
    return rost + utslag + " " + text(v.antaget() ? "votering.antaget" : "votering.fallet");
  }

  /** Vars och ens röst, uppräknad efter ja, nej och avstår. */
  static List<String> roster(Utgang v, Map<String, String> namn) {
    Map<String, List<String>> per = new LinkedHashMap<>();
    for (Rostning.Rost rost : Rostning.Rost.values()) {
      per.put(
          Kod.av(rost),
          v.roster().stream().filter(r -> r.rost() == rost).map(Rostning::person).toList());
    }
    per.put("rostade_inte", v.rostadeInte());
    per.put("raknades_inte", v.raknadesInte());
    return per.entrySet().stream()
        .map(
            e ->
                Map.entry(
                    e.getKey(), e.getValue().stream().map(p -> namn.getOrDefault(p, p)).toList()))
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> text("votering." + e.getKey(), String.join(", ", e.getValue())))
        .toList();
  }
}
