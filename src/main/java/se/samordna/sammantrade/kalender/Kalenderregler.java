package se.samordna.sammantrade.kalender;

import static se.samordna.sammantrade.Moteslag.BEREDNING;
import static se.samordna.sammantrade.Moteslag.PRESIDIUM;
import static se.samordna.sammantrade.Moteslag.SAMRAD;
import static se.samordna.sammantrade.Moteslag.STYRELSE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samordna.gemensam.Helgdagar;
import se.samordna.sammantrade.kalender.Kalenderregel.Brott;

/** De mjuka reglerna för årsplanen. De varnar för det som är bokat; ingen av dem hindrar. */
final class Kalenderregler {

  /** "Ungefär en vecka före": så många dagar hit eller dit. */
  static final int UNGEFAR = 3;

  /** Möten har ingen bestämd längd; så lång tid räknas de ta när tiderna jämförs. */
  static final Duration LANGD = Duration.ofHours(2);

  static final List<Kalenderregel> ALLA =
      List.of(
          new Kalenderregel("Arbetsordningen", "presidium_saknas", Kalenderregler::presidium),
          new Kalenderregel("Arbetsordningen", "beredning_saknas", Kalenderregler::beredning),
          new Kalenderregel("R20", "budgetmote_saknas", Kalenderregler::budgetmote),
          new Kalenderregel("R20", "budgetmote_sent", Kalenderregler::budgetmoteSent),
          new Kalenderregel("R20", "budgetmote_inte_offentligt", Kalenderregler::offentligt),
          new Kalenderregel("R20", "samrad_saknas", Kalenderregler::samrad),
          new Kalenderregel("Lag (1989:253)", "ledig_dag", Kalenderregler::lediga),
          new Kalenderregel("Kalendern", "krock", Kalenderregler::krockar),
          new Kalenderregel("Lag (1989:253)", "kallelse_ledig_dag", Kalenderregler::kallelsedag),
          new Kalenderregel("Lag (1989:253)", "handlingar_ledig_dag", Kalenderregler::handlingsdag),
          new Kalenderregel("Kalendern", "datum_saknas", Kalenderregler::odaterat));

  private Kalenderregler() {}

  static List<Kalendervarning> prova(Kalenderlage lage) {
    return ALLA.stream().flatMap(r -> r.prova(lage).stream()).toList();
  }

  private static Stream<Brott> presidium(Kalenderlage l) {
    int dagar = l.tider().presidiet();
    return l.attHalla(STYRELSE)
        .filter(m -> !l.harFore(m, PRESIDIUM, Math.max(0, dagar - UNGEFAR), dagar + UNGEFAR))
        .map(
            m ->
                Brott.vid(
                    m,
                    "Inget presidium är bokat ungefär "
                        + dagar
                        + " dagar före styrelsen "
                        + m.dag()
                        + "."));
  }

  private static Stream<Brott> beredning(Kalenderlage l) {
    int minst = l.tider().beredningenMinst();
    int mest = l.tider().beredningenMest();
    return l.attHalla(STYRELSE)
        .filter(m -> !l.harFore(m, BEREDNING, minst, mest))
        .map(
            m ->
                Brott.vid(
                    m,
                    "Ingen beredning är bokad "
                        + minst
                        + "–"
                        + mest
                        + " dagar före styrelsen "
                        + m.dag()
                        + "."));
  }

  private static Stream<Brott> budgetmote(Kalenderlage l) {
    if (l.budgetmoten().findAny().isPresent() || l.idag().isAfter(l.budgetSenast())) {
      return Stream.empty();
    }
    boolean planerat = l.planerade().stream().anyMatch(PlaneratMote::budgetmote);
    return Stream.of(
        Brott.iAret(
            planerat
                ? "Budgetsammanträdet saknar dag. Budgeten ska vara beslutad senast "
                    + l.budgetSenast()
                    + "."
                : "Inget av styrelsens sammanträden är budgetsammanträde. Budgeten ska vara"
                    + " beslutad senast "
                    + l.budgetSenast()
                    + "."));
  }

