package se.samordna.utfall;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;
import se.samordna.sie.Objektref;

/** Ställer budgetens rader, det bokförda och prognoserna bredvid varandra. */
final class Bildbygge {

  /**
   * Det som bilden byggs av.
   *
   * @param blad tomt när året inte har någon budget
   */
  record Underlag(
      int ar,
      YearMonth till,
      Optional<Budgetblad> blad,
      List<Kontosumma> summor,
      Kopplingar kopplingar,
      Map<UUID, Post> poster,
      Map<UUID, Prognos> prognoser,
      Map<Objektref, String> namn,
      List<Inlastfil> filer) {

    List<Budgetblad.Rad> rader() {
      return blad.stream()
          .flatMap(b -> b.sektioner().stream())
          .flatMap(s -> s.rader().stream())
          .toList();
    }
  }

  /** En budgetpost, vilket år den än har en rad. */
  record Post(Slag slag, String namn) {}

  private final Underlag u;
  private final Saldoavstamning avstamning;

  Bildbygge(Underlag underlag) {
    this.u = underlag;
    this.avstamning =
        new Saldoavstamning(
            u.summor().stream().filter(s -> !s.manad().isAfter(u.till())).toList(), u.kopplingar());
  }

  Utfallsbild bild() {
    return new Utfallsbild(
        u.ar(),
        u.blad().map(Budgetblad::enhet).orElse("kr"),
        u.till(),
        sektioner(),
        okopplat(),
        avstamning.utanfor().entrySet().stream()
            .map(e -> new Utfallsbild.Utanfor(e.getKey(), e.getValue()))
            .toList(),
        avstamning.resultat(),
        filer(),
        u.prognoser().values().stream().mapToLong(Prognos::nummer).max().orElse(0),
        u.kopplingar().senaste());
  }

  private List<Utfallsbild.Sektion> sektioner() {
    Map<Slag, List<Utfallsbild.Rad>> per = new LinkedHashMap<>();
    Map<UUID, Belopp> kvar = new LinkedHashMap<>(avstamning.rader());
    // Också en prognos för en post utan rad i årets budget ska synas och räknas.
    u.prognoser().keySet().forEach(id -> kvar.putIfAbsent(id, Belopp.NOLL));
    u.blad().ifPresent(b -> b.sektioner().forEach(s -> per.put(s.slag(), budgetrader(s, kvar))));
    kvar.forEach((id, belopp) -> utanBudget(per, id, belopp));
    return per.entrySet().stream()
        .map(e -> new Utfallsbild.Sektion(e.getKey(), e.getValue()))
        .toList();
  }

  private List<Utfallsbild.Rad> budgetrader(Budgetblad.Sektion sektion, Map<UUID, Belopp> kvar) {
    List<Utfallsbild.Rad> rader = new ArrayList<>();
    for (Budgetblad.Rad r : sektion.rader()) {
      Belopp bokfort = Optional.ofNullable(kvar.remove(r.radId())).orElse(Belopp.NOLL);
      rader.add(
          new Utfallsbild.Rad(
              r.radId(),
              sektion.slag(),
              r.namn(),
              true,
              r.budget(),
              Radutfallslasare.utfall(sektion.slag(), bokfort),
              prognos(r.radId())));
    }
    return rader;
  }

  private void utanBudget(Map<Slag, List<Utfallsbild.Rad>> per, UUID id, Belopp bokfort) {
    Post post = Optional.ofNullable(u.poster().get(id)).orElseGet(() -> new Post(Slag.KOSTNAD, ""));
    per.computeIfAbsent(post.slag(), s -> new ArrayList<>())
        .add(
            new Utfallsbild.Rad(
                id,
                post.slag(),
                post.namn(),
                false,
                Belopp.NOLL,
                Radutfallslasare.utfall(post.slag(), bokfort),
                prognos(id)));
  }

  private Optional<Prognos> prognos(UUID rad) {
    return Optional.ofNullable(u.prognoser().get(rad));
  }

  private List<Utfallsbild.Okopplat> okopplat() {
    Kopplingsforslag forslag = new Kopplingsforslag(u.rader(), u.namn());
    return avstamning.okopplat().entrySet().stream()
        .map(
            e ->
                new Utfallsbild.Okopplat(
                    e.getKey().konto(),
                    u.namn().getOrDefault(new Objektref(0, e.getKey().konto()), ""),
                    e.getKey().objekt(),
                    objektnamn(e.getKey().objekt()),
                    e.getValue(),
                    forslag.till(e.getKey().konto(), e.getKey().objekt())))
        .toList();
  }

  private String objektnamn(List<Objektref> objekt) {
    return objekt.stream()
        .map(o -> u.namn().getOrDefault(o, o.nummer()))
        .collect(Collectors.joining(", "));
  }

  private List<Utfallsbild.Fil> filer() {
    Map<UUID, List<YearMonth>> galler = new LinkedHashMap<>();
    u.filer().forEach(f -> galler.put(f.filId(), new ArrayList<>()));
    manader()
        .forEach(
            m ->
                u.filer().stream()
                    .filter(f -> f.galler() && f.rorManad(m, m))
                    .max(java.util.Comparator.comparingLong(Inlastfil::nummer))
                    .map(Inlastfil::filId)
                    .map(galler::get)
                    .ifPresent(l -> l.add(m)));
    return u.filer().stream()
        .map(f -> new Utfallsbild.Fil(f, galler.getOrDefault(f.filId(), List.of())))
        .toList();
  }

  private Stream<YearMonth> manader() {
    return IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(u.ar(), m));
  }
}
