package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.version.Versionsjamforelse;
import se.samordna.budget.version.Versionsrad;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;

/**
 * Två versioner rad för rad; belopp i öre, skillnaden är till minus från.
 *
 * @param tryckta källornas egna summor, efter namn
 */
record Jamforelsesvar(
    Version fran,
    Version till,
    List<Integer> ar,
    long antalAndringar,
    List<Rad> rader,
    List<Summa> summor,
    List<Summa> tryckta) {

  record Version(UUID id, long nummer, String status, String enhet) {

    static Version av(Versionsrad v) {
      return new Version(v.id(), v.nummer(), v.status(), v.enhet());
    }
  }

  /** Ett belopp som saknas utelämnas; skillnaden när bara den ena versionen har året. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ar(int ar, Optional<Long> franOre, Optional<Long> tillOre, Optional<Long> skillnadOre) {

    static Ar av(Versionsjamforelse.Cell c) {
      return new Ar(
          c.ar(),
          c.fran().map(Belopp::ore),
          c.till().map(Belopp::ore),
          c.skillnad().map(Belopp::ore));
    }
  }

  /** {@code andring}: oforandrad, andrad, ny, borttagen eller bytt_namn. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      UUID radId, String slag, String rad, Optional<String> forrNamn, String andring, List<Ar> ar) {

    static Rad av(Versionsjamforelse.Rad r) {
      return new Rad(
          r.radId(),
          r.slag().kod(),
          r.namn(),
          r.forrNamn(),
          Kod.av(r.andring()),
          r.celler().stream().map(Ar::av).toList());
    }
  }

  record Summa(String namn, List<Ar> ar) {

    static Summa rakad(Versionsjamforelse.Summa s) {
      return new Summa(s.namn().toLowerCase(Locale.ROOT), s.celler().stream().map(Ar::av).toList());
    }

    static Summa tryckt(Versionsjamforelse.Summa s) {
      return new Summa(s.namn(), s.celler().stream().map(Ar::av).toList());
    }
  }

  static Jamforelsesvar av(Versionsjamforelse j) {
    return new Jamforelsesvar(
        Version.av(j.fran()),
        Version.av(j.till()),
        j.ar(),
        j.andringar(),
        j.rader().stream().map(Rad::av).toList(),
        j.summor().stream().map(Summa::rakad).toList(),
        j.tryckta().stream().map(Summa::tryckt).toList());
  }
}
