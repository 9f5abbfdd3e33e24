package se.samordna.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion.Status;
import se.samordna.plan.Radlage;
import se.samordna.plan.Slag;

/**
 * Budgetbladet för ett år: raderna som de står nu, med det som reserverats och beviljats, och de
 * tryckta summorna bredvid de räknade. Belopp i öre; kostnader positiva.
 *
 * @param tryckta räknade på versionens rader som de lästes in
 * @param ibuppgift vad IB i versionens första år är, när någon har sagt det
 */
public record Budgetblad(
    int ar,
    String enhet,
    UUID versionId,
    Status status,
    List<Sektion> sektioner,
    List<Tryckt> tryckta,
    Belopp ib,
    Belopp buffert,
    Optional<Ibuppgift> ibuppgift) {

  public Budgetblad {
    sektioner = List.copyOf(sektioner);
    tryckta = List.copyOf(tryckta);
  }

  Budgetblad(
      int ar,
      String enhet,
      UUID versionId,
      Status status,
      List<Sektion> sektioner,
      List<Tryckt> tryckta,
      Belopp ib,
      Belopp buffert) {
    this(ar, enhet, versionId, status, sektioner, tryckta, ib, buffert, Optional.empty());
  }

  /** En avdelning med sina rader. */
  public record Sektion(Slag slag, List<Rad> rader) {

    public Sektion {
      rader = List.copyOf(rader);
    }

    @JsonProperty
    public Belopp summa() {
      return Belopp.summa(rader.stream().map(Rad::budget));
    }

    public Belopp utfall() {
      return rader.stream().map(Rad::utfall).reduce(Belopp.NOLL, Belopp::plus);
    }

    private Sektion medUtfall(Map<UUID, Belopp> perRad) {
      return new Sektion(
          slag,
          rader.stream()
              .map(r -> r.medUtfall(perRad.getOrDefault(r.radId(), Belopp.NOLL)))
              .toList());
    }
  }

  /**
   * En rad. {@code beviljat} är allt som beviljats, också det som sedan avtalats eller betalats ut.
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Rad(
      UUID radId,
      @JsonProperty("rad") String namn,
      Optional<String> bokforingskonto,
      Optional<Radlage> lage,
      Belopp budget,
      Belopp reserverat,
      Belopp beviljat,
      Belopp ledigt,
      Belopp utbetalt,
      Belopp utfall) {

    Rad medUtfall(Belopp bokfort) {
      return new Rad(
          radId,
          namn,
          bokforingskonto,
          lage,
          budget,
          reserverat,
          beviljat,
          ledigt,
          utbetalt,
          bokfort);
    }
  }

  /**
   * En tryckt uppgift bredvid den räknade.
   *
   * @param differens tryckt minus vad dess delar så som de är tryckta ger
   * @param foljd tryckt minus vad raderna ger från grunden
   */
  @JsonPropertyOrder({"ar", "rad", "tryckt", "beraknat", "differens", "foljd"})
  public record Tryckt(int ar, String rad, Belopp tryckt, Belopp differens, Belopp foljd) {

    @JsonProperty
    public Belopp beraknat() {
      return tryckt.minus(foljd);
    }
  }

  /** Bladet med det som byrån bokfört på raderna. */
  Budgetblad medUtfall(Map<UUID, Belopp> perRad) {
    return new Budgetblad(
        ar,
        enhet,
        versionId,
        status,
        sektioner.stream().map(s -> s.medUtfall(perRad)).toList(),
        tryckta,
        ib,
        buffert,
        ibuppgift);
  }

  /** Bladet med vad som är sagt om det ingående eget kapitalet. */
  public Budgetblad medIbuppgift(Optional<Ibuppgift> uppgift) {
    return new Budgetblad(ar, enhet, versionId, status, sektioner, tryckta, ib, buffert, uppgift);
  }

  public Belopp intakter() {
    return summa(sektioner.stream().filter(s -> s.slag().equals(Slag.INTAKT)).toList());
  }

  /** Alla kostnader, insatser också. */
  public Belopp kostnader() {
    return summa(sektioner.stream().filter(s -> s.slag().arKostnad()).toList());
  }

  public Belopp resultat() {
    return intakter().minus(kostnader());
  }

  public Belopp ub() {
    return ib.plus(resultat());
  }

  public Belopp kvarAttDisponera() {
    return ub().minus(buffert);
  }

  private static Belopp summa(List<Sektion> delar) {
    return delar.stream().map(Sektion::summa).reduce(Belopp.NOLL, Belopp::plus);
  }
}
