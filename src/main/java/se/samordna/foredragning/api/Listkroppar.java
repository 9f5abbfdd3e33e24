package se.samordna.foredragning.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.foredragning.lista.AndraPunkt;
import se.samordna.foredragning.lista.Standardpunkt;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.mote.Punktslag;

/** Kropparna som listans API tar emot. Allt får saknas när de läses, så att rollen prövas först. */
final class Listkroppar {

  private static final int MEST = 500;

  private Listkroppar() {}

  record Ordning(Optional<Integer> version, @Nullable List<@Nullable UUID> ordning) {

    Svar<Ordning> granskad() {
      return new Granskning()
          .krav(version.isPresent(), "version", "saknas", Mening.av("saknas_47"))
          .krav(
              ordning != null
                  && ordning.size() <= MEST
                  && ordning.stream().noneMatch(Objects::isNull),
              "ordning",
              "fel_form",
              Mening.av("fel_form_6"))
          .svar(this);
    }

    List<UUID> punkter() {
      return ordning == null ? List.of() : ordning.stream().map(Objects::requireNonNull).toList();
    }
  }

  record Punkt(
      Optional<Integer> version,
      @Nullable String rubrik,
      @Nullable String foredragande,
      @Nullable String beslutstext,
      @Nullable String information,
      Optional<Integer> minuter,
      Optional<Begransad> begransad) {

    record Begransad(@Nullable String lagrum, @Nullable String publikRubrik) {}

    Svar<AndraPunkt> kommando() {
      return Listkroppar.version(version)
          .som(
              v ->
                  new AndraPunkt(
                      v,
                      Skrivet.text(rubrik),
                      Skrivet.text(foredragande),
                      Skrivet.text(beslutstext),
                      Skrivet.text(information),
                      minuter,
                      begransad.map(
                          b ->
                              new AndraPunkt.Begransning(
                                  Skrivet.text(b.lagrum()), Skrivet.text(b.publikRubrik())))));
    }
  }

  record Utgar(Optional<Integer> version, @Nullable String skal) {}

  record Efter(@Nullable String kalla) {}

  record Flytt(Optional<Integer> version, Optional<UUID> till) {

    Svar<Flytt> granskad() {
      return new Granskning()
          .krav(version.isPresent(), "version", "saknas", Mening.av("saknas_49"))
          .krav(till.isPresent(), "till", "saknas", Mening.av("saknas_48"))
          .svar(this);
    }
  }

  record Extra(Optional<Integer> version, Optional<Boolean> tasUpp, @Nullable String anteckning) {

    Svar<Extra> granskad() {
      return new Granskning()
          .krav(version.isPresent(), "version", "saknas", Mening.av("saknas_49"))
          .krav(tasUpp.isPresent(), "tasUpp", "saknas", Mening.av("saknas_50"))
          .svar(this);
    }
  }

  record Mall(Optional<Integer> version, @Nullable List<@Nullable Rad> punkter) {

    record Rad(
        @Nullable String nyckel,
        @Nullable String rubrik,
        @Nullable String slag,
        @Nullable String plats,
        @Nullable String beslutstext) {}

    Svar<List<Standardpunkt>> rader() {
      Granskning g = new Granskning();
      g.krav(version.isPresent(), "version", "saknas", Mening.av("saknas_51"));
      g.krav(punkter != null, "punkter", "saknas", Mening.av("saknas_52"));
      List<Rad> rader =
          punkter == null ? List.of() : punkter.stream().filter(Objects::nonNull).toList();
      for (int nr = 0; nr < rader.size(); nr++) {
        String falt = "punkter[" + nr + "].";
        g.val(falt + "slag", rader.get(nr).slag(), Punktslag.class);
        g.val(falt + "plats", rader.get(nr).plats(), Standardpunkt.Plats.class);
      }
      return g.svar(true).som(ok -> rader.stream().map(Listkroppar::standardpunkt).toList());
    }
  }

  private static Standardpunkt standardpunkt(Mall.Rad r) {
    return new Standardpunkt(
        Skrivet.text(r.nyckel()),
        Skrivet.text(r.rubrik()),
        Kod.lagrad(Punktslag.class, Skrivet.text(r.slag())),
        Kod.lagrad(Standardpunkt.Plats.class, Skrivet.text(r.plats())),
        Skrivet.text(r.beslutstext()));
  }

  static Svar<Integer> version(Optional<Integer> version) {
    return new Granskning()
        .krav(version.isPresent(), "version", "saknas", Mening.av("saknas_49"))
        .svar(version.orElse(0));
  }
}
