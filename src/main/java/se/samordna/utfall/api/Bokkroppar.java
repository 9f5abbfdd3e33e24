package se.samordna.utfall.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Objektref;
import se.samordna.utfall.Koppling;
import se.samordna.utfall.Kopplingsandring;
import se.samordna.utfall.Prognosandring;

/** Kopplingen och prognoserna som API:t tar emot; allt får saknas, så att rollen prövas först. */
final class Bokkroppar {

  private static final int FLEST = 2_000;

  private Bokkroppar() {}

  /** Regeln åt båda håll. Utan {@code kontoTill} gäller den ett enda konto. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Regel(
      Optional<Long> kontoFran,
      Optional<Long> kontoTill,
      Optional<Integer> dimension,
      Optional<String> objekt,
      Optional<UUID> radId,
      Optional<String> utanfor) {

    static Regel av(Koppling.Regel r) {
      return new Regel(
          r.konton().map(Koppling.Kontospann::fran),
          r.konton().map(Koppling.Kontospann::till),
          r.objekt().map(Objektref::dimension),
          r.objekt().map(Objektref::nummer),
          r.mal() instanceof Koppling.Mal.Rad(UUID id) ? Optional.of(id) : Optional.empty(),
          r.mal() instanceof Koppling.Mal.Utanfor(String skal)
              ? Optional.of(skal)
              : Optional.empty());
    }

    private void granska(Granskning g, String falt) {
      g.krav(radId.isPresent() != utanfor.isPresent(), falt, "fel_mal", Mening.av("fel_mal"));
      g.krav(
          kontoFran.isPresent() || kontoTill.isEmpty(), falt, "fel_urval", Mening.av("fel_urval"));
    }

    private Koppling.Regel regel() {
      return new Koppling.Regel(
          kontoFran.map(f -> new Koppling.Kontospann(f, kontoTill.orElse(f))),
          objekt.map(o -> new Objektref(dimension.orElse(Objektref.PROJEKT), o)),
          radId
              .<Koppling.Mal>map(Koppling.Mal.Rad::new)
              .orElseGet(() -> new Koppling.Mal.Utanfor(utanfor.orElse(""))));
    }
  }

  record Kopplingskropp(
      Optional<Integer> version, Optional<LocalDate> fran, @Nullable List<Regel> regler) {

    /** Utan {@code fran} gäller kopplingen från årets början. */
    Svar<Kopplingsandring> kommando(int ar) {
      Granskning g = new Granskning();
      g.krav(version.isPresent(), "version", "saknas", Mening.av("saknas_9"));
      List<Regel> rader = hela(g, "regler", regler);
      for (int i = 0; i < rader.size(); i++) {
        rader.get(i).granska(g, "regler[" + i + "]");
      }
      return g.svar(true)
          .som(
              ok ->
                  new Kopplingsandring(
                      version.orElse(0),
                      fran.orElse(LocalDate.of(Math.clamp(ar, 0, 9999), 1, 1)),
                      rader.stream().map(Regel::regel).toList()));
    }
  }

  record Prognosrad(Optional<UUID> radId, Optional<Belopp> prognos, @Nullable String kommentar) {}

  record Prognoskropp(
      Optional<Long> version, Optional<LocalDate> dag, @Nullable List<Prognosrad> rader) {

    Svar<Prognosandring> kommando(int ar) {
      Granskning g = new Granskning();
      g.krav(version.isPresent(), "version", "saknas", Mening.av("saknas_9"));
      List<Prognosrad> alla = hela(g, "rader", rader);
      for (int i = 0; i < alla.size(); i++) {
        Prognosrad rad = alla.get(i);
        g.krav(
            rad.radId().isPresent() && rad.prognos().isPresent(),
            "rader[" + i + "]",
            "saknas",
            Mening.av("saknas_10"));
      }
      return g.svar(true)
          .som(
              ok ->
                  new Prognosandring(
                      ar,
                      version.orElse(0L),
                      dag,
                      alla.stream()
                          .map(
                              r ->
                                  new Prognosandring.Rad(
                                      r.radId().orElseThrow(),
                                      r.prognos().orElseThrow(),
                                      Objects.requireNonNullElse(r.kommentar(), "")))
                          .toList()));
    }
  }

  private static <T> List<T> hela(Granskning g, String falt, @Nullable List<T> lista) {
    List<T> rader = lista == null ? List.of() : lista;
    boolean hela = rader.stream().noneMatch(Objects::isNull);
    g.krav(lista != null, falt, "saknas", Mening.av("saknas_11", falt));
    g.krav(hela, falt, "fel_form", Mening.av("fel_form", falt)).antal(falt, rader, FLEST);
    return hela ? rader : List.of();
  }
}
