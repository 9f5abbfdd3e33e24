package se.samordna.sammantrade.bild;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.budget.version.Versionslasning;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.PunktStore;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.narvaro.Upprop;
import se.samordna.narvaro.UppropStore;
import se.samordna.sammantrade.Andringsbeslut;
import se.samordna.sammantrade.BeslutStore;
import se.samordna.sammantrade.Beslutsmojlighet;
import se.samordna.sammantrade.Majoritet;
import se.samordna.sammantrade.Majoriteter;
import se.samordna.sammantrade.Punktformalia;
import se.samordna.sammantrade.Punktlage;
import se.samordna.sammantrade.Punktuppgifter;
import se.samordna.sammantrade.VoteringService;
import se.samordna.sammantrade.VoteringStore;
import se.samordna.sammantrade.pagaende.Gang;
import se.samordna.sammantrade.pagaende.Gangslasning;

/** Föredragningslistans punkter så som en person får se dem. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Punktbild {

  private final PunktStore punkter;
  private final UppropStore upprop;
  private final VoteringStore voteringar;
  private final BeslutStore beslut;
  private final Gangslasning gangen;
  private final Majoriteter majoriteter;
  private final Arenden arenden;
  private final Beslutsbild avgjorda;
  private final Versionslasning versioner;
  private final Andringsbeslut andringar;
  private final PunktuppgiftStore uppgifter;
  private final Punktformalia formalia;
  private final Register register;

  Punktbild(
      PunktStore punkter,
      UppropStore upprop,
      VoteringStore voteringar,
      BeslutStore beslut,
      Gangslasning gangen,
      Majoriteter majoriteter,
      Arenden arenden,
      Beslutsbild avgjorda,
      Versionslasning versioner,
      Andringsbeslut andringar,
      PunktuppgiftStore uppgifter,
      Punktformalia formalia,
      Register register) {
    this.punkter = punkter;
    this.upprop = upprop;
    this.voteringar = voteringar;
    this.beslut = beslut;
    this.gangen = gangen;
    this.majoriteter = majoriteter;
    this.arenden = arenden;
    this.avgjorda = avgjorda;
    this.versioner = versioner;
    this.andringar = andringar;
    this.uppgifter = uppgifter;
    this.formalia = formalia;
    this.register = register;
  }

  List<Motesbild.Punktvy> lista(Sammantrade mote, Upprop narvarande, Aktor aktor) {
    List<UppropStore.Jav> allaJav = upprop.jav(mote.id());
    Map<String, String> personer = namn(register.personer(), Person::anvandare);
    UnaryOperator<String> namn = p -> personer.getOrDefault(p, p);
    Gang gang = gangen.las(mote.id(), namn);
    Map<PunktId, Punktuppgifter> listan = uppgifter.lista(mote.id());
    return punkter.lista(mote.id()).stream()
        .map(
            p ->
                vy(
                    lage(mote, p, narvarande, allaJav, uppgift(listan, p).arAvbojd()),
                    allaJav.stream().filter(j -> j.punkt().equals(p.id())).toList(),
                    gang,
                    uppgift(listan, p),
                    namn,
                    aktor))
        .toList();
  }

  private static Punktuppgifter uppgift(Map<PunktId, Punktuppgifter> listan, Punkt p) {
    return Objects.requireNonNull(listan.get(p.id()));
  }

  static Map<String, String> namn(List<Person> personer, Function<Person, String> nyckel) {
    return personer.stream().collect(Collectors.toMap(nyckel, Person::namn, (ena, andra) -> ena));
  }

  private Punktlage lage(
      Sammantrade mote,
      Punkt punkt,
      Upprop narvarande,
      List<UppropStore.Jav> allaJav,
      boolean avbojd) {
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
        voteringar.omrostningPagar(punkt.id()),
        beslut.forPunkt(punkt.id()).isPresent(),
        avbojd);
  }

  private Motesbild.Punktvy vy(
      Punktlage l,
      List<UppropStore.Jav> jav,
      Gang gang,
      Punktuppgifter listan,
      UnaryOperator<String> namn,
      Aktor aktor) {
    Punkt p = l.punkt();
    UUID id = p.id().varde();
    boolean harJav = l.javiga().contains(aktor.anvandare());
    Majoritet krav = majoriteter.krav(p, l.mote().dag());
    Optional<Hinder> beslutshinder = Beslutsmojlighet.foreBeslutet(l, aktor);
    return new Motesbild.Punktvy(
        p.id().varde(),
        p.ordning(),
        p.slag(),
        p.rubrik(),
        p.arende().map(ArendeId::varde),
        p.arende().flatMap(this::diarienummer),
        p.budgetversion(),
        p.budgetversion().filter(v -> !harJav && laserBudget(aktor)).flatMap(this::budgetversion),
        p.arende().filter(a -> !harJav).flatMap(a -> avgjorda.foreslaget(a, p.id())),
        harJav ? List.of() : andringar.visa(p.andringsid()),
        jav.stream().map(j -> jav(j, l.tjanstgoring(), namn)).toList(),
        l.beslutsforhet(),
        krav.procent(),
        harJav ? List.of() : gang.yrkanden().getOrDefault(id, List.of()),
        harJav
            ? Optional.empty()
            : gang.omrostning(id, l.tjanstgoring(), aktor.anvandare(), leder(l, aktor), namn),
        l.voteringar().stream()
            .map(v -> VoteringService.Utgang.av(v.utan(l.javiga()), krav))
            .toList(),
        avgjorda.beslut(l, gang),
        gang.lamnade().contains(id),
        l.tjanstgoring().tjanstgor(aktor.anvandare()),
        leder(l, aktor),
        harJav,
        listan.utgick().isEmpty() && beslutshinder.isEmpty(),
        beslutshinder,
        harJav ? listan.utanHandlingar() : listan,
        formalia.akt(p.id()),
        harJav ? List.of() : avgjorda.forslagssatser(l));
  }

  private static boolean leder(Punktlage l, Aktor aktor) {
    return Ledningsregler.foreSlutet(l.mote(), l.ledning(), aktor).isEmpty();
  }

  private static boolean laserBudget(Aktor aktor) {
    return aktor.har(
        Roll.FORBUNDSCHEF, Roll.PRESIDIUM, Roll.STYRELSE, Roll.REVISOR, Roll.ADMINISTRATOR);
  }

  private Optional<Budgetversionsbild> budgetversion(UUID version) {
    return versioner.las(version).map(v -> Budgetversionsbild.av(v, versioner.foljd(version)));
  }

  private Optional<String> diarienummer(ArendeId arende) {
    return arenden.oppna(arende) instanceof Svar.Ja<Arende>(Arende a)
        ? a.diarienummer()
        : Optional.empty();
  }

  private static Motesbild.Javvy jav(
      UppropStore.Jav j, Tjanstgoring t, UnaryOperator<String> namn) {
    return new Motesbild.Javvy(
        j.person(),
        namn.apply(j.person()),
        j.grund(),
        namn.apply(j.anmaldAv()),
        j.lamnade(),
        j.atervande(),
        t.tjanster().stream()
            .filter(tj -> tj.arErsattare() && tj.plats().anvandare().equals(j.person()))
            .map(tj -> namn.apply(tj.person()))
            .findFirst());
  }
}
