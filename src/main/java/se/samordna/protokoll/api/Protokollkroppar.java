package se.samordna.protokoll.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.protokoll.AnslagService;
import se.samordna.protokoll.AnslagsrattelseService;
import se.samordna.protokoll.OverklagandeService;
import se.samordna.protokoll.Skrivtext;
import se.samordna.protokoll.Textdel;
import se.samordna.protokoll.UpphavandeService;

/** Kropparna som API:t tar emot. Allt får saknas när de läses, så att rollen prövas först. */
final class Protokollkroppar {

  private Protokollkroppar() {}

  private static LocalDate dagen(Granskning g, Optional<LocalDate> dag) {
    g.krav(dag.isPresent(), "dag", "saknas", Mening.av("saknas_25"));
    return dag.orElse(Granskning.INGEN_DAG);
  }

  record Text(
      @Nullable String del,
      Optional<UUID> punkt,
      Optional<Integer> version,
      @Nullable String text) {

    Svar<Skrivtext> kommando() {
      Optional<Textdel> vald = Kod.tolka(Textdel.class, Skrivet.text(del));
      return new Granskning()
          .krav(
              vald.isPresent(),
              "del",
              "okant_varde",
              Mening.av("okant_varde_3", Kod.alla(Textdel.class)))
          .krav(version.isPresent(), "version", "saknas", Mening.av("saknas_53"))
          .svar(true)
          .som(
              ok ->
                  new Skrivtext(
                      vald.orElseThrow(), punkt, version.orElseThrow(), Skrivet.text(text)));
    }
  }

  record Justerare(@Nullable List<@Nullable String> personer) {

    List<String> kommando() {
      return personer == null
          ? List.of()
          : personer.stream().filter(Objects::nonNull).map(Skrivet::text).toList();
    }
  }

  record Sekreteraren(Optional<Integer> version, @Nullable String person) {

    Svar<Sekreteraren> granskad() {
      return new Granskning()
          .krav(version.isPresent(), "version", "saknas", Mening.av("saknas_54"))
          .svar(this);
    }
  }

  record Utskick(Optional<UUID> punkt) {}

  record Skal(@Nullable String skal) {}

  record Attest(@Nullable String sha256) {}

  record Invandning(Optional<Boolean> anteckna, @Nullable String text) {}

  record Bekraftelse(Optional<LocalDate> dag, @Nullable String bevis) {

    Svar<AnslagService.Bekraftat> kommando() {
      Granskning g = new Granskning();
      LocalDate den = dagen(g, dag);
      return g.svar(new AnslagService.Bekraftat(den, Skrivet.text(bevis)));
    }
  }

  /** Samma dag och bevis för flera medlemmar. */
  record Bekraftelser(List<String> medlemmar, Optional<LocalDate> dag, @Nullable String bevis) {

    Bekraftelser(
        @Nullable List<String> medlemmar, Optional<LocalDate> dag, @Nullable String bevis) {
      this.medlemmar = medlemmar == null ? List.of() : List.copyOf(medlemmar);
      this.dag = dag;
      this.bevis = bevis;
    }

    Svar<AnslagService.Bekraftat> kommando() {
      return new Bekraftelse(dag, bevis).kommando();
    }
  }

  record Rattelse(
      Optional<Integer> version,
      Optional<LocalDate> uppe,
      Optional<LocalDate> nere,
      @Nullable String bevis,
      @Nullable String skal) {

    Svar<AnslagsrattelseService.Ratta> kommando() {
      return new Granskning()
          .krav(version.isPresent(), "version", "saknas", Mening.av("saknas_55"))
          .svar(
              new AnslagsrattelseService.Ratta(
                  version.orElse(0), uppe, nere, Skrivet.text(bevis), Skrivet.text(skal)));
    }
  }

  record Overklagande(
      Optional<LocalDate> dag, @Nullable String domstol, @Nullable String malnummer) {

    Svar<OverklagandeService.NyttOverklagande> kommando() {
      Granskning g = new Granskning();
      LocalDate den = dagen(g, dag);
      return g.svar(
          new OverklagandeService.NyttOverklagande(
              den, Skrivet.text(domstol), Skrivet.text(malnummer)));
    }
  }

  record Avgorande(@Nullable String utgang, Optional<LocalDate> dag) {

    Svar<OverklagandeService.Avgorande> kommando() {
      Granskning g = new Granskning();
      LocalDate den = dagen(g, dag);
      return g.svar(new OverklagandeService.Avgorande(Skrivet.text(utgang), den));
    }
  }

  record Dom(
      Optional<LocalDate> dag,
      @Nullable String domstol,
      @Nullable String malnummer,
      @Nullable String skal) {

    Svar<UpphavandeService.Dom> kommando() {
      Granskning g = new Granskning();
      LocalDate den = dagen(g, dag);
      return g.svar(
          new UpphavandeService.Dom(
              den, Skrivet.text(domstol), Skrivet.text(malnummer), Skrivet.text(skal)));
    }
  }
}
