package se.samordna.foredragning.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.mote.NyPunkt;
import se.samordna.mote.Punktslag;

/** En ny punkt så som API:t tar emot den; vad som fattas sägs av {@code kommando()}. */
record NyPunktkropp(
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
