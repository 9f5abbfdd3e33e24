package se.samordna.budget.arbetsblad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.api.Trycktsvar;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsblad;
import se.samordna.budget.arbetsblad.Arbetshandling;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.identitet.Rest;

/** Arbetsblad i API:ts form: bladet, raderna som de står och vad de räknas till. */
final class Arbetsbladssvar {

  private Arbetsbladssvar() {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Huvud(
      UUID arbetsbladId,
      String namn,
      String enhet,
      List<Integer> ar,
      Arbetsblad.Status status,
      Optional<UUID> ursprung,
      Optional<UUID> versionId,
      Instant skapad,
      String skapadAv) {

    static Huvud av(Arbetsblad.Huvud h) {
      return new Huvud(
          h.id(),
          h.namn(),
          h.enhet(),
          h.ar(),
          h.status(),
          h.ursprung(),
          h.sparatSom(),
          h.skapad(),
          h.skapadAv());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      UUID radId,
      String slag,
      String rad,
      Optional<String> lage,
      Optional<String> bokforingskonto,
      Optional<String> tacker,
      List<Arsbelopp> belopp,
      Optional<Belopp> forra) {

    static Rad av(Arbetsbild bild, Arbetsrad r) {
      return new Rad(
          r.id(),
          r.slag(),
          r.namn(),
          ifylld(r.lage()),
          ifylld(r.konto()),
          ifylld(r.tacker()),
          bild.blad().huvud().ar().stream()
              .flatMap(ar -> r.belopp(ar).map(b -> new Arsbelopp(ar, b)).stream())
              .toList(),
          Optional.ofNullable(bild.forra().get(r.id())));
    }

    private static Optional<String> ifylld(String text) {
      return Optional.of(text).filter(t -> !t.isEmpty());
    }
  }

  record Ar(int ar, @JsonUnwrapped Huvudtal tal, List<Trycktsvar> tryckta) {

    static Ar av(Budgetblad b) {
      return new Ar(b.ar(), Huvudtal.av(b), b.tryckta().stream().map(Trycktsvar::av).toList());
    }
  }

  record Bild(
      Huvud blad,
      int version,
      List<Rad> rader,
      List<Ar> raknat,
      List<Rest.Fel> brister,
      boolean kanAngra,
      boolean kanGoraOm) {

    static Bild av(Arbetsbild b) {
      return new Bild(
          Huvud.av(b.blad().huvud()),
          b.blad().version(),
          b.rader().stream().map(r -> Rad.av(b, r)).toList(),
          b.raknat().stream().map(Ar::av).toList(),
          Rest.fel(b.brister()),
          b.kanAngra(),
          b.kanGoraOm());
    }
  }

  /** En cells ändring: belopp i öre som text, tomt för en tom cell; formeln när det räknades ut. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Andring(
      UUID radId,
      String rad,
      Radfalt falt,
      Optional<Integer> ar,
      String fore,
      String efter,
      Optional<String> formel) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Handling(
      int nr,
      Arbetshandling.Art art,
      Optional<Integer> avser,
      String av,
      Instant tid,
      List<Andring> andringar) {

    static Handling av(Arbetsblad blad, Arbetshandling h) {
      return new Handling(
          h.nr(),
          h.art(),
          h.avser(),
          h.av(),
          h.tid(),
          h.andringar().stream()
              .map(
                  a ->
                      new Andring(
                          a.cell().rad(),
                          blad.varde(Bladcell.av(a.cell().rad(), Radfalt.NAMN)),
                          a.cell().falt(),
                          Optional.of(a.cell().ar()).filter(ar -> ar > 0),
                          a.fore(),
                          a.efter(),
                          Optional.of(a.formel()).filter(f -> !f.isEmpty())))
              .toList());
    }
  }

  record Id(UUID arbetsbladId) {}

  record Sparat(UUID versionId) {}
}
