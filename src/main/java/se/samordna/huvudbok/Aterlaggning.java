package se.samordna.huvudbok;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Radlage;

/**
 * Räknar fram en återföring: först lämnar pengarna insatsen (till {@code aterfort}), sedan läggs de
 * i ramen eller i eget kapital. Inget skrivs här.
 */
public final class Aterlaggning {

  /**
   * Två verifikationer och det som ändrar läget.
   *
   * @param aterforing stadiet → återfört
   * @param aterlaggning återfört → ram eller eget kapital, och varje senare år
   * @param nedsatta hur mycket varje tilldelning sätts ned
   */
  public record Postad(
      Saldon aterforing,
      Saldon aterlaggning,
      Map<UUID, Belopp> nedsatta,
      List<Ramandring> ramandringar,
      Budgetlage efter) {}

  private final Budgetlage fore;
  private final Saldon bok;
  private final InsatsId insats;

  public Aterlaggning(Budgetlage fore, Saldon bok, InsatsId insats) {
    this.fore = fore;
    this.bok = bok;
    this.insats = insats;
  }

  /**
   * Posterna som för pengarna tillbaka. Nej: det som inte ryms i det som finns kvar.
   *
   * @param stadier var pengarna tas, i den ordningen
   */
  public Svar<Postad> rakna(Aterforing a, List<Insatsstadium> stadier) {
    return tillAterfort(a, stadier)
        .sedan(flytt -> nedsattningar(flytt).sedan(n -> lagg(a, flytt, n)));
  }

  /** Bara det styrelsen beviljat återförs; medfinansieringen på samma rader står kvar. */
  private Svar<Saldon> tillAterfort(Aterforing a, List<Insatsstadium> stadier) {
    Saldon summa = new Saldon();
    for (Map.Entry<Integer, Belopp> e : a.perAr().entrySet()) {
      int ar = e.getKey();
      Map<UUID, Belopp> tak = beslutat(ar);
      Belopp kvar = e.getValue();
      for (Insatsstadium s : stadier) {
        for (Map.Entry<Konto, Belopp> post : poster(s, ar)) {
          UUID rad = post.getKey().rad();
          Belopp far = minst(post.getValue(), tak.getOrDefault(rad, Belopp.NOLL));
          Belopp tas = minst(far, kvar);
          summa
              .lagg(post.getKey(), tas.negativt())
              .lagg(Insatsstadium.ATERFORT.konto(insats.varde(), ar, rad), tas);
          tak.merge(rad, tas.negativt(), Belopp::plus);
          kvar = kvar.minus(tas);
        }
      }
      if (kvar.arPositivt()) {
        return Svar.nej(racker(stadier, ar, e.getValue()));
      }
    }
    return Svar.ja(summa);
  }

  private Hinder racker(List<Insatsstadium> stadier, int ar, Belopp begart) {
    Belopp finns =
        stadier.stream()
            .flatMap(s -> poster(s, ar).stream())
            .map(Map.Entry::getValue)
            .reduce(Belopp.NOLL, Belopp::plus);
    return finns.compareTo(begart) >= 0
        ? Stadiehinder.inteBeslutat(ar)
        : Stadiehinder.racker(stadier.getFirst(), ar, finns, enhet(ar));
  }

  private Budgetversion.Enhet enhet(int ar) {
    return fore.version(ar).map(Budgetversion::enhet).orElse(Budgetversion.Enhet.KR);
  }

  private List<Map.Entry<Konto, Belopp>> poster(Insatsstadium s, int ar) {
    return bok.ar(ar).filter(e -> s.ar(e.getKey(), insats.varde())).toList();
  }

  /** Vad styrelsen beviljat insatsen som inte redan återförts, per rad. */
  private Map<UUID, Belopp> beslutat(int ar) {
    Map<UUID, Belopp> per = new HashMap<>();
    fore.tilldelningar().stream()
        .filter(t -> t.ar() == ar && t.insats().filter(insats::equals).isPresent())
        .forEach(t -> per.merge(t.till(), t.belopp(), Belopp::plus));
    return per;
  }

  private static Belopp minst(Belopp ena, Belopp andra) {
    return ena.compareTo(andra) < 0 ? ena : andra;
  }

  private Svar<Map<UUID, Belopp>> nedsattningar(Saldon flytt) {
    Map<UUID, Belopp> nedsatta = new HashMap<>();
    for (Map.Entry<Konto, Belopp> e : flytt.alla().entrySet()) {
      if (Insatsstadium.ATERFORT.ar(e.getKey(), insats.varde())
          && tag(nedsatta, e.getKey(), e.getValue()).arPositivt()) {
        return Svar.nej(Stadiehinder.inteBeslutat(e.getKey().ar()));
      }
    }
    return Svar.ja(nedsatta);
  }

