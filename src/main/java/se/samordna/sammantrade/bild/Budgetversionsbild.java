package se.samordna.sammantrade.bild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Faststallelsefoljd;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.version.Medlemssamrad;
import se.samordna.budget.version.Varning;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion;

/**
 * Budgetversionen på en punkt: siffrorna som de blir om den fastställs, med det som redan
 * beviljats, bredvid budgeten som gäller; raderna, samrådet och det som saknas (R20, R21). Belopp i
 * öre.
 *
 * @param nummer versionens löpnummer i förbundet
 * @param ib vad första årets IB är, när någon har sagt det
 * @param rader insatserna och de andra avdelningarnas rader, jämförda med budgeten som gäller
 * @param samrad en per medlem, i registrets ordning
 * @param attsatser förslaget till beslut, när listan inte har ett eget
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Budgetversionsbild(
    UUID id,
    long nummer,
    Budgetversion.Status status,
    String enhet,
    Optional<String> ib,
    List<Ar> ar,
    List<Rad> rader,
    List<Samrad> samrad,
    List<Varning> varningar,
    List<String> attsatser) {

  /**
   * Ett års huvudtal om versionen fastställs; är den fastställd, som de är.
   *
   * @param nu budgeten som gäller i dag; tom när året saknar budget eller versionen själv gäller
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Ar(int ar, @JsonUnwrapped Huvudtal tal, Optional<Huvudtal> nu) {}

  /** En rad, och dess budget år för år. */
  public record Rad(String slag, String rad, List<Cell> ar) {

    public boolean andrad() {
      return ar.stream().anyMatch(c -> !c.nu().equals(c.budget()));
    }
  }

  /**
   * Ett års belopp på en rad.
   *
   * @param nu 0 när raden inte finns i budgeten som gäller
   * @param budget 0 när raden inte finns i versionen
   */
  public record Cell(int ar, Belopp nu, Belopp budget) {}

  /**
   * Samrådet med en medlem (R20).
   *
   * @param dag det senaste samrådets dag; tom när inget räknas
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Samrad(String medlem, String namn, Optional<LocalDate> dag) {

    static Samrad av(Medlemssamrad m) {
      return new Samrad(
          m.medlem(),
          m.namn(),
          m.samrad().stream()
              .filter(b -> m.uppfyllt() && !b.samrad().atertaget())
              .map(b -> b.samrad().dag())
              .max(LocalDate::compareTo));
    }
  }

  /** Sant när siffrorna visar ett förslag bredvid det som gäller. */
  public boolean jamfors() {
    return ar.stream().anyMatch(a -> a.nu().isPresent());
  }

  /**
   * @param foljd vad som händer om versionen fastställs; för en fastställd som gäller, som det är
   */
  static Budgetversionsbild av(Versionssida v, Optional<Faststallelsefoljd> foljd) {
    boolean forslag = !v.rad().beslutad();
    List<Faststallelsefoljd.Ar> ar =
        v.blad().stream()
            .map(b -> aret(b, foljd.filter(f -> forslag || v.rad().galler().contains(b.ar()))))
            .toList();
    return new Budgetversionsbild(
        v.rad().id(),
        v.rad().nummer(),
        v.rad().status(),
        v.rad().enhet(),
        v.ib().map(Ibuppgift::text),
        ar.stream()
            .map(
                a ->
                    new Ar(
                        a.ar(),
                        Huvudtal.av(a.efter()),
                        a.fore().filter(f -> forslag).map(Huvudtal::av)))
            .toList(),
        rader(ar, forslag),
        v.samrad().stream().map(Samrad::av).toList(),
        v.varningar(),
        attsatser(v));
  }

  private static Faststallelsefoljd.Ar aret(Budgetblad eget, Optional<Faststallelsefoljd> foljd) {
    return foljd.stream()
        .flatMap(f -> f.ar().stream())
        .filter(a -> a.ar() == eget.ar())
        .findFirst()
        .orElseGet(() -> new Faststallelsefoljd.Ar(Optional.empty(), eget));
  }

  private static List<Rad> rader(List<Faststallelsefoljd.Ar> ar, boolean forslag) {
    Map<UUID, String> slag = new LinkedHashMap<>();
    Map<UUID, String> namn = new LinkedHashMap<>();
    // Versionens rader i dess ordning; sedan de som bara finns i budgeten som gäller.
    Stream.concat(
            ar.stream().map(Faststallelsefoljd.Ar::efter),
            ar.stream().filter(a -> forslag).flatMap(a -> a.fore().stream()))
        .flatMap(b -> b.sektioner().stream())
        .forEach(
            s ->
                s.rader()
                    .forEach(
                        r -> {
                          slag.putIfAbsent(r.radId(), s.slag().kod());
                          namn.putIfAbsent(r.radId(), r.namn());
                        }));
    List<String> ordning = slag.values().stream().distinct().toList();
    return slag.keySet().stream()
        .sorted(java.util.Comparator.comparingInt(id -> ordning.indexOf(slag.get(id))))
        .map(
            id ->
                new Rad(
                    slag.getOrDefault(id, ""),
                    namn.getOrDefault(id, ""),
                    ar.stream().map(a -> cell(a, id, forslag)).toList()))
        .toList();
  }

  private static Cell cell(Faststallelsefoljd.Ar ar, UUID rad, boolean forslag) {
    Belopp efter = budget(Optional.of(ar.efter()), rad);
    return new Cell(ar.ar(), forslag ? budget(ar.fore(), rad) : efter, efter);
  }

  private static Belopp budget(Optional<Budgetblad> blad, UUID rad) {
    return Belopp.summa(
        blad.stream()
            .flatMap(b -> b.sektioner().stream())
            .flatMap(s -> s.rader().stream())
            .filter(r -> r.radId().equals(rad))
            .map(Budgetblad.Rad::budget));
  }

  private static List<String> attsatser(Versionssida v) {
    if (v.rad().ar().isEmpty()) {
      return List.of();
    }
    String forsta = "att fastställa budgeten för " + v.rad().ar().getFirst();
    String plan =
        v.rad().ar().stream().skip(1).map(String::valueOf).collect(Collectors.joining(" och "));
    String utkast = " enligt budgetversion " + v.rad().nummer();
    return List.of(plan.isEmpty() ? forsta + utkast : forsta + " och planen för " + plan + utkast);
  }
}
