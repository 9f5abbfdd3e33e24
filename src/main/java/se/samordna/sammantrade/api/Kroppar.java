package se.samordna.sammantrade.api;

import se.samordna.gemensam.Skrivet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.sammantrade.Javanmalan;
import se.samordna.sammantrade.Moteslag;
import se.samordna.sammantrade.NyPunkt;
import se.samordna.sammantrade.NyttSammantrade;
import se.samordna.sammantrade.Punktslag;

/**
 * Kropparna som API:t tar emot. Allt får saknas när de läses, så att rollen prövas först; {@code
 * kommando()} säger sedan vad som fattas.
 */
final class Kroppar {

  static final int MEST = 200;

  private Kroppar() {}

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

  record Punkt(
      Optional<UUID> arendeId,
      @Nullable String rubrik,
      @Nullable String slag,
      Optional<UUID> budgetVersionId,
      Optional<UUID> andringId,
      @Nullable List<UUID> andringar,
      Optional<UUID> bordlagdPunkt) {

    /** Ett av arendeId, andringId eller andringar (flera insatser, ett beslut), slag. */
    Svar<NyPunkt> kommando() {
      if (andringId.isPresent() || andringar != null) {
        return andringspunkt();
      }
      if (arendeId.isPresent()) {
        return new Granskning()
            .krav(
                rubrik == null && slag == null && budgetVersionId.isEmpty(),
                "arendeId",
                "for_manga_falt",
                Mening.av("for_manga_falt"))
            .svar(new NyPunkt.Arende(new ArendeId(arendeId.get())));
      }
      return fri();
    }

    private Svar<NyPunkt> andringspunkt() {
      Granskning g =
          new Granskning()
              .krav(
                  arendeId.isEmpty()
                      && slag == null
                      && budgetVersionId.isEmpty()
                      && (andringId.isEmpty() || andringar == null),
                  "andringId",
                  "for_manga_falt",
                  Mening.av("for_manga_falt_2"));
      List<UUID> alla = andringId.map(List::of).orElseGet(() -> g.lista("andringar", andringar));
      return g.svar(new NyPunkt.Andring(alla, Skrivet.text(rubrik)));
    }

    private Svar<NyPunkt> fri() {
      Granskning g = new Granskning();
      Optional<Punktslag> sokt = g.val("slag", slag, Punktslag.class);
      return g.svar(true)
          .som(
              ok ->
                  new NyPunkt.Fri(
                      Objects.requireNonNullElse(rubrik, ""),
                      sokt.orElseThrow(),
                      budgetVersionId,
                      bordlagdPunkt));
    }
  }

  record Jav(@Nullable String person, @Nullable String grund) {

    Javanmalan kommando() {
      return new Javanmalan(Skrivet.text(person), Skrivet.text(grund));
    }
  }



}
