package se.samordna.budget.sie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;

/** Bygger verifikationerna: {@code #VER}, en klammer, raderna, en klammer. */
final class Verifikationsbygge {

  private final Felsamling fel;
  private final List<Sieverifikation> klara = new ArrayList<>();
  private final Map<String, Integer> sedda = new HashMap<>();
  private Optional<Post> oppen = Optional.empty();
  private boolean inne;
  private List<Transaktion> rader = new ArrayList<>();

  Verifikationsbygge(Felsamling fel) {
    this.fel = fel;
  }

  void borja(Post post) {
    slutaOm();
    oppen = Optional.of(post);
    rader = new ArrayList<>();
  }

  void oppna(Post post) {
    if (oppen.isEmpty() || inne) {
      fel.fel(post.rad(), "klammer", "{ står inte efter en #VER.");
      return;
    }
    inne = true;
  }

  void rad(Post post, Transaktion.Slag slag) {
    if (!inne) {
      fel.fel(post.rad(), "utanfor", post.etikett() + " står utanför en verifikation.");
      return;
    }
    Falttolk falt = new Falttolk(post, fel);
    int efter = falt.efterLista(1);
    if (falt.textkonto(0) && Filbygge.noll(post.text(efter))) {
      fel.textkonto(post.rad(), post.text(0));
      return;
    }
    rader.add(
        new Transaktion(
            slag,
            falt.konto(0),
            falt.objekt(1),
            falt.belopp(efter),
            falt.kanskeDag(efter + 1, "transaktionsdagen"),
            falt.text(efter + 2),
            falt.text(efter + 3),
            falt.text(efter + 4)));
  }

  void stang(Post post) {
    if (!inne) {
      fel.fel(post.rad(), "klammer", "} avslutar ingenting.");
      return;
    }
    oppen.ifPresent(this::sluta);
    oppen = Optional.empty();
    inne = false;
  }

  List<Sieverifikation> klara() {
    slutaOm();
    return klara;
  }

  /** En verifikation som inte avslutats när nästa börjar, eller när filen är slut. */
  private void slutaOm() {
    oppen.ifPresent(
        v ->
            fel.fel(
                v.rad(),
                "klammer",
                inne
                    ? "verifikationen avslutas inte med }. Filen kan vara avkortad."
                    : "verifikationen har inga rader inom { och }."));
    oppen = Optional.empty();
    inne = false;
  }

  private void sluta(Post post) {
    Falttolk falt = new Falttolk(post, fel);
    Sieverifikation v =
        new Sieverifikation(
            falt.text(0),
            falt.text(1),
            falt.dag(2, "verifikationens dag"),
            falt.text(3),
            falt.kanskeDag(4, "registreringsdagen"),
            falt.text(5),
            rader);
    balanserar(post, v);
    anmarkUpprepad(post, v);
    klara.add(v);
  }

  private void balanserar(Post post, Sieverifikation v) {
    Belopp summa = v.summa();
    if (!summa.arNoll()) {
      fel.fel(
          post.rad(),
          "obalans",
          "verifikation "
              + v.beteckning()
              + " går inte jämnt ut: "
              + Siebelopp.skriv(summa)
              + " i stället för 0.00.");
    }
    if (v.rader().isEmpty()) {
      fel.anmark(post.rad(), "Verifikation " + v.beteckning() + " har inga rader.");
    }
  }

  private void anmarkUpprepad(Post post, Sieverifikation v) {
    if (v.nummer().isEmpty()) {
      return;
    }
    Integer forra = sedda.putIfAbsent(v.beteckning(), post.rad());
    if (forra != null) {
      fel.anmark(
          post.rad(),
          "Verifikation " + v.beteckning() + " finns också på rad " + forra + "; båda räknas.");
    }
  }
}
