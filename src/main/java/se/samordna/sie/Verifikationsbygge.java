package se.samordna.sie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;

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
      fel.fel(post.rad(), "klammer", Mening.av("sie_klammer_forst"));
      return;
    }
    inne = true;
  }

  void rad(Post post, Transaktion.Slag slag) {
    if (!inne) {
      fel.fel(post.rad(), "utanfor", Mening.av("sie_utanfor", post.etikett()));
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
            falt.kanskeDag(efter + 1, Mening.av("sie_transaktionsdagen")),
            falt.text(efter + 2),
            falt.text(efter + 3),
            falt.text(efter + 4)));
  }

  void stang(Post post) {
    if (!inne) {
      fel.fel(post.rad(), "klammer", Mening.av("sie_klammer_sist"));
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
                v.rad(), "klammer", inne ? Mening.av("sie_ver_oppen") : Mening.av("sie_ver_tom")));
    oppen = Optional.empty();
    inne = false;
  }

  private void sluta(Post post) {
    Falttolk falt = new Falttolk(post, fel);
    Sieverifikation v =
        new Sieverifikation(
            falt.text(0),
            falt.text(1),
            falt.dag(2, Mening.av("sie_ver_dag")),
            falt.text(3),
            falt.kanskeDag(4, Mening.av("sie_registreringsdagen")),
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
          post.rad(), "obalans", Mening.av("sie_obalans", v.beteckning(), Siebelopp.skriv(summa)));
    }
    if (v.rader().isEmpty()) {
      fel.anmark(post.rad(), Mening.text("sie_ver_utan_rader", v.beteckning()));
    }
  }

  private void anmarkUpprepad(Post post, Sieverifikation v) {
    if (v.nummer().isEmpty()) {
      return;
    }
    Integer forra = sedda.putIfAbsent(v.beteckning(), post.rad());
    if (forra != null) {
      fel.anmark(post.rad(), Mening.text("sie_ver_upprepad", v.beteckning(), forra));
    }
  }
}
