package se.samordna.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Radlage;
import se.samordna.plan.Slag;

/**
 * Pengarna skrivna så enkelt det går, utan konton: ett kalkylark som räknas om från början. Belopp
 * i öre. Det som huvudboken jämförs med.
 */
final class Penningmodell {

  /** Ett beviljat belopp: varifrån, vart, hur mycket som är kvar av det. */
  static final class Post {
    final UUID beslut;
    final int ar;
    final Kalla kalla;
    final UUID fran;
    final UUID till;
    final UUID version;
    final long ursprung;
    long belopp;
    Optional<UUID> insats = Optional.empty();

    Post(UUID beslut, int ar, Kalla kalla, UUID fran, UUID till, UUID version, long belopp) {
      this.beslut = beslut;
      this.ar = ar;
      this.kalla = kalla;
      this.fran = fran;
      this.till = till;
      this.version = version;
      this.ursprung = belopp;
      this.belopp = belopp;
    }
  }

  record Utifran(UUID id, UUID insats, int ar, UUID till, long belopp) {}

  /** Vad arket visar ett år. */
  static final class Ark {
    final Map<UUID, Long> budget = new HashMap<>();
    final Map<UUID, Long> taget = new HashMap<>();

    /** Det som filen säger är beviljat och inget beslut ännu täckt. */
    final Map<UUID, Long> avFilen = new HashMap<>();

    long intakter;
    long ib;
    long ub;

    long ledigt(UUID rad) {
      return budget.getOrDefault(rad, 0L) - taget.getOrDefault(rad, 0L);
    }
  }

  Budgetversion version;
  final List<Post> poster = new ArrayList<>();
  final List<Utifran> utifran = new ArrayList<>();

  /** Ramar som flyttats när pengar lades någon annanstans: version, år, rad → öre. */
  final Map<List<Object>, Long> flyttadRam = new HashMap<>();

  /** Insats, år, stadium → öre. */
  final Map<List<Object>, Long> stadier = new HashMap<>();

  Penningmodell(Budgetversion version) {
    this.version = version;
  }

  long stadium(UUID insats, int ar, Insatsstadium s) {
    return stadier.getOrDefault(List.of(insats, ar, s), 0L);
  }

  void flytta(UUID insats, int ar, Insatsstadium fran, Insatsstadium till, long ore) {
    stadier.merge(List.of(insats, ar, fran), -ore, Long::sum);
    stadier.merge(List.of(insats, ar, till), ore, Long::sum);
  }

  void beviljat(UUID insats, int ar, long ore) {
    stadier.merge(List.of(insats, ar, Insatsstadium.BEVILJAT), ore, Long::sum);
  }

  /** Räknar hela planen från filen, post för post. */
  Map<Integer, Ark> rakna() {
    Map<Integer, Ark> plan = new HashMap<>();
    long ib =
        version
            .rader(version.ar().getFirst(), Slag.EGET_KAPITAL)
            .mapToLong(r -> r.belopp().ore())
            .sum();
    for (int ar : version.ar()) {
      Ark ark = new Ark();
      version.rader(ar, Slag.INTAKT).forEach(r -> ark.intakter += r.belopp().ore());
      version.kostnader(ar).forEach(r -> ark.budget.put(r.radId(), r.belopp().ore()));
      version
          .kostnader(ar)
          .filter(r -> r.harLage(Radlage.BEVILJAD))
          .forEach(
              r -> {
                ark.avFilen.put(r.radId(), r.belopp().ore());
                ark.taget.put(r.radId(), r.belopp().ore());
              });
      flyttadRam.forEach(
          (nyckel, ore) -> {
            if (nyckel.get(0).equals(version.id()) && nyckel.get(1).equals(ar)) {
              ark.budget.merge((UUID) nyckel.get(2), ore, Long::sum);
            }
          });
      poster.stream().filter(p -> p.ar == ar).forEach(p -> lagg(ark, p));
      utifran.stream().filter(u -> u.ar() == ar).forEach(u -> lagg(ark, u));
      ark.ib = ib;
      ark.ub = ib + ark.intakter - ark.budget.values().stream().mapToLong(b -> b).sum();
      ib = ark.ub;
      plan.put(ar, ark);
    }
    return plan;
  }

  private void lagg(Ark ark, Post p) {
    long kvar = Math.min(p.belopp, p.ursprung - tacktAvFilen(ark, p));
    long tas = Math.min(kvar, Math.max(0, ark.ledigt(p.fran)));
    if (p.kalla == Kalla.BUDGETRAD) {
      ark.budget.merge(p.till, p.belopp - tas, Long::sum);
    } else {
      ark.budget.merge(p.till, p.belopp, Long::sum);
    }
    if (p.kalla == Kalla.FRI_RAM) {
      ark.budget.merge(p.fran, -tas, Long::sum);
    }
    ark.taget.merge(p.till, p.belopp, Long::sum);
  }

  /** En rad som en senare fil har som beviljad är samma pengar som beslutet på den raden. */
  private long tacktAvFilen(Ark ark, Post p) {
    if (p.version.equals(version.id())) {
      return 0;
    }
    long tackt = Math.min(p.ursprung, ark.avFilen.getOrDefault(p.till, 0L));
    ark.avFilen.merge(p.till, -tackt, Long::sum);
    ark.budget.merge(p.till, -tackt, Long::sum);
    ark.taget.merge(p.till, -tackt, Long::sum);
    return tackt;
  }

  private static void lagg(Ark ark, Utifran u) {
    ark.intakter += u.belopp();
    ark.budget.merge(u.till(), u.belopp(), Long::sum);
    ark.taget.merge(u.till(), u.belopp(), Long::sum);
  }

  /**
   * Sänker insatsens senast beviljade poster det året på raden; svarar med det som inte täcktes.
   */
  long sank(UUID insats, int ar, UUID rad, long ore) {
    long kvar = ore;
    for (Post p : poster.reversed()) {
      if (p.ar == ar && p.till.equals(rad) && p.insats.filter(insats::equals).isPresent()) {
        long tas = Math.min(kvar, p.belopp);
        p.belopp -= tas;
        kvar -= tas;
      }
    }
    return kvar;
  }

  void flyttaRam(int ar, UUID rad, long ore) {
    flyttadRam.merge(List.of(version.id(), ar, rad), ore, Long::sum);
  }
}
