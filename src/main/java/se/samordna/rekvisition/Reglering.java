package se.samordna.rekvisition;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.insats.Avslutshinder;
import se.samordna.insats.Insats;
import se.samordna.insats.Rapport;
import se.samordna.insats.RapportStore;
import se.samordna.insats.Rapportslag;
import se.samordna.insats.Rapportutfall;

/**
 * Vad som återstår innan en insats avslutas: varje avtalad krona ska vara betald eller återförd,
 * och inget får vara på väg.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reglering implements Avslutshinder {

  private final Insatsmedel medel;
  private final RekvisitionStore rekvisitioner;
  private final AterkravStore aterkrav;
  private final RapportStore rapporter;
  private final Register register;

  Reglering(
      Insatsmedel medel,
      RekvisitionStore rekvisitioner,
      AterkravStore aterkrav,
      RapportStore rapporter,
      Register register) {
    this.medel = medel;
    this.rekvisitioner = rekvisitioner;
    this.aterkrav = aterkrav;
    this.rapporter = rapporter;
    this.register = register;
  }

  /** Det som återstår; tomt när insatsen kan avslutas. */
  List<Regleringspost> kvar(Insats insats) {
    List<Regleringspost> kvar = new ArrayList<>();
    String enhet = register.forbund().enhet();
    rekvisitioner.lista(insats.id()).stream()
        .filter(r -> PA_VAG.containsKey(r.status()))
        .map(Reglering::rekvisition)
        .forEach(kvar::add);
    aterkrav.lista(insats.id()).stream()
        .filter(Aterkrav::arObetalt)
        .map(a -> krav(a, enhet))
        .forEach(kvar::add);
    medel.attAterfora(insats.id()).forEach((ar, b) -> kvar.add(outnyttjat(ar, b, enhet)));
    kvar.addAll(utifran(insats.id(), enhet));
    delrapport(insats).ifPresent(kvar::add);
    return List.copyOf(kvar);
  }

  @Override
  public Optional<Hinder> hinder(Insats insats) {
    List<Regleringspost> kvar = kvar(insats);
    return kvar.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Hinder.regel(
                    "inte_reglerad",
                    Mening.av(
                        "inte_reglerad",
                        kvar.stream().map(p -> p.text() + " " + p.hur()).collect(joining(" "))))
                .med("aterstar", kvar));
  }

  private static final Map<Rekvisition.Status, Mening> PA_VAG =
      Map.of(
          Rekvisition.Status.BEGARD, Mening.av("reglering_ej_kontrollerad"),
          Rekvisition.Status.KONTROLLERAD, Mening.av("reglering_ej_attesterad"),
          Rekvisition.Status.ATTESTERAD, Mening.av("reglering_ej_utbetald"));

  private static Regleringspost rekvisition(Rekvisition r) {
    return new Regleringspost(
        Regleringspost.Slag.REKVISITION,
        Optional.empty(),
        Optional.empty(),
        Optional.of(r.rekvisitionId()),
        Mening.text(
            "reglering_rekvisition", r.nummer(), Objects.requireNonNull(PA_VAG.get(r.status()))),
        Mening.text("reglering_rekvisition_hur"));
  }

  private static Regleringspost krav(Aterkrav a, String enhet) {
    return new Regleringspost(
        Regleringspost.Slag.ATERKRAV,
        Optional.of(a.ar()),
        Optional.of(a.belopp()),
        Optional.of(a.aterkravId()),
        Mening.text("reglering_aterkrav", Pengar.text(enhet, a.belopp()), a.ar()),
        Mening.text("reglering_aterkrav_hur"));
  }

  private static Regleringspost outnyttjat(int ar, Belopp belopp, String enhet) {
    return new Regleringspost(
        Regleringspost.Slag.OUTNYTTJAT,
        Optional.of(ar),
        Optional.of(belopp),
        Optional.empty(),
        Mening.text("reglering_outnyttjat", Pengar.text(enhet, belopp), ar),
        Mening.text("reglering_outnyttjat_hur"));
  }

  /**
   * Pengar utifrån som ligger kvar orörda ett år återkallas. Har en del gått vidare är resten den
   * utomstående finansiärens och förbundet reglerar den utanför boken.
   */
  private List<Regleringspost> utifran(InsatsId insats, String enhet) {
    Map<Integer, Belopp> outnyttjat = new TreeMap<>();
    Stream.of(Insatsstadium.BEVILJAT, Insatsstadium.AVTALAT)
        .forEach(
            s -> medel.kvar(insats, s).forEach((ar, b) -> outnyttjat.merge(ar, b, Belopp::plus)));
    medel.attAterfora(insats).forEach((ar, b) -> outnyttjat.merge(ar, b.negativt(), Belopp::plus));
    return medel.medfinansiering(insats).stream()
        .filter(Insatsmedel.Medfinansierat::viaForbundet)
        .filter(m -> outnyttjat.getOrDefault(m.ar(), Belopp.NOLL).compareTo(m.belopp()) >= 0)
        .map(m -> utifran(m.id(), m, enhet))
        .toList();
  }

  private static Regleringspost utifran(UUID id, Insatsmedel.Medfinansierat m, String enhet) {
    return new Regleringspost(
        Regleringspost.Slag.MEDFINANSIERING,
        Optional.of(m.ar()),
        Optional.of(m.belopp()),
        Optional.of(id),
        Mening.text("reglering_medfinansiering", Pengar.text(enhet, m.belopp()), m.ar(), m.fran()),
        Mening.text("reglering_medfinansiering_hur"));
  }

  private Optional<Regleringspost> delrapport(Insats insats) {
    List<Rapport> delar =
        rapporter.lista(insats.id()).stream()
            .filter(r -> r.slag() == Rapportslag.DELRAPPORT)
            .toList();
    boolean saknas =
        delar.isEmpty() || delar.getLast().utfall().filter(Rapportutfall.GODKAND::equals).isEmpty();
    return saknas
        ? Optional.of(
            new Regleringspost(
                Regleringspost.Slag.RAPPORT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Mening.text("reglering_rapport"),
                Mening.text("reglering_rapport_hur")))
        : Optional.empty();
  }
}
