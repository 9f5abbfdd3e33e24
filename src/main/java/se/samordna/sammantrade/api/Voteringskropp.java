package se.samordna.sammantrade.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.Votera;

/** En votering: förslaget och rösterna. */
record Voteringskropp(@Nullable String forslag, @Nullable List<Avgiven> roster) {

  record Avgiven(@Nullable String person, @Nullable String rost) {}

  Svar<Votera> kommando() {
    Granskning g = new Granskning();
    Optional<Utfall> om = g.val("forslag", forslag, Utfall.class);
    List<Avgiven> rader = g.lista("roster", roster);
    g.krav(!rader.isEmpty(), "roster", "saknas", Mening.av("saknas_40"));
    for (int i = 0; i < rader.size(); i++) {
      g.obligatorisk(
          "roster[" + i + "].person", Skrivet.text(rader.get(i).person()), Moteskroppar.MEST);
      g.val("roster[" + i + "].rost", rader.get(i).rost(), Rostning.Rost.class);
    }
    return g.svar(true)
        .som(
            ok ->
                new Votera(
                    om.orElseThrow(), rader.stream().map(Voteringskropp::rostning).toList()));
  }

  private static Rostning rostning(Avgiven r) {
    return new Rostning(
        Skrivet.text(r.person()), Kod.lagrad(Rostning.Rost.class, Skrivet.text(r.rost())));
  }
}
