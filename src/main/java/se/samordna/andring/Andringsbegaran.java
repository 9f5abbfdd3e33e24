package se.samordna.andring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.huvudbok.Aterforing;
import se.samordna.huvudbok.Finansiering;
import se.samordna.insats.Aterlaggningsval;
import se.samordna.sammantrade.Andringsslag;

/**
 * En ändring av en insats så som den skrivs: ett förslag till styrelsen, eller det som följer utan
 * eget beslut.
 *
 * @param minskningar det som lämnar insatsen; tomt vid förtida slut, återföring och upphävande är
 *     allt som inte rekvirerats
 * @param till vart det läggs: ursprung, ram eller eget_kapital
 * @param okningar nya pengar och hur de betalas (R22); vid index räknas beloppet ut
 * @param index uppräkningen, vid slaget index
 * @param version den version av förslaget som ändras; utelämnas när det är nytt
 */
public record Andringsbegaran(
    String slag,
    String skal,
    Optional<LocalDate> nyttSlut,
    List<Arsbelopp> minskningar,
    String till,
    Optional<UUID> radId,
    List<Okning> okningar,
    Optional<Index> index,
    Optional<Integer> version) {

  /**
   * Nya pengar ett år.
   *
   * @param beloppOre utelämnas vid index, som räknar ut det
   * @param finansiering budgetrad, fri_ram eller eget_kapital
   */
  public record Okning(
      int ar, long beloppOre, @Nullable String finansiering, @Nullable UUID radId) {

    @JsonCreator
    static Okning av(
        @JsonProperty("ar") int ar,
        @JsonProperty("beloppOre") @Nullable Long beloppOre,
        @JsonProperty("finansiering") @Nullable String finansiering,
        @JsonProperty("radId") @Nullable UUID radId) {
      return new Okning(ar, Objects.requireNonNullElse(beloppOre, 0L), finansiering, radId);
    }

    public static Okning av(Finansiering f) {
      return new Okning(
          f.ar(),
          f.belopp().ore(),
          f.kalla().map(Finansiering.Kalla::kod).orElse(null),
          f.radId().orElse(null));
    }

    public Finansiering finansieringen() {
      return new Finansiering(
          ar,
          new Belopp(beloppOre),
          Kod.tolka(Finansiering.Kalla.class, Objects.requireNonNullElse(finansiering, "")),
          Optional.ofNullable(radId));
    }

    Okning med(long ore) {
      return new Okning(ar, ore, finansiering, radId);
    }
  }

  /**
   * Uppräkning i procent, eller av ett index mellan två månader i registret.
   *
   * @param procent till exempel 2.5
   * @param serie kpi, kpif, aki eller pkv; utelämnad är kpi
   * @param bas månaden det räknas från, {@code 2022-10}
   */
  public record Index(
      @Nullable BigDecimal procent,
      @Nullable String serie,
      @Nullable YearMonth bas,
      @Nullable YearMonth ny) {}

  public Andringsbegaran(
      @Nullable String slag,
      @Nullable String skal,
      Optional<LocalDate> nyttSlut,
      @Nullable List<Arsbelopp> minskningar,
      @Nullable String till,
      Optional<UUID> radId,
      @Nullable List<Okning> okningar,
      Optional<Index> index,
      Optional<Integer> version) {
    this.slag = Objects.requireNonNullElse(slag, "");
    this.skal = Objects.requireNonNullElse(skal, "").strip();
    this.nyttSlut = nyttSlut;
    this.minskningar =
        minskningar == null ? List.of() : minskningar.stream().filter(Objects::nonNull).toList();
    this.till = Aterlaggningsval.eller(till);
    this.radId = radId;
    this.okningar =
        okningar == null ? List.of() : okningar.stream().filter(Objects::nonNull).toList();
    this.index = index;
    this.version = version;
  }

  Optional<Andringsslag> slaget() {
    return Kod.tolka(Andringsslag.class, slag);
  }

  /** Vart det som minskas läggs. */
  Aterforing.Mal mal() {
    return Aterlaggningsval.mal(till, radId);
  }

  List<Finansiering> finansiering() {
    return okningar.stream().map(Okning::finansieringen).toList();
  }

  Andringsbegaran med(List<Okning> raknade) {
    return new Andringsbegaran(
        slag, skal, nyttSlut, minskningar, till, radId, raknade, index, version);
  }

  Granskning granska() {
    Granskning g =
        Aterlaggningsval.granska(
            new Granskning()
                .krav(
                    slaget().isPresent(),
                    "slag",
                    "okant_slag",
                    Mening.av("okant_slag", Kod.alla(Andringsslag.class)))
                .obligatorisk("skal", skal, 2_000)
                .antal("minskningar", minskningar, 20)
                .antal("okningar", okningar, 20),
            till);
    nyttSlut.ifPresent(d -> g.dag("nyttSlut", d));
    for (int i = 0; i < minskningar.size(); i++) {
      belopp(
          g,
          "minskningar[" + i + "].",
          minskningar.get(i).ar(),
          minskningar.get(i).belopp().ore(),
          false);
    }
    boolean raknas = slaget().filter(Andringsslag.INDEX::equals).isPresent();
    for (int i = 0; i < okningar.size(); i++) {
      belopp(g, "okningar[" + i + "].", okningar.get(i).ar(), okningar.get(i).beloppOre(), raknas);
    }
    return g;
  }

  private static void belopp(Granskning g, String falt, int ar, long ore, boolean raknas) {
    g.ar(falt + "ar", ar)
        .belopp(falt + "beloppOre", ore)
        .krav(raknas || ore != 0, falt + "beloppOre", "inget_belopp", Mening.av("inget_belopp"));
  }
}
