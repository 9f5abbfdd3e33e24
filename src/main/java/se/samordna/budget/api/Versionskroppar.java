package se.samordna.budget.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.version.Beredningssteg;
import se.samordna.budget.version.Samrad;
import se.samordna.budget.version.Samradsandring;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Det som API:t tar emot om en version; allt får saknas när det läses. */
final class Versionskroppar {

  private Versionskroppar() {}

  /** {@code version} är versionens ändring, så som den lästes. */
  record Status(Optional<Integer> version, Optional<String> status, Optional<String> skal) {

    Svar<Beredningssteg> steg() {
      Granskning g = krav(version);
      Optional<Beredningssteg> till = val(g, "status", status, Beredningssteg.class);
      return g.svar(true).som(ok -> till.orElseThrow());
    }
  }

  record Skal(Optional<Integer> version, Optional<String> text) {

    Svar<String> granskat() {
      return krav(version)
          .krav(text.isPresent(), "text", "saknas", Mening.av("saknas_13"))
          .svar(text.orElse(""));
    }
  }

  record Ib(Optional<Integer> version, Optional<String> slag, Optional<LocalDate> dag) {

    Svar<Ibuppgift> uppgift() {
      Granskning g = krav(version);
      Optional<Ibuppgift.Slag> sokt = val(g, "slag", slag, Ibuppgift.Slag.class);
      g.krav(dag.isPresent(), "dag", "saknas", Mening.av("saknas_14"));
      return g.svar(true).som(ok -> new Ibuppgift(sokt.orElseThrow(), dag.orElseThrow()));
    }
  }

  record Samradskropp(
      Optional<String> medlem,
      Optional<LocalDate> dag,
      Optional<String> satt,
      Optional<String> vem,
      Optional<String> synpunkt,
      Optional<String> handling,
      Optional<UUID> sammantradeId) {

    Svar<Samradsandring> kommando() {
      return andring(new Granskning(), medlem, dag, satt, vem, synpunkt, handling, sammantradeId);
    }
  }

  /** Samma samråd med flera medlemmar. */
  record Samradskroppar(
      Optional<List<String>> medlemmar,
      Optional<LocalDate> dag,
      Optional<String> satt,
      Optional<String> vem,
      Optional<String> synpunkt,
      Optional<String> handling,
      Optional<UUID> sammantradeId) {

    Svar<List<Samradsandring>> kommando() {
      return andring(
              new Granskning(), Optional.empty(), dag, satt, vem, synpunkt, handling, sammantradeId)
          .som(s -> medlemmar.orElse(List.of()).stream().map(s::med).toList());
    }
  }

  /** {@code version} är samrådets, så som det lästes. */
  record Rattelse(
      Optional<Integer> version,
      Optional<String> medlem,
      Optional<LocalDate> dag,
      Optional<String> satt,
      Optional<String> vem,
      Optional<String> synpunkt,
      Optional<String> handling,
      Optional<UUID> sammantradeId,
      Optional<String> skal) {

    Svar<Samradsandring> kommando() {
      return andring(krav(version), medlem, dag, satt, vem, synpunkt, handling, sammantradeId);
    }
  }

  record Aterta(Optional<Integer> version, Optional<String> skal) {

    Svar<Integer> granskat() {
      return krav(version).svar(version.orElse(0));
    }
  }

  /** {@code haller} utelämnad är sant. */
  record Bekrafta(Optional<Integer> version, Optional<Boolean> haller, Optional<String> kommentar) {

    Svar<Integer> granskat() {
      return krav(version).svar(version.orElse(0));
    }
  }

  private static Svar<Samradsandring> andring(
      Granskning g,
      Optional<String> medlem,
      Optional<LocalDate> dag,
      Optional<String> satt,
      Optional<String> vem,
      Optional<String> synpunkt,
      Optional<String> handling,
      Optional<UUID> sammantrade) {
    g.krav(dag.isPresent(), "dag", "saknas", Mening.av("saknas_15"));
    Optional<Samrad.Satt> hur = val(g, "satt", satt, Samrad.Satt.class);
    return g.svar(true)
        .som(
            ok ->
                new Samradsandring(
                    medlem.orElse(""),
                    dag.orElseThrow(),
                    hur.orElseThrow(),
                    vem.orElse(""),
                    synpunkt.orElse(""),
                    handling.orElse(""),
                    sammantrade));
  }

  private static Granskning krav(Optional<Integer> version) {
    return new Granskning().krav(version.isPresent(), "version", "saknas", Mening.av("saknas_16"));
  }

  private static <E extends Enum<E>> Optional<E> val(
      Granskning g, String falt, Optional<String> kod, Class<E> typ) {
    Optional<E> traff = kod.flatMap(k -> Kod.tolka(typ, k));
    g.krav(traff.isPresent(), falt, "okant_varde", Mening.av("okant_varde_3", Kod.alla(typ)));
    return traff;
  }
}
