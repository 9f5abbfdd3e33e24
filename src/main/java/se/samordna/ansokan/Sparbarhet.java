package se.samordna.ansokan;

import java.util.List;
import se.samordna.ansokan.Ansokan.Budgetrad;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Medfinansiering;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * Det enda som ett utkast kan nekas för: det som inte går att spara. Allt annat som skrivits sparas
 * som det står och får sin anmärkning av {@link Ansokansgranskning}.
 */
final class Sparbarhet {

  private static final int TECKEN = 200_000;
  private static final int RADER = 1_000;

  /** Så stort att tusen rader ryms i en {@code long}: tio tusen miljarder kronor, i ören. */
  private static final long STORST_ORE = 1_000_000_000_000_000L;

  private final Granskning granskning = new Granskning();

  private Sparbarhet() {}

  static Granskning av(Ansokan a) {
    Sparbarhet s = new Sparbarhet();
    s.texter(a);
    s.mal(a.mal());
    s.parter(a.parter());
    s.budget(a.budget());
    s.medfinansiering(a.medfinansiering());
    return s.granskning;
  }

  private void texter(Ansokan a) {
    text("rubrik", a.rubrik());
    text("insatstyp", a.insatstyp().kod());
    text("niva", a.niva().kod());
    for (Fritext fri : Fritext.values()) {
      text(fri.kod(), a.text(fri));
    }
  }

  private void mal(List<Mal> mal) {
    granskning.antal("mal", mal, RADER);
    for (int i = 0; i < mal.size(); i++) {
      String rad = "mal[" + i + "].";
      text(rad + "text", mal.get(i).text());
      text(rad + "matt", mal.get(i).matt());
      text(rad + "utgangslage", mal.get(i).utgangslage());
      text(rad + "malvarde", mal.get(i).malvarde());
      text(rad + "kalla", mal.get(i).kalla());
    }
  }

  private void parter(List<Part> parter) {
    granskning.antal("parter", parter, RADER);
    for (int i = 0; i < parter.size(); i++) {
      String rad = "parter[" + i + "].";
      text(rad + "medlem", parter.get(i).medlem());
      text(rad + "kontakt", parter.get(i).kontakt());
      text(rad + "roll", parter.get(i).roll().kod());
    }
  }

  private void budget(List<Budgetrad> budget) {
    granskning.antal("budget", budget, RADER);
    for (int i = 0; i < budget.size(); i++) {
      text("budget[" + i + "].post", budget.get(i).post());
      belopp("budget[" + i + "].beloppOre", budget.get(i).beloppOre());
    }
  }

  private void medfinansiering(List<Medfinansiering> rader) {
    granskning.antal("medfinansiering", rader, RADER);
    for (int i = 0; i < rader.size(); i++) {
      text("medfinansiering[" + i + "].fran", rader.get(i).fran());
      belopp("medfinansiering[" + i + "].beloppOre", rader.get(i).beloppOre());
    }
  }

  private void text(String falt, String text) {
    granskning.sparbar(falt, text, TECKEN);
  }

  private void belopp(String falt, long ore) {
    granskning.krav(
        ore >= -STORST_ORE && ore <= STORST_ORE,
        falt,
        "for_stort_belopp",
        Mening.av("for_stort_belopp_2"));
  }
}
