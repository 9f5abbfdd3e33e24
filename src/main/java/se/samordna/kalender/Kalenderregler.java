package se.samordna.kalender;

import static se.samordna.mote.Moteslag.BEREDNING;
import static se.samordna.mote.Moteslag.PRESIDIUM;
import static se.samordna.mote.Moteslag.SAMRAD;
import static se.samordna.mote.Moteslag.STYRELSE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samordna.gemensam.Helgdagar;
import se.samordna.gemensam.Mening;
import se.samordna.kalender.Kalenderregel.Brott;

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
        .map(m -> Brott.vid(m, Mening.av("presidium_saknas", dagar, m.dag())));
  }

  private static Stream<Brott> beredning(Kalenderlage l) {
    int minst = l.tider().beredningenMinst();
    int mest = l.tider().beredningenMest();
    return l.attHalla(STYRELSE)
        .filter(m -> !l.harFore(m, BEREDNING, minst, mest))
        .map(m -> Brott.vid(m, Mening.av("beredning_saknas", minst, mest, m.dag())));
  }

  private static Stream<Brott> budgetmote(Kalenderlage l) {
    if (l.budgetmoten().findAny().isPresent() || l.idag().isAfter(l.budgetSenast())) {
      return Stream.empty();
    }
    boolean planerat = l.planerade().stream().anyMatch(PlaneratMote::budgetmote);
    return Stream.of(
        Brott.iAret(
            planerat
                ? Mening.av("budgetmote_utan_dag", l.budgetSenast())
                : Mening.av("budgetmote_saknas", l.budgetSenast())));
  }

  private static Stream<Brott> budgetmoteSent(Kalenderlage l) {
    return l.budgetmoten()
        .filter(Mote::vantar)
        .filter(m -> m.dag().isAfter(l.budgetSenast()))
        .map(m -> Brott.vid(m, Mening.av("budgetmote_sent", m.dag(), l.budgetSenast())));
  }

  private static Stream<Brott> offentligt(Kalenderlage l) {
    return l.budgetmoten()
        .filter(Mote::vantar)
        .filter(m -> !m.offentligt())
        .map(m -> Brott.vid(m, Mening.av("budgetmote_inte_offentligt", m.dag())));
  }

  private static Stream<Brott> samrad(Kalenderlage l) {
    return l.budgetmoten()
        .filter(Mote::vantar)
        .filter(b -> l.moten().stream().noneMatch(m -> samradFore(m, b)))
        .map(b -> Brott.vid(b, Mening.av("samrad_saknas", b.dag())));
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
                    .map(namn -> Brott.vid(m, Mening.av("mote_ledig_dag", m.dag(), namn))));
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
                    .map(b -> Brott.vid(b, krock(gemensamma(l, a, b).size(), b))));
  }

  private static Mening krock(int personer, Mote b) {
    return Mening.av(personer == 1 ? "mote_krock_en" : "mote_krock", personer, b.dag());
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
        .flatMap(m -> frist(m, l, Mening.av("sak_kallelsen"), l.tider().kallelseSenast(m.dag())));
  }

  private static Stream<Brott> handlingsdag(Kalenderlage l) {
    return l.attHalla(STYRELSE)
        .flatMap(
            m -> frist(m, l, Mening.av("sak_handlingarna"), l.tider().handlingarSenast(m.dag())));
  }

  private static Stream<Brott> frist(Mote m, Kalenderlage l, Mening vad, LocalDate dag) {
    return Optional.of(dag)
        .filter(d -> !d.isBefore(l.idag()))
        .flatMap(Helgdagar::ledig)
        .map(
            namn ->
                Brott.vid(
                    m,
                    Mening.av(
                        "frist_ledig_dag",
                        vad,
                        m.dag(),
                        dag,
                        namn,
                        Helgdagar.senastArbetsdag(dag))))
        .stream();
  }

  private static Stream<Brott> odaterat(Kalenderlage l) {
    LocalDate manaden = l.idag().withDayOfMonth(1);
    return l.planerade().stream()
        .filter(
            p -> p.manad().filter(m -> LocalDate.of(p.ar(), m, 1).isBefore(manaden)).isPresent())
        .map(p -> Brott.iAret(Mening.av("datum_saknas")));
  }
}
