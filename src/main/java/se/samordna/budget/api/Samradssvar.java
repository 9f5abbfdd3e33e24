package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.version.Medlemssamrad;
import se.samordna.budget.version.Medlemssamrad.Giltighet;
import se.samordna.budget.version.Samrad.Satt;

/** Samrådet med medlemmarna (R20): lydelsen, vad den är värd och dem den följt på, i en rad. */
final class Samradssvar {

  private Samradssvar() {}

  /** En medlem; {@code uppfyllt} när minst ett samråd räknas. */
  record Medlem(String medlem, String namn, boolean uppfyllt, List<Samrad> samrad) {

    static Medlem av(Medlemssamrad m) {
      return new Medlem(
          m.medlem(),
          m.namn(),
          m.uppfyllt(),
          m.samrad().stream().map(b -> Samrad.av(b.samrad(), b)).toList());
    }
  }

  /**
   * Ett samråd.
   *
   * @param version skickas med vid rättelse
   * @param giltighet galler, bekraftat, om_tidigare, efter_beslutet eller atertaget
   * @param historik lydelserna före, äldst först
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Samrad(
      UUID samradId,
      int version,
      UUID budgetVersionId,
      long budgetVersionNummer,
      String medlem,
      LocalDate dag,
      Satt satt,
      String vem,
      String synpunkt,
      String handling,
      Optional<UUID> sammantradeId,
      Optional<Giltighet> giltighet,
      String skal,
      Instant tid,
      String av,
      List<Samrad> historik) {

    static Samrad av(se.samordna.budget.version.Samrad s, Medlemssamrad.Bedomt bedomt) {
      return av(
          s,
          Optional.of(bedomt.giltighet()),
          bedomt.historik().stream().map(h -> av(h, Optional.empty(), List.of())).toList());
    }

    /** Utan bedömning: så som det just antecknades. */
    static Samrad av(se.samordna.budget.version.Samrad s) {
      return av(s, Optional.empty(), List.of());
    }

    private static Samrad av(
        se.samordna.budget.version.Samrad s, Optional<Giltighet> giltighet, List<Samrad> historik) {
      return new Samrad(
          s.id(),
          s.nummer(),
          s.version(),
          s.versionsnummer(),
          s.medlem(),
          s.dag(),
          s.satt(),
          s.vem(),
          s.synpunkt(),
          s.handling(),
          s.sammantrade(),
          giltighet,
          s.skal(),
          s.tid(),
          s.av(),
          historik);
    }
  }
}
