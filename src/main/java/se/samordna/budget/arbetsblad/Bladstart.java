package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Versionsutkast;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;

/** Raderna ett nytt arbetsblad börjar med. */
final class Bladstart {

  private static final String BEVILJAD = "beviljad";
  private static final List<Nyrad> MALL =
      List.of(
          mall("intakt", "Staten", "medlemsbidrag"),
          mall("intakt", "Regionen", "medlemsbidrag"),
          mall("intakt", "Kommunerna", "medlemsbidrag"),
          mall("insats", "Nya insatser", "fri_ram"),
          mall("kostnad", "Utbildning och konferens", ""),
          mall("kostnad", "Resor", ""),
          mall("kostnad", "Revision", ""),
          mall("kostnad", "Ekonomitjänster", ""),
          mall("personal", "Styrelse", ""),
          mall("personal", "Anställda", ""),
          mall("eget_kapital", "Eget kapital IB", ""));

  private record Nyckel(UUID post, String namn, String lage, String konto, String tacker, int nr) {}

  private Bladstart() {}

  private static Nyrad mall(String slag, String namn, String lage) {
    return Nyrad.tom(slag, namn, lage, Optional.empty());
  }

  static List<Nyrad> mall() {
    return MALL;
  }

  /**
   * Versionens rader, ett års belopp bredvid ett annats. Har raden olika läge eller konto olika år
   * blir det två rader, så att inget ändras om bladet sparas som det är.
   */
  static List<Nyrad> ur(Versionsutkast version) {
    List<Nyckel> ordning = new ArrayList<>();
    Map<Nyckel, Map<Integer, Belopp>> belopp = new HashMap<>();
    Map<Nyckel, Versionsutkast.Rad> rader = new HashMap<>();
    for (int ar : ar(version)) {
      Map<Nyckel, Integer> sedda = new HashMap<>();
      List<Versionsutkast.Rad> arets = version.rader().stream().filter(r -> r.ar() == ar).toList();
      List<Nyckel> nycklar = arets.stream().map(r -> nyckel(r, sedda)).toList();
      for (int i = 0; i < arets.size(); i++) {
        Nyckel nyckel = nycklar.get(i);
        Versionsutkast.Rad r = arets.get(i);
        if (!ordning.contains(nyckel)) {
          ordning.add(plats(ordning, nycklar, i), nyckel);
        }
        rader.putIfAbsent(nyckel, r);
        belopp.computeIfAbsent(nyckel, n -> new LinkedHashMap<>()).put(ar, r.belopp());
      }
    }
    return ordning.stream()
        .flatMap(n -> Optional.ofNullable(rader.get(n)).map(r -> rad(r, belopp.get(n))).stream())
        .toList();
  }

  /** Före nästa rad som redan har en plats, annars sist: så står åren i sin egen ordning. */
  private static int plats(List<Nyckel> ordning, List<Nyckel> arets, int nu) {
    return arets.subList(nu + 1, arets.size()).stream()
        .map(ordning::indexOf)
        .filter(i -> i >= 0)
        .findFirst()
        .orElse(ordning.size());
  }

  private static Nyckel nyckel(Versionsutkast.Rad r, Map<Nyckel, Integer> sedda) {
    Nyckel forsta =
        new Nyckel(r.post().orElse(new UUID(0, 0)), r.namn(), r.lage(), r.konto(), r.tacker(), 0);
    int nr = sedda.merge(forsta, 1, Integer::sum);
    return new Nyckel(
        forsta.post(), forsta.namn(), forsta.lage(), forsta.konto(), forsta.tacker(), nr);
  }

  static List<Integer> ar(Versionsutkast version) {
    return version.rader().stream().map(Versionsutkast.Rad::ar).distinct().sorted().toList();
  }

  private static Nyrad rad(Versionsutkast.Rad r, @Nullable Map<Integer, Belopp> belopp) {
    return new Nyrad(
        r.slag(),
        r.namn(),
        r.lage(),
        r.konto(),
        r.tacker(),
        r.post(),
        belopp == null ? Map.of() : belopp,
        Optional.empty());
  }

  /** Det som behövs för att kopiera ett år. */
  record Underlag(Budgetblad forra, Versionsutkast version, List<Budgetblad> kommande) {}

  /** Förra årets rader uppräknade, det redan beviljade för de nya åren, och IB. */
  static List<Nyrad> forra(Underlag u, List<Integer> ar, Map<String, BigDecimal> procent) {
    List<Nyrad> rader = new ArrayList<>();
    u.version().rader().stream()
        .filter(r -> r.ar() == u.forra().ar() && kopieras(r))
        .forEach(
            r ->
                rader.add(
                    rad(
                        r,
                        new Upprakning(
                                procent.getOrDefault(r.slag(), BigDecimal.ZERO), u.forra().enhet())
                            .kedja(r.belopp(), ar))));
    rader.addAll(beviljade(u.kommande()));
    rader.add(
        Nyrad.tom(
                Slag.EGET_KAPITAL.kod(),
                "Eget kapital IB (UB " + u.forra().ar() + " enligt budget)",
                "",
                Optional.empty())
            .med(Map.of(ar.getFirst(), u.forra().ub())));
    return rader;
  }

  /**
   * Beviljat för förra året slutar där; tryckta uppgifter och förra årets IB hör till dess plan.
   */
  private static boolean kopieras(Versionsutkast.Rad r) {
    Slag slag = new Slag(r.slag());
    return (slag.arKostnad() || slag.equals(Slag.INTAKT)) && !r.lage().equals(BEVILJAD);
  }

  /**
   * Det som är reserverat eller beviljat för kommande år, och intäkter som hör till insatser, rad
   * för rad.
   */
  private static List<Nyrad> beviljade(List<Budgetblad> kommande) {
    Map<UUID, Nyrad> per = new LinkedHashMap<>();
    for (Budgetblad b : kommande) {
      for (Budgetblad.Sektion s : b.sektioner()) {
        for (Budgetblad.Rad r : s.rader()) {
          Belopp taget = s.slag().arInsats() ? r.beviljat().plus(r.reserverat()) : Belopp.NOLL;
          if (taget.arPositivt()) {
            per.merge(r.radId(), beviljad(s.slag(), r, b.ar(), taget), Bladstart::slaIhop);
          }
        }
      }
    }
    return List.copyOf(per.values());
  }

  private static Nyrad beviljad(Slag slag, Budgetblad.Rad r, int ar, Belopp belopp) {
    return new Nyrad(
        slag.kod(),
        r.namn(),
        BEVILJAD,
        r.bokforingskonto().orElse(""),
        "",
        Optional.of(r.radId()),
        Map.of(ar, belopp),
        Optional.empty());
  }

  private static Nyrad slaIhop(Nyrad a, Nyrad b) {
    Map<Integer, Belopp> belopp = new LinkedHashMap<>(a.belopp());
    belopp.putAll(b.belopp());
    return a.med(belopp);
  }

  /** Åren för ett blad ur förra året. */
  static List<Integer> ar(int budgetar) {
    return List.of(budgetar, budgetar + 1, budgetar + 2);
  }
}
