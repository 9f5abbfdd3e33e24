package se.samordna.budget.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;

/**
 * Två versioner bredvid varandra, så som de själva är, utan beslut fattade vid sidan av.
 *
 * @param ar åren som någon av dem har
 */
public record Versionsjamforelse(
    Versionsrad fran,
    Versionsrad till,
    List<Integer> ar,
    List<Rad> rader,
    List<Summa> summor,
    List<Summa> tryckta) {

  public Versionsjamforelse {
    ar = List.copyOf(ar);
    rader = List.copyOf(rader);
    summor = List.copyOf(summor);
    tryckta = List.copyOf(tryckta);
  }

  /** Vad som hänt med en rad. */
  public enum Andring {
    OFORANDRAD,
    ANDRAD,
    NY,
    BORTTAGEN,
    BYTT_NAMN
  }

  /** De räknade summorna, i den ordning de visas. */
  public enum Summaslag {
    INTAKTER,
    KOSTNADER,
    RESULTAT,
    IB,
    UB,
    BUFFERT,
    KVAR;

    Belopp av(Budgetblad b) {
      return switch (this) {
        case INTAKTER -> b.intakter();
        case KOSTNADER -> b.kostnader();
        case RESULTAT -> b.resultat();
        case IB -> b.ib();
        case UB -> b.ub();
        case BUFFERT -> b.buffert();
        case KVAR -> b.kvarAttDisponera();
      };
    }
  }

  /**
   * Ett år på en rad.
   *
   * @param skillnad till minus från; tom när bara den ena versionen har året
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Cell(
      int ar, Optional<Belopp> fran, Optional<Belopp> till, Optional<Belopp> skillnad) {

    boolean andrad() {
      return skillnad.filter(s -> !s.arNoll()).isPresent();
    }
  }

  /**
   * En rad.
   *
   * @param forrNamn namnet i {@code fran}, när det är ett annat
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Rad(
      UUID radId,
      Slag slag,
      @JsonProperty("rad") String namn,
      Optional<String> forrNamn,
      Andring andring,
      @JsonProperty("ar") List<Cell> celler) {

    public Rad {
      celler = List.copyOf(celler);
    }
  }

  /**
   * En räknad eller tryckt summa.
   *
   * @param namn {@link Summaslag} eller den tryckta radens namn
   */
  public record Summa(String namn, @JsonProperty("ar") List<Cell> celler) {

    public Summa {
      celler = List.copyOf(celler);
    }

    public boolean andrad() {
      return celler.stream().anyMatch(Cell::andrad);
    }
  }

  static Versionsjamforelse av(
      Versionsrad fran, List<Budgetblad> franBlad, Versionsrad till, List<Budgetblad> tillBlad) {
    return new Radjamforelse(franBlad, tillBlad).av(fran, till);
  }

  /** Rader som inte är oförändrade. */
  public long andringar() {
    return rader.stream().filter(r -> r.andring() != Andring.OFORANDRAD).count();
  }
}
