package se.samordna.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Konto;
import se.samordna.huvudbok.Saldon;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.Radlage;
import se.samordna.plan.Slag;

/** Ställer upp budgetbladet av versionens rader och huvudbokens saldon. */
final class Bladrakning {

  private static final Set<String> BEVILJAT =
      Set.of("beviljat", "avtalat", "rekvirerat", "utbetalt", "aterfort");

  private final Budgetversion version;
  private final Map<UUID, Budgetpost> poster;
  private final Buffert buffert;

  Bladrakning(Budgetversion version, Map<UUID, Budgetpost> poster, Buffert buffert) {
    this.version = version;
    this.poster = poster;
    this.buffert = buffert;
  }

  Budgetblad blad(int ar, Saldon saldon) {
    return new Budgetblad(
        ar,
        version.enhet().kod(),
        version.id(),
        version.status(),
        sektioner(ar, saldon),
        new Trycktasummor(version, buffert).ar(ar),
        saldon.av(Konto.ib(ar)).negativt(),
        buffert.av(version, ar));
  }

  /** Raderna som beslut skapat står sist i sin avdelning, efter namn: alltid i samma ordning. */
  private List<Budgetblad.Sektion> sektioner(int ar, Saldon saldon) {
    Map<Slag, List<Budgetblad.Rad>> per = new LinkedHashMap<>();
    slagen(ar).forEach(s -> per.put(s, new ArrayList<>()));
    Map<UUID, Radsumma> summor = summor(ar, saldon);
    version
        .rader(ar)
        .filter(r -> per.containsKey(r.slag()))
        .forEach(
            r -> rader(per, r.slag()).add(avFil(r, Optional.ofNullable(summor.remove(r.radId())))));
    summor.keySet().stream()
        .flatMap(id -> post(id).stream())
        .sorted(Comparator.comparing(Budgetpost::namn).thenComparing(Budgetpost::radId))
        .forEach(
            p ->
                Optional.ofNullable(summor.get(p.radId()))
                    .ifPresent(r -> rader(per, p.slag()).add(avBeslut(p, r))));
    return per.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Budgetblad.Sektion(e.getKey(), e.getValue()))
        .toList();
  }

  private static List<Budgetblad.Rad> rader(Map<Slag, List<Budgetblad.Rad>> per, Slag slag) {
    return per.computeIfAbsent(slag, s -> new ArrayList<>());
  }

  /** Avdelningarna i filens ordning; insatserna följer intäkterna när filen inte har några. */
  private List<Slag> slagen(int ar) {
    List<Slag> slag =
        new ArrayList<>(
            version
                .rader(ar)
                .map(Budgetrad::slag)
                .filter(s -> s.arKostnad() || s.equals(Slag.INTAKT))
                .distinct()
                .toList());
    if (!slag.contains(Slag.INSATS)) {
      slag.add(slag.indexOf(Slag.INTAKT) + 1, Slag.INSATS);
    }
    return slag;
  }

  private Optional<Budgetpost> post(UUID id) {
    return Optional.ofNullable(poster.get(id));
  }

  private static Map<UUID, Radsumma> summor(int ar, Saldon saldon) {
    Map<UUID, Radsumma> summor = new LinkedHashMap<>();
    saldon
        .ar(ar)
        .filter(e -> !e.getKey().rad().equals(Konto.INGEN_RAD))
        .forEach(
            e ->
                summor
                    .computeIfAbsent(e.getKey().rad(), r -> new Radsumma())
                    .lagg(e.getKey().stadium(), e.getValue()));
    return summor;
  }

  private static Budgetblad.Rad avFil(Budgetrad rad, Optional<Radsumma> summa) {
    return rad(
        rad.radId(), rad.namn(), rad.bokforingskonto(), rad.lage(), summa.orElseGet(Radsumma::new));
  }

  private static Budgetblad.Rad avBeslut(Budgetpost post, Radsumma summa) {
    return rad(post.radId(), post.namn(), Optional.empty(), Optional.empty(), summa);
  }

  private static Budgetblad.Rad rad(
      UUID id, String namn, Optional<String> konto, Optional<Radlage> lage, Radsumma summa) {
    return new Budgetblad.Rad(
        id,
        namn,
        konto,
        lage,
        summa.budget(),
        summa.av("reserverat"),
        summa.beviljat(),
        summa.av("ram"),
        summa.av("utbetalt"),
        Belopp.NOLL);
  }

  /** En rads saldon ett år, per stadium. */
  private static final class Radsumma {

    private final Map<String, Belopp> per = new LinkedHashMap<>();

    void lagg(String stadium, Belopp belopp) {
      per.merge(stadium, belopp, Belopp::plus);
    }

    Belopp av(String stadium) {
      return per.getOrDefault(stadium, Belopp.NOLL);
    }

    Belopp beviljat() {
      return BEVILJAT.stream().map(this::av).reduce(Belopp.NOLL, Belopp::plus);
    }

    /** Intäkten står negativt i huvudboken; för övrigt är budgeten ledigt och allt som tagits. */
    Belopp budget() {
      return Stream.of(av("intakt").negativt(), av("ram"), av("reserverat"), beviljat())
          .reduce(Belopp.NOLL, Belopp::plus);
    }
  }
}
