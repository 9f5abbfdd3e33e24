package se.samordna.sammantrade.api;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.mote.Moteslag;
import se.samordna.mote.NyttSammantrade;
import se.samordna.sammantrade.Javanmalan;

/**
 * Kropparna som API:t tar emot. Allt får saknas när de läses, så att rollen prövas först; {@code
 * kommando()} säger sedan vad som fattas.
 */
final class Moteskroppar {

  static final int MEST = 200;

  private Moteskroppar() {}

  record Sammantrade(
      Optional<Instant> tid,
      @Nullable String plats,
      @Nullable String slag,
      Optional<Boolean> offentligt,
      Optional<Boolean> budgetmote) {

    Svar<NyttSammantrade> kommando() {
      Granskning g = new Granskning();
      g.krav(tid.isPresent(), "tid", "saknas", Mening.av("saknas_38"));
      Optional<Moteslag> sokt = g.val("slag", slag, Moteslag.class);
      return g.svar(true)
          .som(
              ok ->
                  new NyttSammantrade(
                      tid.orElseThrow(),
                      Objects.requireNonNullElse(plats, ""),
                      sokt.orElseThrow(),
                      offentligt.orElse(false),
                      budgetmote.orElse(false)));
    }
  }

  record Jav(@Nullable String person, @Nullable String grund) {

    Javanmalan kommando() {
      return new Javanmalan(Skrivet.text(person), Skrivet.text(grund));
    }
  }
}
