package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.beredning.Tjansteskrivelser;
import se.samordna.budget.Finansiering;
import se.samordna.budget.version.Versionslasning;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Föredragningslistans punkter så som en person får se dem. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Punktlasning {

  private final PunktStore punkter;
  private final UppropStore upprop;
  private final VoteringStore voteringar;
  private final BeslutStore beslut;
  private final Majoriteter majoriteter;
  private final Arenden arenden;
  private final Tjansteskrivelser forslag;
  private final Versionslasning versioner;
  private final Andringsbeslut andringar;
  private final PunktuppgiftStore uppgifter;
  private final Register register;

  Punktlasning(
      PunktStore punkter,
      UppropStore upprop,
      VoteringStore voteringar,
      BeslutStore beslut,
      Majoriteter majoriteter,
      Arenden arenden,
      Tjansteskrivelser forslag,
      Versionslasning versioner,
      Andringsbeslut andringar,
      PunktuppgiftStore uppgifter,
      Register register) {
    this.punkter = punkter;
    this.upprop = upprop;
    this.voteringar = voteringar;
    this.beslut = beslut;
    this.majoriteter = majoriteter;
    this.arenden = arenden;
    this.forslag = forslag;
    this.versioner = versioner;
    this.andringar = andringar;
    this.uppgifter = uppgifter;
    this.register = register;
  }

  List<Sammantradesvy.Punktvy> lista(Sammantrade mote, Upprop narvarande, Aktor aktor) {
    List<UppropStore.Jav> allaJav = upprop.jav(mote.id());
    Map<String, String> namn = namn(register.personer(), Person::anvandare);
    Map<PunktId, Punktuppgifter> listan = uppgifter.lista(mote.id());
    return punkter.lista(mote.id()).stream()
        .map(
            p ->
                vy(
                    lage(mote, p, narvarande, allaJav),
                    allaJav.stream()
                        .filter(j -> j.punkt().equals(p.id()))
                        .map(j -> jav(j, namn))
                        .toList(),
                    Objects.requireNonNull(listan.get(p.id())),
                    aktor))
        .toList();
  }

  static Map<String, String> namn(List<Person> personer, Function<Person, String> nyckel) {
    return personer.stream().collect(Collectors.toMap(nyckel, Person::namn, (ena, andra) -> ena));
  }

  private Punktlage lage(
      Sammantrade mote, Punkt punkt, Upprop narvarande, List<UppropStore.Jav> allaJav) {
    return new Punktlage(
        mote,
        punkt,
        narvarande,
        allaJav.stream()
            .collect(
                Collectors.groupingBy(
                    UppropStore.Jav::punkt,
                    Collectors.mapping(UppropStore.Jav::person, Collectors.toSet()))),
        voteringar.lista(punkt.id()),
        beslut.forPunkt(punkt.id()).isPresent());
  }

  private Sammantradesvy.Punktvy vy(
      Punktlage l, List<Sammantradesvy.Javvy> jav, Punktuppgifter listan, Aktor aktor) {
    Punkt p = l.punkt();
    boolean harJav = l.javiga().contains(aktor.anvandare());
    Majoritet krav = majoriteter.krav(p, l.mote().dag());
    return new Sammantradesvy.Punktvy(
        p.id().varde(),
        p.ordning(),
        Kod.av(p.slag()),
        p.rubrik(),
        p.arende().map(ArendeId::varde),
        p.arende().flatMap(this::diarienummer),
        p.budgetversion(),
        p.budgetversion().filter(v -> !harJav && laserBudget(aktor)).flatMap(this::budgetversion),
        p.arende().filter(a -> !harJav).flatMap(this::foreslaget),
        harJav ? List.of() : andringar.visa(p.andringsid()),
        jav,
        Beslutsforhet.av(l.tjanstgoring()),
        l.voteringar().stream().map(v -> VoteringService.utgang(v.utan(l.javiga()), krav)).toList(),
        beslut.forPunkt(p.id()).map(Punktlasning::beslut),
        harJav,
        listan.utgick().isEmpty() && farBesluta(l, aktor),
        harJav ? listan.utanHandlingar() : listan);
  }

  private static boolean laserBudget(Aktor aktor) {
    return aktor.har(
        Roll.FORBUNDSCHEF, Roll.PRESIDIUM, Roll.STYRELSE, Roll.REVISOR, Roll.ADMINISTRATOR);
  }

  private Optional<Budgetversionsvy> budgetversion(UUID version) {
    return versioner.las(version).map(Budgetversionsvy::av);
  }

  private static boolean farBesluta(Punktlage l, Aktor aktor) {
    return l.ledning().farBesluta(aktor)
        && !l.beslutad()
        && !l.javiga().contains(aktor.anvandare())
        && l.mote().slag() == Moteslag.STYRELSE
        && l.tjanstgoring().beslutsfor();
  }

  private Optional<String> diarienummer(ArendeId arende) {
    return arenden.oppna(arende) instanceof Svar.Ja<Arende>(Arende a)
        ? a.diarienummer()
        : Optional.empty();
  }

  private Optional<Sammantradesvy.Forslagsvy> foreslaget(ArendeId arende) {
    return Optional.of(arenden.oppnaHandlingar(arende))
        .filter(Svar::arJa)
        .flatMap(ok -> forslag.senaste(arende))
        .map(t -> new Sammantradesvy.Forslagsvy(t.forslag(), belopp(t.belopp()), t.villkor()));
  }

  private static Sammantradesvy.Javvy jav(UppropStore.Jav j, Map<String, String> namn) {
    return new Sammantradesvy.Javvy(
        j.person(), namn.getOrDefault(j.person(), j.person()), j.grund());
  }

  static Sammantradesvy.Beslutsvy beslut(Beslut b) {
    return new Sammantradesvy.Beslutsvy(
        b.id().varde(),
        b.utfall().kod(),
        b.paragraf(),
        belopp(b.belopp()),
        b.villkor(),
        b.motivering(),
        b.undantagSkal(),
        b.tjanstgorande(),
        b.tid(),
        b.fattatAv());
  }

  private static List<Sammantradesvy.Beloppsvy> belopp(List<Finansiering> rader) {
    return rader.stream()
        .map(
            f ->
                new Sammantradesvy.Beloppsvy(
                    f.ar(), f.belopp().ore(), f.kalla().map(Finansiering.Kalla::kod), f.radId()))
        .toList();
  }
}
