package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/** Ett arbetsblad så som dess handlingar har gjort det. */
public final class Arbetsblad {

  static final String JA = "ja";

  public enum Status {
    OPPET,
    SPARAT,
    KASTAT
  }

  /**
   * Det som inte ändras medan man skriver.
   *
   * @param enhet {@code kr} eller {@code tkr}: så skrivs beloppen
   * @param ar budgetåret och planåren, stigande
   * @param ursprung versionen bladet utgår från
   * @param sparatSom versionen det blev
   */
  public record Huvud(
      UUID id,
      String namn,
      String enhet,
      List<Integer> ar,
      Optional<UUID> ursprung,
      Status status,
      Optional<UUID> sparatSom,
      Instant skapad,
      String skapadAv) {

    public Huvud {
      ar = List.copyOf(ar);
    }
  }

  /** Vem som senast ändrade en cell, och när. */
  public record Senast(int nr, String av, Instant tid) {}

  private final Huvud huvud;
  private final List<Arbetshandling> handlingar;
  private final Map<Bladcell, String> varden = new HashMap<>();
  private final Map<Bladcell, Senast> senast = new HashMap<>();

  Arbetsblad(Huvud huvud, List<Arbetshandling> handlingar) {
    this.huvud = huvud;
    this.handlingar = List.copyOf(handlingar);
    handlingar.forEach(this::spela);
  }

  private void spela(Arbetshandling h) {
    Senast nu = new Senast(h.nr(), h.av(), h.tid());
    h.andringar()
        .forEach(
            a -> {
              varden.put(a.cell(), a.efter());
              senast.put(a.cell(), nu);
            });
  }

  public Huvud huvud() {
    return huvud;
  }

  /** Allt som gjorts, äldst först. */
  public List<Arbetshandling> handlingar() {
    return handlingar;
  }

  /** Den senaste handlingens nummer: bladets version. */
  public int version() {
    return handlingar.isEmpty() ? 0 : handlingar.getLast().nr();
  }

  /** Cellens värde; tom text för en tom cell. */
  public String varde(Bladcell cell) {
    return varden.getOrDefault(cell, "");
  }

  public Optional<Senast> senast(Bladcell cell) {
    return Optional.ofNullable(senast.get(cell));
  }

  /** Cellen har ändrats sedan bladet skapades. */
  public boolean arAndrad(Bladcell cell) {
    return senast(cell).filter(s -> s.nr() > 1).isPresent();
  }

  boolean finns(UUID rad) {
    return varde(Bladcell.av(rad, Radfalt.FINNS)).equals(JA);
  }

  /** Raderna i ordning. */
  public List<Arbetsrad> rader() {
    return varden.keySet().stream()
        .filter(c -> c.falt() == Radfalt.FINNS && finns(c.rad()))
        .map(c -> rad(c.rad()))
        .sorted(Comparator.comparing(Arbetsrad::plats).thenComparing(Arbetsrad::id))
        .toList();
  }

  private Arbetsrad rad(UUID id) {
    Map<Integer, Belopp> belopp = new LinkedHashMap<>();
    huvud
        .ar()
        .forEach(
            ar ->
                Optional.of(varde(Bladcell.belopp(id, ar)))
                    .filter(v -> !v.isEmpty())
                    .ifPresent(v -> belopp.put(ar, new Belopp(Long.parseLong(v)))));
    return new Arbetsrad(
        id,
        new BigDecimal(text(id, Radfalt.PLATS)),
        text(id, Radfalt.SLAG),
        text(id, Radfalt.NAMN),
        text(id, Radfalt.LAGE),
        text(id, Radfalt.KONTO),
        text(id, Radfalt.TACKER),
        Optional.of(text(id, Radfalt.POST)).filter(p -> !p.isEmpty()).map(UUID::fromString),
        belopp);
  }

  private String text(UUID id, Radfalt falt) {
    return varde(Bladcell.av(id, falt));
  }
}