  /** Det senast beslutade först; svarar med det som inte täcks. */
  private Belopp tag(Map<UUID, Belopp> nedsatta, Konto konto, Belopp belopp) {
    Belopp kvar = belopp;
    for (Tilldelning t : fore.tilldelningar().reversed()) {
      if (t.ar() == konto.ar()
          && t.till().equals(konto.rad())
          && t.insats().filter(insats::equals).isPresent()) {
        Belopp tas = t.belopp().compareTo(kvar) < 0 ? t.belopp() : kvar;
        nedsatta.put(t.id(), tas);
        kvar = kvar.minus(tas);
      }
    }
    return kvar;
  }

  private Svar<Postad> lagg(Aterforing a, Saldon flytt, Map<UUID, Belopp> nedsatta) {
    Budgetlage nedsatt = fore.nedsatt(nedsatta);
    Saldon skillnad = nedsatt.saldon().minus(fore.saldon());
    List<Ramandring> ramar = new ArrayList<>();
    for (Map.Entry<Integer, Belopp> e : a.perAr().entrySet()) {
      Optional<Hinder> hinder = styr(a.mal(), e.getKey(), e.getValue(), skillnad, ramar);
      if (hinder.isPresent()) {
        return Svar.nej(hinder.get());
      }
    }
    Budgetlage efter = nedsatt.medRam(ramar);
    Saldon tillbaka = efter.saldon().minus(fore.saldon()).plus(urAterfort(flytt));
    return Svar.ja(new Postad(flytt, tillbaka, nedsatta, ramar, efter));
  }

  /** Läget sänker beviljat; pengarna ligger i återfört, så det är därifrån de tas. */
  private Saldon urAterfort(Saldon flytt) {
    return new Stadieflytt(bok, insats).del(flytt, Insatsstadium.ATERFORT);
  }

  private Optional<Hinder> styr(
      Aterforing.Mal mal, int ar, Belopp belopp, Saldon skillnad, List<Ramandring> ramar) {
    return switch (mal) {
      case Aterforing.Mal.Ursprung u -> Optional.empty();
      case Aterforing.Mal.EgetKapital e -> {
        ramar.addAll(ramandringar(ar, Map.of(), skillnad));
        yield Optional.empty();
      }
      case Aterforing.Mal.Ram(Optional<UUID> rad) ->
          rad.map(r -> tillRad(r, ar, belopp, skillnad, ramar))
              .orElseGet(
                  () ->
                      iRam(ar, skillnad).equals(belopp)
                          ? Optional.empty()
                          : Optional.of(Stadiehinder.angeRad(ar)));
    };
  }

  private Optional<Hinder> tillRad(
      UUID rad, int ar, Belopp belopp, Saldon skillnad, List<Ramandring> ramar) {
    boolean ledig =
        fore.version(ar)
            .flatMap(v -> v.rad(ar, rad))
            .filter(r -> r.slag().arInsats() && !r.harLage(Radlage.BEVILJAD))
            .isPresent();
    if (ledig) {
      ramar.addAll(ramandringar(ar, Map.of(rad, belopp), skillnad));
    }
    return ledig ? Optional.empty() : Optional.of(Stadiehinder.radOkand(ar));
  }

  private static Belopp iRam(int ar, Saldon skillnad) {
    return skillnad
        .ar(ar)
        .filter(e -> e.getKey().stadium().equals("ram"))
        .map(Map.Entry::getValue)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  /** Skillnaden mellan vad varje ram ska få och vad nedsättningen själv ger den. */
  private List<Ramandring> ramandringar(int ar, Map<UUID, Belopp> onskat, Saldon skillnad) {
    Set<UUID> rader = new TreeSet<>(onskat.keySet());
    skillnad
        .ar(ar)
        .filter(e -> e.getKey().stadium().equals("ram"))
        .forEach(e -> rader.add(e.getKey().rad()));
    List<Ramandring> nya = new ArrayList<>();
    fore.version(ar)
        .ifPresent(
            v ->
                rader.forEach(
                    r -> {
                      Belopp ska = onskat.getOrDefault(r, Belopp.NOLL);
                      Belopp andras = ska.minus(skillnad.av(Konto.ram(r, ar)));
                      if (!andras.arNoll()) {
                        nya.add(new Ramandring(v.id(), ar, r, andras));
                      }
                    }));
    return nya;
  }
}
