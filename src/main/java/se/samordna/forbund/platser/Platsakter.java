package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;
import se.samordna.forbund.Plats.Uppdrag;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Vad varje handling betyder för raderna. Räknar bara; reglerna prövas på det som blir. */
final class Platsakter {

  private Platsakter() {}

  /** Sista numret i ersättarordningen för medlemmen, plus ett (R7). */
  static int nastaOrdning(List<Plats> platser, Organ organ, String medlem, LocalDate dag) {
    return 1
        + ersattare(platser, organ, medlem, dag).stream().mapToInt(Plats::ordning).max().orElse(0);
  }

  /** Ersättarna för en medlem en dag, i tjänstgöringsordning. */
  static List<Plats> ersattare(List<Plats> platser, Organ organ, String medlem, LocalDate dag) {
    return platser.stream()
        .filter(p -> p.slag() == Slag.ERSATTARE && p.organ() == organ)
        .filter(p -> p.medlem().equals(medlem) && Platstid.galler(p, dag))
        .sorted(Comparator.comparingInt(Plats::ordning))
        .toList();
  }

  /** Platsen slutar; dagen före den första betyder att den tas tillbaka innan den börjat. */
  static Svar<List<Platsandring>> avsluta(Plats plats, LocalDate sistaDag) {
    if (sistaDag.isBefore(plats.fran().minusDays(1)) || sistaDag.isAfter(Platstid.slut(plats))) {
      return Svar.nej(
          Hinder.regel(
              "fel_dag",
              Mening.av(
                  "fel_dag_4", plats.fran(), plats.till().map(t -> " till " + t).orElse(""))));
    }
    return Svar.ja(List.of(Platsandring.Slut.efter(plats, sistaDag)));
  }

  /** En annan person tar vid dagen efter, på samma plats i ordningen men utan uppdraget. */
  static Svar<List<Platsandring>> byt(
      Plats plats, LocalDate forstaDag, String person, String namn, UUID nyttId) {
    return avsluta(plats, forstaDag.minusDays(1))
        .som(
            slut -> {
              List<Platsandring> alla = new ArrayList<>(slut);
              alla.add(
                  new Platsandring.Ny(
                      new Plats(
                          nyttId,
                          plats.organ(),
                          plats.medlem(),
                          plats.slag(),
                          person,
                          namn,
                          Uppdrag.INGET,
                          plats.ordning(),
                          forstaDag,
                          plats.till())));
              return List.copyOf(alla);
            });
  }

  /** Ersättarnas ordning från en dag (R7): alla som gäller den dagen ska nämnas. */
  static Svar<List<Platsandring>> ordna(List<Plats> nu, LocalDate dag, List<UUID> ordning) {
    boolean alla =
        nu.size() == ordning.size()
            && nu.stream().map(Plats::id).allMatch(ordning::contains)
            && ordning.stream().distinct().count() == ordning.size();
    if (!alla) {
      return Svar.nej(Hinder.regel("ofullstandig_ordning", Mening.av("ofullstandig_ordning", dag)));
    }
    return Svar.ja(
        nu.stream()
            .filter(p -> p.ordning() != ordning.indexOf(p.id()) + 1)
            .flatMap(
                p ->
                    Platsandring.fran(
                        p, dag, q -> Platsandring.medOrdning(q, ordning.indexOf(p.id()) + 1))
                        .stream())
            .toList());
  }

  /**
   * Presidiet från en dag (R9). De som lämnar sitt uppdrag gör det dagen före, och kommer först.
   */
  static Svar<List<Platsandring>> valj(
      List<Plats> alla, LocalDate dag, UUID ordforande, List<UUID> vice) {
    List<Plats> styrelse =
        alla.stream().filter(p -> p.organ() == Organ.STYRELSE && Platstid.galler(p, dag)).toList();
    Optional<Hinder> hinder = provaVal(styrelse, dag, ordforande, vice);
    if (hinder.isPresent()) {
      return Svar.nej(hinder.get());
    }
    List<Platsandring> andringar = new ArrayList<>();
    styrelse.stream()
        .filter(p -> p.uppdrag() != nytt(p, ordforande, vice))
        .sorted(Comparator.comparing(p -> nytt(p, ordforande, vice) != Uppdrag.INGET))
        .forEach(
            p ->
                andringar.addAll(
                    Platsandring.fran(
                        p, dag, q -> Platsandring.medUppdrag(q, nytt(p, ordforande, vice)))));
    return Svar.ja(List.copyOf(andringar));
  }

  private static Optional<Hinder> provaVal(
      List<Plats> styrelse, LocalDate dag, UUID ordforande, List<UUID> vice) {
    List<UUID> valda = new ArrayList<>(vice);
    valda.add(ordforande);
    if (!valda.stream().allMatch(id -> styrelse.stream().anyMatch(p -> p.id().equals(id)))) {
      return Optional.of(Hinder.regel("inte_ledamot", Mening.av("inte_ledamot", dag)));
    }
    long personer =
        styrelse.stream()
            .filter(p -> valda.contains(p.id()))
            .map(Plats::anvandare)
            .distinct()
            .count();
    if (vice.isEmpty() || vice.size() > Platsregler.MEST_VICE || personer != valda.size()) {
      return Optional.of(Hinder.regel("fel_presidium", Mening.av("fel_presidium")));
    }
    return Optional.empty();
  }

  private static Uppdrag nytt(Plats p, UUID ordforande, List<UUID> vice) {
    if (p.id().equals(ordforande)) {
      return Uppdrag.ORDFORANDE;
    }
    return vice.contains(p.id()) ? Uppdrag.VICE : Uppdrag.INGET;
  }

  /**
   * Alla platser över till nästa mandatperiod (R8), utan uppdrag: styrelsen väljer själv sitt
   * presidium. En plats utan slutdag slutar med den gamla perioden.
   */
  static List<Platsandring> nyPeriod(List<Plats> alla, Mandatperiod ny) {
    LocalDate sista = ny.fran().minusDays(1);
    List<Platsandring> andringar = new ArrayList<>();
    alla.stream()
        .filter(p -> Platstid.galler(p, sista))
        .forEach(
            p -> {
              if (Platstid.slut(p).isAfter(sista)) {
                andringar.add(Platsandring.Slut.efter(p, sista));
              }
              Plats foljd =
                  Platsandring.medUppdrag(
                      Platsandring.medTid(p, UUID.randomUUID(), ny.fran(), Optional.of(ny.till())),
                      Uppdrag.INGET);
              if (alla.stream().noneMatch(q -> finnsRedan(q, foljd))) {
                andringar.add(new Platsandring.Ny(foljd));
              }
            });
    return List.copyOf(andringar);
  }

  private static boolean finnsRedan(Plats q, Plats foljd) {
    return q.fran().isAfter(foljd.fran().minusDays(1))
        && q.organ() == foljd.organ()
        && q.medlem().equals(foljd.medlem())
        && q.anvandare().equals(foljd.anvandare())
        && Platstid.samtidiga(q, foljd);
  }
}
