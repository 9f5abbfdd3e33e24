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
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.forbund.Frister;
import se.samordna.gemensam.Helgdagar;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.kalender.Kalenderregel.Fall;
import se.samordna.mote.Moteslag;

/** De mjuka reglerna för årsplanen. De varnar för det som är bokat; ingen av dem hindrar. */
final class Kalenderregler {

  /** "Ungefär en vecka före": så många dagar hit eller dit. */
  static final int UNGEFAR = 3;

  /** Möten har ingen bestämd längd; så lång tid räknas de ta när tiderna jämförs. */
  static final Duration LANGD = Duration.ofHours(2);

  private static final String LAGEN_OM_LEDIGA_DAGAR = "Lag (1989:253)";
  private static final String ARBETSORDNINGEN = "Arbetsordningen";
  private static final String KALENDERN = "Kalendern";

  static final List<Kalenderregel> ALLA =
      List.of(
          new Kalenderregel(
              moten(STYRELSE),
              new Regel<>(
                  ARBETSORDNINGEN,
                  "presidium_saknas",
                  f -> !harPresidium(f),
                  f ->
                      Mening.av("presidium_saknas", f.plan().tider().presidiet(), f.mote().dag()))),
          new Kalenderregel(
              moten(STYRELSE),
              new Regel<>(
                  ARBETSORDNINGEN,
                  "beredning_saknas",
                  f -> !harBeredning(f),
                  f ->
                      Mening.av(
                          "beredning_saknas",
                          f.plan().tider().beredningenMinst(),
                          f.plan().tider().beredningenMest(),
                          f.mote().dag()))),
          new Kalenderregel(
              l -> Stream.of(Fall.iAret(l)),
              new Regel<>(
                  "R20",
                  "budgetmote_saknas",
                  f -> saknarBudgetmote(f.plan()),
                  f ->
                      Mening.av(
                          f.plan().planerade().stream().anyMatch(PlaneratMote::budgetmote)
                              ? "budgetmote_utan_dag"
                              : "budgetmote_saknas",
                          f.plan().budgetSenast()))),
          new Kalenderregel(
              Kalenderregler::budgetmoten,
              new Regel<>(
                  "R20",
                  "budgetmote_sent",
                  f -> f.mote().dag().isAfter(f.plan().budgetSenast()),
                  f -> Mening.av("budgetmote_sent", f.mote().dag(), f.plan().budgetSenast()))),
          new Kalenderregel(
              Kalenderregler::budgetmoten,
              new Regel<>(
                  "R20",
                  "budgetmote_inte_offentligt",
                  f -> !f.mote().offentligt(),
                  f -> Mening.av("budgetmote_inte_offentligt", f.mote().dag()))),
          new Kalenderregel(
              Kalenderregler::budgetmoten,
              new Regel<>(
                  "R20",
                  "samrad_saknas",
                  f -> f.plan().moten().stream().noneMatch(m -> samradFore(m, f.mote())),
                  f -> Mening.av("samrad_saknas", f.mote().dag()))),
          new Kalenderregel(
              l -> l.attHalla().stream().map(m -> Fall.vid(l, m)),
              Regel.med(
                  LAGEN_OM_LEDIGA_DAGAR,
                  "ledig_dag",
                  f ->
                      Helgdagar.ledig(f.mote().dag())
                          .map(namn -> Mening.av("mote_ledig_dag", f.mote().dag(), namn)))),
          new Kalenderregel(
              Kalenderregler::samtidiga,
              new Regel<>(
                  KALENDERN,
                  "krock",
                  f -> !gemensamma(f).isEmpty(),
                  f -> krock(gemensamma(f).size(), f.mote()))),
          new Kalenderregel(
              moten(STYRELSE),
              Regel.med(
                  LAGEN_OM_LEDIGA_DAGAR,
                  "kallelse_ledig_dag",
                  f ->
                      frist(
                          f,
                          Mening.av("sak_kallelsen"),
                          f.plan().tider().kallelseSenast(f.mote().dag())))),
          new Kalenderregel(
              moten(STYRELSE),
              Regel.med(
                  LAGEN_OM_LEDIGA_DAGAR,
                  "handlingar_ledig_dag",
                  f ->
                      frist(
                          f,
                          Mening.av("sak_handlingarna"),
                          f.plan().tider().handlingarSenast(f.mote().dag())))),
          new Kalenderregel(
              Kalenderregler::odaterade,
              new Regel<>(KALENDERN, "datum_saknas", f -> true, f -> Mening.av("datum_saknas"))));

