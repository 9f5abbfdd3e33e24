package se.samordna.insats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.budget.Aterforing;
import se.samordna.budget.Finansiering;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;

/**
 * En ändring så som förbundschefen begär att den utförs.
 *
 * @param beslutId styrelsens beslut, bifall eller delvis bifall på en punkt
 * @param minskningar det som lämnar insatsen; tomt vid förtida slut, återföring och upphävande är
 *     allt som inte rekvirerats
 * @param till vart det läggs: ursprung, ram eller eget_kapital
 * @param okningar nya pengar och hur de betalas (R22); vid index räknas beloppet ut
 * @param index uppräkningen, vid slaget index
 */
public record Andringsbegaran(
    String slag,
    String skal,
    Optional<UUID> beslutId,
    Optional<LocalDate> nyttSlut,
    List<Rekvisition.Arsbelopp> minskningar,
    String till,
    Optional<UUID> radId,
    List<Okning> okningar,
    Optional<Index> index,
    String undantagSkal) {

  /** Nya pengar ett år. {@code finansiering}: budgetrad, fri_ram eller eget_kapital. */
  public record Okning(
      int ar, long beloppOre, @Nullable String finansiering, @Nullable UUID radId) {

    Finansiering finansieringen() {
      return new Finansiering(
          ar,
          new se.samordna.gemensam.Belopp(beloppOre),
          Kod.tolka(Finansiering.Kalla.class, Objects.requireNonNullElse(finansiering, "")),
          Optional.ofNullable(radId));
    }

    Okning med(long ore) {
      return new Okning(ar, ore, finansiering, radId);
    }
  }

  /**
   * Uppräkning i procent, eller av konsumentprisindex från ett tal till ett annat.
   *
   * @param procent till exempel 2.5
   */
  public record Index(
      @Nullable BigDecimal procent, @Nullable BigDecimal kpiBas, @Nullable BigDecimal kpiNy) {}

  public Andringsbegaran(
      @Nullable String slag,
      @Nullable String skal,
      Optional<UUID> beslutId,
      Optional<LocalDate> nyttSlut,
      @Nullable List<Rekvisition.Arsbelopp> minskningar,
      @Nullable String till,
      Optional<UUID> radId,
      @Nullable List<Okning> okningar,
      Optional<Index> index,
      @Nullable String undantagSkal) {
    this.slag = Objects.requireNonNullElse(slag, "");
    this.skal = Objects.requireNonNullElse(skal, "").strip();
    this.beslutId = beslutId;
    this.nyttSlut = nyttSlut;
    this.minskningar =
        minskningar == null ? List.of() : minskningar.stream().filter(Objects::nonNull).toList();
    this.till = Objects.requireNonNullElse(till, "ursprung");
    this.radId = radId;
    this.okningar =
        okningar == null ? List.of() : okningar.stream().filter(Objects::nonNull).toList();
    this.index = index;
    this.undantagSkal = Objects.requireNonNullElse(undantagSkal, "").strip();
  }

  Optional<Insatsandring.Slag> slaget() {
    return Kod.tolka(Insatsandring.Slag.class, slag);
  }

  /** Vart det som minskas läggs. */
  Aterforing.Mal mal() {
    return switch (till) {
      case "ram" -> new Aterforing.Mal.Ram(radId);
      case "eget_kapital" -> new Aterforing.Mal.EgetKapital();
      default -> new Aterforing.Mal.Ursprung();
    };
  }

  Andringsbegaran med(List<Okning> raknade) {
    return new Andringsbegaran(
        slag, skal, beslutId, nyttSlut, minskningar, till, radId, raknade, index, undantagSkal);
  }

  Granskning granska() {
    Granskning g =
        new Granskning()
            .krav(
                slaget().isPresent(),
                "slag",
                "okant_slag",
                "Välj " + Kod.alla(Insatsandring.Slag.class) + ".")
            .obligatorisk("skal", skal, 2_000)
            .text("undantagSkal", undantagSkal, 2_000)
            .krav(
                List.of("ursprung", "ram", "eget_kapital").contains(till),
                "till",
                "okant_mal",
                "Välj ursprung, ram eller eget_kapital.")
            .antal("minskningar", minskningar, 20)
            .antal("okningar", okningar, 20);
    nyttSlut.ifPresent(d -> g.dag("nyttSlut", d));
    for (int i = 0; i < minskningar.size(); i++) {
      belopp(g, "minskningar[" + i + "].", minskningar.get(i).ar(), minskningar.get(i).beloppOre());
    }
    for (int i = 0; i < okningar.size(); i++) {
      belopp(g, "okningar[" + i + "].", okningar.get(i).ar(), okningar.get(i).beloppOre());
    }
    return g;
  }

  private static void belopp(Granskning g, String falt, int ar, long ore) {
    g.ar(falt + "ar", ar).belopp(falt + "beloppOre", ore);
  }
}
