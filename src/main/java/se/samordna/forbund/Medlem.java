package se.samordna.forbund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Kod;

/**
 * En medlem av förbundet. {@code part} avgör regeln om två parter (R2: kommunerna är tillsammans en
 * part), {@code finansiar} vem som betalar (R3: staten betalar även för Arbetsförmedlingen).
 *
 * @param till sista dagen som medlem; tomt tills vidare
 * @param uppsagd dagen medlemskapet sades upp (R25)
 * @param anslagsplats protokollet anslås hos medlemmen (R17), om förbundsordningen inte säger annat
 * @param version räknas upp när medlemmen ändras
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Medlem(
    String kod,
    String namn,
    Part part,
    Finansiar finansiar,
    LocalDate fran,
    Optional<LocalDate> till,
    Optional<LocalDate> uppsagd,
    boolean anslagsplats,
    int version) {

  /** En medlem som ingen sagt upp, med anslagsplats där lagen har en. */
  public Medlem(
      String kod,
      String namn,
      Part part,
      Finansiar finansiar,
      LocalDate fran,
      Optional<LocalDate> till) {
    this(kod, namn, part, finansiar, fran, till, Optional.empty(), part.anslar(), 1);
  }

  public enum Part {
    FK(Finansiar.STAT),
    AF(Finansiar.STAT),
    REGION(Finansiar.REGION),
    KOMMUN(Finansiar.KOMMUN);

    private final Finansiar finansiar;

    Part(Finansiar finansiar) {
      this.finansiar = finansiar;
    }

    /** Vem som betalar för parten (R3). */
    public Finansiar finansiar() {
      return finansiar;
    }

    public String kod() {
      return Kod.av(this);
    }

    /** R17: kommuner och regioner har anslagstavla, de statliga medlemmarna inte. */
    public boolean anslar() {
      return this == REGION || this == KOMMUN;
    }
  }

  public enum Finansiar {
    STAT,
    REGION,
    KOMMUN
  }

  /** Det finns en dag då medlemskapet upphör. */
  public boolean uttrader() {
    return till.isPresent();
  }

  /** Medlem den dagen (R25: medlemskap är daterade). */
  public boolean gallde(LocalDate dag) {
    return !dag.isBefore(fran) && till.map(t -> !dag.isAfter(t)).orElse(true);
  }
}
