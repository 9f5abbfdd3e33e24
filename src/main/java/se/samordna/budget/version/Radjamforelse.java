package se.samordna.budget.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.version.Namnbyten.Post;
import se.samordna.budget.version.Versionsjamforelse.Andring;
import se.samordna.budget.version.Versionsjamforelse.Cell;
import se.samordna.budget.version.Versionsjamforelse.Rad;
import se.samordna.budget.version.Versionsjamforelse.Summa;
import se.samordna.budget.version.Versionsjamforelse.Summaslag;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;

/** Ställer två versioner bredvid varandra. Samma post är samma rad, också med ett annat namn. */
final class Radjamforelse {

  private final List<Budgetblad> fran;
  private final List<Budgetblad> till;
  private final Set<Integer> ar = new TreeSet<>();
  private final Set<Integer> gemensamma = new TreeSet<>();

  Radjamforelse(List<Budgetblad> fran, List<Budgetblad> till) {
    this.fran = fran;
    this.till = till;
    Stream.of(fran, till).flatMap(List::stream).map(Budgetblad::ar).forEach(ar::add);
    fran.stream()
        .map(Budgetblad::ar)
        .filter(a -> till.stream().anyMatch(b -> b.ar() == a))
        .forEach(gemensamma::add);
  }

  Versionsjamforelse av(Versionsrad franRad, Versionsrad tillRad) {
    return new Versionsjamforelse(
        franRad,
        tillRad,
        List.copyOf(ar),
        rader(),
        Arrays.stream(Summaslag.values())
            .map(s -> new Summa(s.name(), celler(belopp(fran, s::av), belopp(till, s::av))))
            .toList(),
        tryckta());
  }

  private static Map<Integer, Belopp> belopp(
      List<Budgetblad> blad, Function<Budgetblad, Belopp> varde) {
    Map<Integer, Belopp> per = new LinkedHashMap<>();
    blad.forEach(b -> per.put(b.ar(), varde.apply(b)));
    return per;
  }

  private List<Cell> celler(Map<Integer, Belopp> fore, Map<Integer, Belopp> efter) {
    return ar.stream().map(a -> cell(a, fore, efter)).toList();
  }

  private Cell cell(int a, Map<Integer, Belopp> fore, Map<Integer, Belopp> efter) {
    Optional<Belopp> ena = Optional.ofNullable(fore.get(a));
    Optional<Belopp> andra = Optional.ofNullable(efter.get(a));
    return new Cell(
        a,
        ena,
        andra,
        gemensamma.contains(a)
            ? Optional.of(andra.orElse(Belopp.NOLL).minus(ena.orElse(Belopp.NOLL)))
            : Optional.empty());
  }

  private List<Rad> rader() {
    Map<UUID, Post> fore = poster(fran);
    Map<UUID, Post> efter = poster(till);
    Map<UUID, Post> namnbyten = new Namnbyten(gemensamma).mellan(fore, efter);
    List<Rad> rader = new ArrayList<>();
    for (Slag slag : slagen()) {
      efter.values().stream()
          .filter(p -> p.slag().equals(slag))
          .map(p -> rad(Optional.ofNullable(namnbyten.getOrDefault(p.id(), fore.get(p.id()))), p))
          .forEach(rader::add);
      fore.values().stream()
          .filter(p -> p.slag().equals(slag) && !efter.containsKey(p.id()))
          .filter(p -> !namnbyten.containsValue(p))
          .map(this::borttagen)
          .forEach(rader::add);
    }
    return rader;
  }

  private List<Slag> slagen() {
    return Stream.of(till, fran)
        .flatMap(List::stream)
        .flatMap(b -> b.sektioner().stream())
        .map(Budgetblad.Sektion::slag)
        .distinct()
        .toList();
  }

  private static Map<UUID, Post> poster(List<Budgetblad> blad) {
    Map<UUID, Post> poster = new LinkedHashMap<>();
    for (Budgetblad b : blad) {
      b.sektioner()
          .forEach(
              s ->
                  s.rader()
                      .forEach(
                          r ->
                              poster
                                  .computeIfAbsent(
                                      r.radId(),
                                      id -> new Post(id, s.slag(), r.namn(), new LinkedHashMap<>()))
                                  .belopp()
                                  .put(b.ar(), r.budget())));
    }
    return poster;
  }

  private Rad rad(Optional<Post> fore, Post efter) {
    List<Cell> celler = celler(fore.map(Post::belopp).orElse(Map.of()), efter.belopp());
    Optional<String> forrNamn = fore.map(Post::namn).filter(n -> !n.equals(efter.namn()));
    return new Rad(
        efter.id(),
        efter.slag(),
        efter.namn(),
        forrNamn,
        fore.isEmpty() ? Andring.NY : andring(forrNamn.isPresent(), celler),
        celler);
  }

  private static Andring andring(boolean nyttNamn, List<Cell> celler) {
    if (nyttNamn) {
      return Andring.BYTT_NAMN;
    }
    return celler.stream().anyMatch(Cell::andrad) ? Andring.ANDRAD : Andring.OFORANDRAD;
  }

  private Rad borttagen(Post p) {
    return new Rad(
        p.id(),
        p.slag(),
        p.namn(),
        Optional.empty(),
        Andring.BORTTAGEN,
        celler(p.belopp(), Map.of()));
  }

  /** Tryckta summor med samma namn; står ett namn flera gånger ett år är det den n:te av dem. */
  private List<Summa> tryckta() {
    Map<String, Map<Integer, Belopp>> fore = trycktaEfterNamn(fran);
    Map<String, Map<Integer, Belopp>> efter = trycktaEfterNamn(till);
    return Stream.of(efter, fore)
        .flatMap(m -> m.keySet().stream())
        .distinct()
        .map(
            n ->
                new Summa(
                    n, tryckt(fore.getOrDefault(n, Map.of()), efter.getOrDefault(n, Map.of()))))
        .toList();
  }

  /** En summa som bara den ena har tryckt skiljer sig inte: den andra har ingen att jämföra med. */
  private List<Cell> tryckt(Map<Integer, Belopp> fore, Map<Integer, Belopp> efter) {
    return celler(fore, efter).stream()
        .map(
            c ->
                c.fran().isPresent() && c.till().isPresent()
                    ? c
                    : new Cell(c.ar(), c.fran(), c.till(), Optional.empty()))
        .toList();
  }

  private static Map<String, Map<Integer, Belopp>> trycktaEfterNamn(List<Budgetblad> blad) {
    Map<String, Map<Integer, Belopp>> per = new LinkedHashMap<>();
    for (Budgetblad b : blad) {
      for (Budgetblad.Tryckt t : b.tryckta()) {
        int gang = 1;
        String namn = t.rad();
        while (per.getOrDefault(namn, Map.of()).containsKey(b.ar())) {
          gang++;
          namn = t.rad() + " (" + gang + ")";
        }
        per.computeIfAbsent(namn, n -> new LinkedHashMap<>()).put(b.ar(), t.tryckt());
      }
    }
    return per;
  }
}
