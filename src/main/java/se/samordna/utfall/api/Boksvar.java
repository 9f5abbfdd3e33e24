package se.samordna.utfall.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;
import se.samordna.utfall.Inlast;
import se.samordna.utfall.Koppling;
import se.samordna.utfall.Prognos;

/** Vad inläsning, koppling och prognos svarar; resultat är intäkter minus kostnader. */
final class Boksvar {

  private Boksvar() {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Last(
      Optional<UUID> filId,
      boolean redanInlast,
      int ar,
      String fran,
      String till,
      int verifikationer,
      int poster,
      Belopp resultat,
      Belopp kopplat,
      Belopp utanfor,
      Belopp attStammaAv,
      List<Utfallssvar.Fil> ersatter,
      List<Anmarkning> anmarkningar) {

    static Last av(Inlast i) {
      return new Last(
          i.filId(),
          i.redanInlast(),
          i.ar(),
          i.fran().toString(),
          i.till().toString(),
          i.verifikationer(),
          i.poster(),
          i.resultat(),
          i.kopplat(),
          i.utanfor(),
          i.okopplat(),
          i.ersatter().stream().map(f -> Utfallssvar.Fil.av(f, List.of())).toList(),
          i.anmarkningar().stream().map(a -> new Anmarkning(a.rad(), a.text())).toList());
    }
  }

  /** Rad 0 gäller hela filen. */
  record Anmarkning(int rad, String text) {}

  record Kopplat(int version, LocalDate fran, List<Bokkroppar.Regel> regler) {

    static Kopplat av(Koppling k) {
      return new Kopplat(
          k.version(), k.fran(), k.regler().stream().map(Bokkroppar.Regel::av).toList());
    }
  }

  record Prognosversion(long version) {}

  record Prognosrad(
      UUID radId,
      LocalDate dag,
      Belopp prognos,
      String kommentar,
      Instant skapad,
      String skapadAv) {

    static Sida<Prognosrad> sida(Sida<Prognos> sida) {
      return new Sida<>(
          sida.innehall().stream()
              .map(
                  p ->
                      new Prognosrad(
                          p.radId(), p.dag(), p.belopp(), p.kommentar(), p.skapad(), p.skapadAv()))
              .toList(),
          sida.totalt());
    }
  }
}
