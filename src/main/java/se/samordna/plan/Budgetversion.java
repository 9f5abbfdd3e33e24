package se.samordna.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.inlasning.Summatackning;

/**
 * Budgeten för ett år och planen för åren efter, ur en och samma källa.
 *
 * @param tackning vad tryckta summor täcker, efter radens ordning, där någon har sagt det
 */
public record Budgetversion(
    UUID id,
    Status status,
    Enhet enhet,
    List<Budgetrad> rader,
    Map<Integer, Summatackning> tackning) {

  public enum Status {
    UTKAST,
    SAMRAD,
    FORSLAG,
    FASTSTALLD,
    REVIDERAD;

    public String kod() {
      return Kod.av(this);
    }

    public static Status av(String kod) {
      return valueOf(kod.toUpperCase(Locale.ROOT));
    }

    /** Beslutad av styrelsen; en reviderad budget är en beslutad ändring. */
    public boolean arFaststalld() {
      return this == FASTSTALLD || this == REVIDERAD;
    }
  }

  public enum Enhet {
    KR,
    TKR;

    public String kod() {
      return Kod.av(this);
    }

    public static Enhet av(String kod) {
      return valueOf(kod.toUpperCase(Locale.ROOT));
    }
  }

  public Budgetversion {
    rader = List.copyOf(rader);
    tackning = Map.copyOf(tackning);
  }

  public Budgetversion(UUID id, Status status, Enhet enhet, List<Budgetrad> rader) {
    this(id, status, enhet, rader, Map.of());
  }

  public Budgetversion faststalld() {
    return new Budgetversion(id, Status.FASTSTALLD, enhet, rader, tackning);
  }

  public Budgetversion medTackning(Map<Integer, Summatackning> ny) {
    return new Budgetversion(id, status, enhet, rader, ny);
  }

  public Summatackning tackning(Budgetrad rad) {
    return tackning.getOrDefault(rad.ordning(), Summatackning.FORESLAS);
  }

  /** Åren, stigande. */
  public List<Integer> ar() {
    return rader.stream().map(Budgetrad::ar).distinct().sorted().toList();
  }

  public Stream<Budgetrad> rader(int ar) {
    return rader.stream().filter(r -> r.ar() == ar);
  }

  public Stream<Budgetrad> rader(int ar, Slag slag) {
    return rader(ar).filter(r -> r.slag().equals(slag));
  }

  public Stream<Budgetrad> kostnader(int ar) {
    return rader(ar).filter(r -> r.slag().arKostnad());
  }

  public Optional<Budgetrad> rad(int ar, UUID radId) {
    return rader(ar).filter(r -> r.radId().equals(radId) && !r.slag().arTryckt()).findFirst();
  }

  /** Medlemmarnas bidrag ett år: det bufferten är en procent av. */
  public Belopp medlemsbidrag(int ar) {
    return summa(rader(ar, Slag.INTAKT).filter(r -> r.harLage(Radlage.MEDLEMSBIDRAG)));
  }

  public static Belopp summa(Stream<Budgetrad> rader) {
    return rader.map(Budgetrad::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }
}
