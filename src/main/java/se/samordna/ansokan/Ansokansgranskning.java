package se.samordna.ansokan;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import se.samordna.ansokan.Ansokan.Budgetrad;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Medfinansiering;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * Granskar formen på det som skrivits: längder, tecken, belopp, år, datum och namn. Ett utkast
 * sparas vad som än står i det; det som sägs här är anmärkningar som ska rättas före inlämningen.
 * En rad där inget är skrivet är inget fel: den följer inte med.
 */
final class Ansokansgranskning {

  private static final int RUBRIK = 200;
  private static final int TEXT = 20_000;
  private static final int MALTEXT = 2_000;
  private static final int POST = 200;
  private static final int KOD = 64;
  private static final int FLEST_MAL = 50;
  private static final int FLEST_PARTER = 50;
  private static final int FLEST_RADER = 200;

  private final Ansokan a;
  private final Set<String> medlemmar;
  private final BiPredicate<String, String> horTill;
  private final Granskning granskning = new Granskning();

  private Ansokansgranskning(
      Ansokan a, Set<String> medlemmar, BiPredicate<String, String> horTill) {
    this.a = a;
    this.medlemmar = medlemmar;
    this.horTill = horTill;
  }

  /**
   * Prövar ansökans form.
   *
   * @param horTill om en person (först) hör till en medlem (sedan)
   */
  static Granskning av(Ansokan a, Set<String> medlemmar, BiPredicate<String, String> horTill) {
    Ansokansgranskning g = new Ansokansgranskning(a, medlemmar, horTill);
    g.texter();
    g.val();
    g.mal();
    g.parter();
    g.datum();
    g.budget();
    g.medfinansiering();
    return g.granskning;
  }

  private void texter() {
    granskning.rad("rubrik", a.rubrik(), RUBRIK);
    for (Fritext fri : Fritext.values()) {
      granskning.text(fri.kod(), a.text(fri), TEXT);
    }
  }

  private void val() {
    ett("insatstyp", a.insatstyp());
    ett("niva", a.niva());
  }

  private void ett(String falt, Valt<?> valt) {
    granskning.krav(
        !valt.arOkant(),
        falt,
        "okant_varde",
        Mening.av("okant_varde", String.join(", ", valt.koder())));
  }

  private void mal() {
    granskning.antal("mal", a.mal(), FLEST_MAL);
    for (int i = 0; i < a.mal().size(); i++) {
      Mal m = a.mal().get(i);
      String rad = "mal[" + i + "].";
      granskning
          .text(rad + "text", m.text(), MALTEXT)
          .text(rad + "matt", m.matt(), MALTEXT)
          .text(rad + "utgangslage", m.utgangslage(), MALTEXT)
          .text(rad + "malvarde", m.malvarde(), MALTEXT)
          .text(rad + "kalla", m.kalla(), MALTEXT);
    }
  }

  private void parter() {
    granskning.antal("parter", a.parter(), FLEST_PARTER);
    List<String> namngivna =
        a.parter().stream().map(Part::medlem).filter(m -> !m.isBlank()).toList();
    granskning.krav(
        namngivna.size() == Set.copyOf(namngivna).size(),
        "parter",
        "upprepad_part",
        Mening.av("upprepad_part"));
    for (int i = 0; i < Math.min(a.parter().size(), FLEST_PARTER); i++) {
      if (!a.parter().get(i).arTom()) {
        part("parter[" + i + "].", a.parter().get(i));
      }
    }
  }

  private void part(String rad, Part p) {
    // Ett namn som inte går att läsa slås aldrig upp i registret.
    boolean lasbar = new Granskning().rad("kontakt", p.kontakt(), KOD).fel().isEmpty();
    granskning.rad(rad + "kontakt", p.kontakt(), KOD);
    boolean vald = !p.medlem().isBlank();
    granskning.krav(vald, rad + "medlem", "medlem_saknas", Mening.av("medlem_saknas"));
    granskning.krav(
        !vald || medlemmar.contains(p.medlem()),
        rad + "medlem",
        "okand_medlem",
        Mening.av("okand_medlem"));
    granskning.krav(
        p.roll().varde().isPresent(), rad + "roll", "okant_varde", Mening.av("okant_varde_2"));
    granskning.krav(
        p.kontakt().isBlank() || !vald || !lasbar || horTill.test(p.kontakt(), p.medlem()),
        rad + "kontakt",
        "okand_kontakt",
        Mening.av("okand_kontakt"));
  }

  private void datum() {
    a.start().ifPresent(d -> granskning.dag("start", d));
    a.slut().ifPresent(d -> granskning.dag("slut", d));
    a.start()
        .ifPresent(
            start ->
                a.slut()
                    .ifPresent(
                        slut ->
                            granskning.krav(
                                !slut.isBefore(start),
                                "slut",
                                "slut_fore_start",
                                Mening.av("slut_fore_start"))));
  }

  private void budget() {
    granskning.antal("budget", a.budget(), FLEST_RADER);
    for (int i = 0; i < a.budget().size(); i++) {
      Budgetrad b = a.budget().get(i);
      String rad = "budget[" + i + "].";
      if (!b.arTom()) {
        ar(rad + "ar", b.ar());
        granskning.rad(rad + "post", b.post(), POST).belopp(rad + "beloppOre", b.beloppOre());
      }
    }
  }

  private void medfinansiering() {
    granskning.antal("medfinansiering", a.medfinansiering(), FLEST_RADER);
    for (int i = 0; i < a.medfinansiering().size(); i++) {
      Medfinansiering m = a.medfinansiering().get(i);
      String rad = "medfinansiering[" + i + "].";
      if (!m.arTom()) {
        ar(rad + "ar", m.ar());
        granskning.rad(rad + "fran", m.fran(), POST).belopp(rad + "beloppOre", m.beloppOre());
      }
    }
  }

  private void ar(String falt, int ar) {
    granskning.ar(falt, ar);
    boolean inom =
        a.start().map(s -> ar >= s.getYear()).orElse(true)
            && a.slut().map(s -> ar <= s.getYear()).orElse(true);
    granskning.krav(inom, falt, "utanfor_tiden", Mening.av("utanfor_tiden"));
  }
}
