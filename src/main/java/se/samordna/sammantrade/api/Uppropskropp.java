package se.samordna.sammantrade.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.narvaro.Narvarande;

/** Uppropets lista. */
record Uppropskropp(@Nullable List<Uppropad> narvarande) {

  record Uppropad(@Nullable String person, @Nullable String narvaro, Optional<Boolean> tjanstgor) {}

  Svar<List<Narvarande>> kommando() {
    Granskning g = new Granskning();
    g.krav(narvarande != null, "narvarande", "saknas", Mening.av("saknas_39"));
    List<Uppropad> rader = g.lista("narvarande", narvarande);
    for (int i = 0; i < rader.size(); i++) {
      String falt = "narvarande[" + i + "].";
      g.obligatorisk(falt + "person", Skrivet.text(rader.get(i).person()), Moteskroppar.MEST);
      g.val(falt + "narvaro", rader.get(i).narvaro(), Narvarande.Satt.class);
    }
    return g.svar(true).som(ok -> rader.stream().map(Uppropskropp::narvarande).toList());
  }

  private static Narvarande narvarande(Uppropad r) {
    return new Narvarande(
        Skrivet.text(r.person()),
        Kod.lagrad(Narvarande.Satt.class, Skrivet.text(r.narvaro())),
        r.tjanstgor().orElse(false));
  }
}