  private Kalenderregler() {}

  static List<Kalendervarning> prova(Kalenderlage lage) {
    return ALLA.stream().flatMap(r -> r.prova(lage).stream()).toList();
  }

  private static Function<Kalenderlage, Stream<Fall>> moten(Moteslag slag) {
    return l -> l.attHalla(slag).map(m -> Fall.vid(l, m));
  }

  private static Stream<Fall> budgetmoten(Kalenderlage l) {
    return l.budgetmoten().filter(Mote::vantar).map(m -> Fall.vid(l, m));
  }

  private static boolean harPresidium(Fall f) {
    int dagar = f.plan().tider().presidiet();
    return f.plan().harFore(f.mote(), PRESIDIUM, Math.max(0, dagar - UNGEFAR), dagar + UNGEFAR);
  }

  private static boolean harBeredning(Fall f) {
    Frister tider = f.plan().tider();
    return f.plan().harFore(f.mote(), BEREDNING, tider.beredningenMinst(), tider.beredningenMest());
  }

  private static boolean saknarBudgetmote(Kalenderlage l) {
    return l.budgetmoten().findAny().isEmpty() && !l.idag().isAfter(l.budgetSenast());
  }

  private static boolean samradFore(Mote m, Mote budgetmote) {
    return m.slag() == SAMRAD
        && m.dag().getYear() == budgetmote.dag().getYear()
        && m.tid().isBefore(budgetmote.tid());
  }

  /** Två möten vars tider går i varandra, vart par en gång: det senare, och det före. */
  private static Stream<Fall> samtidiga(Kalenderlage l) {
    List<Mote> moten = l.attHalla();
    return moten.stream()
        .flatMap(
            a ->
                moten.stream()
                    .filter(b -> a.tid().isBefore(b.tid()) || forst(a, b))
                    .filter(b -> b.tid().isBefore(a.tid().plus(LANGD)))
                    .map(b -> new Fall(l, Optional.of(b), Optional.of(a))));
  }

  private static Mening krock(int personer, Mote b) {
    return Mening.av(personer == 1 ? "mote_krock_en" : "mote_krock", personer, b.dag());
  }

  private static boolean forst(Mote a, Mote b) {
    return a.tid().equals(b.tid()) && a.id().compareTo(b.id()) < 0;
  }

  private static Set<String> gemensamma(Fall f) {
    Set<String> bada = kallade(f.plan(), f.mote());
    bada.retainAll(kallade(f.plan(), f.forra().orElseThrow()));
    return bada;
  }

  private static Set<String> kallade(Kalenderlage l, Mote m) {
    return new HashSet<>(l.kallade().getOrDefault(m.id(), Set.of()));
  }

  private static Optional<Mening> frist(Fall f, Mening vad, LocalDate dag) {
    return Optional.of(dag)
        .filter(d -> !d.isBefore(f.plan().idag()))
        .flatMap(Helgdagar::ledig)
        .map(
            namn ->
                Mening.av(
                    "frist_ledig_dag",
                    vad,
                    f.mote().dag(),
                    dag,
                    namn,
                    Helgdagar.senastArbetsdag(dag)));
  }

  private static Stream<Fall> odaterade(Kalenderlage l) {
    LocalDate manaden = l.idag().withDayOfMonth(1);
    return l.planerade().stream()
        .filter(
            p -> p.manad().filter(m -> LocalDate.of(p.ar(), m, 1).isBefore(manaden)).isPresent())
        .map(p -> Fall.iAret(l));
  }
}
