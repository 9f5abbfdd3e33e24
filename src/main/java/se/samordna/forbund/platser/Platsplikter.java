package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;
import se.samordna.forbund.Plats.Uppdrag;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Pliktkalla;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Platser att fylla: tomma, och de som slutar snart (R6), och ett presidium att välja (R9). */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Platsplikter implements Pliktkalla {

  private static final String LANK = "platser";

  /** Fler som slutar samma dag sägs med ett antal. */
  private static final int ENSKILDA = 3;

  private final PlatsregisterStore store;
  private final Register register;
  private final Klocka klocka;

  Platsplikter(PlatsregisterStore store, Register register, Klocka klocka) {
    this.store = store;
    this.register = register;
    this.klocka = klocka;
  }

  @Override
  public List<Plikt> mina() {
    Aktor aktor = Inloggad.aktor();
    if (!aktor.harForbund() || !aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF)) {
      return List.of();
    }
    LocalDate idag = klocka.idag();
    List<Plats> alla = store.alla();
    Mandatperiod period = Mandatperiod.vid(idag, register.ordning(idag).tider());
    List<Plikt> plikter = new ArrayList<>();
    Vakanser.tomma(alla, period, idag).stream()
        .filter(t -> arMedlem(t.stol(), idag))
        .forEach(t -> plikter.add(tom(t)));
    Vakanser.slutar(alla, idag).forEach((dag, platser) -> plikter.addAll(slutar(platser, dag)));
    presidiet(alla, idag, period).forEach(plikter::add);
    return plikter;
  }

  /** Den som lämnat förbundet har inga platser att fylla (R25). */
  private boolean arMedlem(Vakanser.Stol stol, LocalDate idag) {
    return register.medlem(stol.medlem()).filter(m -> m.gallde(idag)).isPresent();
  }

  private Plikt tom(Vakanser.Tom t) {
    return new Plikt(
        "fyll_plats", sak(t.stol(), Optional.empty()), 0, t.sedan(), Optional.of(t.sedan()), LANK);
  }

  /** När hela organets mandat slutar är det en sak att göra: lägga upp nästa period. */
  private List<Plikt> slutar(List<Plats> platser, LocalDate dag) {
    List<Plikt> plikter = new ArrayList<>();
    platser.stream()
        .collect(Collectors.groupingBy(Plats::organ, TreeMap::new, Collectors.toList()))
        .forEach(
            (organ, slutar) -> {
              if (slutar.size() > ENSKILDA) {
                plikter.add(period(organ, slutar.size(), dag));
              } else {
                slutar.forEach(p -> plikter.add(slutar(p, dag)));
              }
            });
    return plikter;
  }

  private static Plikt period(Organ organ, int antal, LocalDate dag) {
    return new Plikt(
        "ny_mandatperiod",
        new Plikt.Sak.Plats("", organ.kod(), "platser", Optional.empty()),
        antal,
        dag.minusDays(Vakanser.FORVARNING),
        Optional.of(dag),
        LANK);
  }

  private Plikt slutar(Plats p, LocalDate dag) {
    return new Plikt(
        "utse_efter_mandat",
        sak(Vakanser.Stol.av(p), Optional.of(p.namn())),
        0,
        dag.minusDays(Vakanser.FORVARNING),
        Optional.of(dag),
        LANK);
  }

  private Plikt.Sak sak(Vakanser.Stol stol, Optional<String> person) {
    return new Plikt.Sak.Plats(
        register.medlem(stol.medlem()).map(Medlem::namn).orElse(stol.medlem()),
        stol.organ().kod(),
        Kod.av(stol.slag()),
        person);
  }

  /** Styrelsen väljer själv; kansliet ser till att frågan kommer upp (R9). */
  private static List<Plikt> presidiet(List<Plats> alla, LocalDate idag, Mandatperiod period) {
    List<Plats> styrelse =
        alla.stream()
            .filter(p -> p.organ() == Organ.STYRELSE && Platstid.galler(p, idag))
            .filter(p -> p.slag() == Slag.LEDAMOT)
            .toList();
    return styrelse.isEmpty()
        ? List.of()
        : List.of(Uppdrag.ORDFORANDE, Uppdrag.VICE).stream()
            .filter(u -> styrelse.stream().noneMatch(p -> p.uppdrag() == u))
            .map(u -> valj(u, utan(alla, u, idag, period)))
            .toList();
  }

  /** Första dagen utan någon i uppdraget. */
  private static LocalDate utan(
      List<Plats> alla, Uppdrag uppdrag, LocalDate idag, Mandatperiod period) {
    return alla.stream()
        .filter(p -> p.uppdrag() == uppdrag && Platstid.slut(p).isBefore(idag))
        .map(p -> Platstid.slut(p).plusDays(1))
        .max(LocalDate::compareTo)
        .orElse(period.fran());
  }

  private static Plikt valj(Uppdrag uppdrag, LocalDate sedan) {
    return new Plikt(
        "valj_presidium",
        new Plikt.Sak.Plats("", Organ.STYRELSE.kod(), Kod.av(uppdrag), Optional.empty()),
        0,
        sedan,
        Optional.of(sedan),
        LANK);
  }
}