  private static Stream<Brott> budgetmoteSent(Kalenderlage l) {
    return l.budgetmoten()
        .filter(Mote::vantar)
        .filter(m -> m.dag().isAfter(l.budgetSenast()))
        .map(
            m ->
                Brott.vid(
                    m,
                    "Budgetsammanträdet "
                        + m.dag()
                        + " ligger efter "
                        + l.budgetSenast()
                        + ", då budgeten senast ska vara beslutad."));
  }

  private static Stream<Brott> offentligt(Kalenderlage l) {
    return l.budgetmoten()
        .filter(Mote::vantar)
        .filter(m -> !m.offentligt())
        .map(m -> Brott.vid(m, "Budgetsammanträdet " + m.dag() + " ska vara offentligt."));
  }

  private static Stream<Brott> samrad(Kalenderlage l) {
    return l.budgetmoten()
        .filter(Mote::vantar)
        .filter(b -> l.moten().stream().noneMatch(m -> samradFore(m, b)))
        .map(
            b ->
                Brott.vid(
                    b,
                    "Inget samråd med medlemmarna är bokat före budgetsammanträdet "
                        + b.dag()
                        + "."));
  }

  private static boolean samradFore(Mote m, Mote budgetmote) {
    return m.slag() == SAMRAD
        && m.dag().getYear() == budgetmote.dag().getYear()
        && m.tid().isBefore(budgetmote.tid());
  }

  private static Stream<Brott> lediga(Kalenderlage l) {
    return l.attHalla().stream()
        .flatMap(
            m ->
                Helgdagar.ledig(m.dag()).stream()
                    .map(
                        namn ->
                            Brott.vid(
                                m, "Mötet " + m.dag() + " ligger på en ledig dag: " + namn + ".")));
  }

  private static Stream<Brott> krockar(Kalenderlage l) {
    List<Mote> moten = l.attHalla();
    return moten.stream()
        .flatMap(
            a ->
                moten.stream()
                    .filter(b -> a.tid().isBefore(b.tid()) || forst(a, b))
                    .filter(b -> b.tid().isBefore(a.tid().plus(LANGD)))
                    .filter(b -> !gemensamma(l, a, b).isEmpty())
                    .map(
                        b ->
                            Brott.vid(
                                b,
                                gemensamma(l, a, b).size()
                                    + " personer är kallade till två möten samtidigt "
                                    + b.dag()
                                    + ".")));
  }

  private static boolean forst(Mote a, Mote b) {
    return a.tid().equals(b.tid()) && a.id().compareTo(b.id()) < 0;
  }

  private static Set<String> gemensamma(Kalenderlage l, Mote a, Mote b) {
    Set<String> bada = new HashSet<>(l.kallade().getOrDefault(a.id(), Set.of()));
    bada.retainAll(l.kallade().getOrDefault(b.id(), Set.of()));
    return bada;
  }

  private static Stream<Brott> kallelsedag(Kalenderlage l) {
    return l.attHalla(STYRELSE)
        .flatMap(m -> frist(m, l, "kallelsen", l.tider().kallelseSenast(m.dag())));
  }

  private static Stream<Brott> handlingsdag(Kalenderlage l) {
    return l.attHalla(STYRELSE)
        .flatMap(m -> frist(m, l, "handlingarna", l.tider().handlingarSenast(m.dag())));
  }

  private static Stream<Brott> frist(Mote m, Kalenderlage l, String vad, LocalDate dag) {
    return Optional.of(dag)
        .filter(d -> !d.isBefore(l.idag()))
        .flatMap(Helgdagar::ledig)
        .map(
            namn ->
                Brott.vid(
                    m,
                    "Sista dagen för "
                        + vad
                        + " till styrelsen "
                        + m.dag()
                        + " är "
                        + dag
                        + ", "
                        + namn
                        + ". Skicka senast "
                        + Helgdagar.senastArbetsdag(dag)
                        + "."))
        .stream();
  }

  private static Stream<Brott> odaterat(Kalenderlage l) {
    LocalDate manaden = l.idag().withDayOfMonth(1);
    return l.planerade().stream()
        .filter(
            p -> p.manad().filter(m -> LocalDate.of(p.ar(), m, 1).isBefore(manaden)).isPresent())
        .map(p -> Brott.iAret("Ett planerat möte har passerat sin månad utan dag. Bestäm dag."));
  }
}
