package se.samordna.protokoll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.protokoll.Protokollunderlag.Deltagare;
import se.samordna.sammantrade.Motesinsyn;
import se.samordna.sammantrade.Motesinsyn.Mote;
import se.samordna.sammantrade.Motesinsyn.Tjanst;
import se.samordna.sammantrade.Punktformalia;

/** Räknar fram protokollets fakta ur det som antecknats. Det enda stället där det görs. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Underlagslasare {

  private final FaktaStore store;
  private final BeslutsfaktaStore besluten;
  private final Motesinsyn moten;
  private final Register register;
  private final Punktformalia formalia;

  Underlagslasare(
      FaktaStore store,
      BeslutsfaktaStore besluten,
      Motesinsyn moten,
      Register register,
      Punktformalia formalia) {
    this.store = store;
    this.besluten = besluten;
    this.moten = moten;
    this.register = register;
    this.formalia = formalia;
  }

  Protokollunderlag las(Mote mote) {
    Namn namn = namn(mote);
    List<BeslutsfaktaStore.Tjanstrad> perBeslut = besluten.tjanstgoring(mote.id());
    Punktlasare punkter = new Punktlasare(store, besluten, moten, formalia, mote, namn, perBeslut);
    List<FaktaStore.Punktrad> rader = store.punkter(mote.id());
    Map<String, Deltagare> tjanstgorande = tjanstgorande(mote, namn, perBeslut);
    return new Protokollunderlag(
        register.forbund().namn(),
        mote.id().varde(),
        mote.slag(),
        mote.dag(),
        mote.tid(),
        mote.plats(),
        mote.offentligt(),
        mote.oppnat(),
        store.avslutat(mote.id()),
        List.copyOf(tjanstgorande.values()),
        ovriga(mote, namn, tjanstgorande.keySet()),
        store.rorelser(mote.id()).stream()
            .map(
                r ->
                    new Protokollunderlag.Rorelse(
                        namn.person(r.person()), r.slag(), r.narvaro(), r.klockslag()))
            .toList(),
        ledare(moten.tjanstgorande(mote.id(), Set.of())),
        store
            .sekreterare(mote.id())
            .map(p -> new Protokollunderlag.Justerande(p, namn.undertecknare(p))),
        store.justerare(mote.id()).stream()
            .map(p -> new Protokollunderlag.Justerande(p, namn.person(p)))
            .toList(),
        punkter.behandlade(rader),
        rader.stream()
            .filter(p -> !Punktlasare.behandlad(p))
            .map(Protokollskrivare::obehandlad)
            .toList());
  }

  /** Ordföranden när hon tjänstgör, annars en vice ordförande; en ersättare ärver det inte. */
  static Optional<String> ledare(List<Tjanst> tjanster) {
    return uppdrag(tjanster, Plats.Uppdrag.ORDFORANDE)
        .or(() -> uppdrag(tjanster, Plats.Uppdrag.VICE));
  }

  private static Optional<String> uppdrag(List<Tjanst> tjanster, Plats.Uppdrag uppdrag) {
    return tjanster.stream()
        .filter(t -> !t.arErsattare() && t.uppdrag() == uppdrag)
        .map(Tjanst::person)
        .findFirst();
  }

  /** Alla som tjänstgjort någon gång: vid det senaste uppropet, eller på något beslut. */
  private Map<String, Deltagare> tjanstgorande(
      Mote mote, Namn namn, List<BeslutsfaktaStore.Tjanstrad> perBeslut) {
    Map<String, Deltagare> alla = new LinkedHashMap<>();
    moten.tjanstgorande(mote.id(), Set.of()).forEach(t -> alla.put(t.person(), namn.deltagare(t)));
    perBeslut.forEach(t -> alla.putIfAbsent(t.person(), namn.deltagare(t)));
    return alla;
  }

  private List<Deltagare> ovriga(Mote mote, Namn namn, Set<String> tjanstgorande) {
    Set<String> sedda = new HashSet<>(tjanstgorande);
    List<Deltagare> ovriga = new ArrayList<>();
    moten
        .uppropade(mote.id())
        .forEach(n -> laggTill(ovriga, sedda, namn.ovrig(n.person(), n.narvaro())));
    store
        .rorelser(mote.id())
        .forEach(r -> laggTill(ovriga, sedda, namn.ovrig(r.person(), r.narvaro())));
    return ovriga;
  }

  private static void laggTill(List<Deltagare> ovriga, Set<String> sedda, Deltagare d) {
    if (sedda.add(d.person())) {
      ovriga.add(d);
    }
  }

  private Namn namn(Mote mote) {
    return new Namn(
        register.personer().stream()
            .collect(Collectors.toMap(Person::anvandare, Function.identity(), (a, b) -> a)),
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn)),
        moten.platser(mote.id()));
  }

  /** Namn och uppdrag för dem som var med. */
  record Namn(Map<String, Person> personer, Map<String, String> medlemmar, List<Plats> platser) {

    String person(String anvandare) {
      return Optional.ofNullable(personer.get(anvandare)).map(Person::namn).orElseGet(Namn::saknas);
    }

    /** "Namn, titel". */
    String undertecknare(String anvandare) {
      return Optional.ofNullable(personer.get(anvandare))
          .map(Person::undertecknare)
          .orElseGet(Namn::saknas);
    }

    /** Användarnamnet står aldrig i ett protokoll. */
    private static String saknas() {
      return Talsprak.svenska(() -> Mening.text("namn_saknas"));
    }

    Deltagare deltagare(Tjanst t) {
      return deltagare(t.person(), t.medlem(), t.forLedamot(), t.narvaro().orElse(Satt.RUM));
    }

    Deltagare deltagare(BeslutsfaktaStore.Tjanstrad t) {
      return deltagare(t.person(), t.medlem(), t.forLedamot(), t.narvaro());
    }

    private Deltagare deltagare(String person, String medlem, String forLedamot, Satt narvaro) {
      boolean egen = forLedamot.equals(person);
      return new Deltagare(
          person,
          person(person),
          medlemmar.getOrDefault(medlem, medlem),
          uppdrag(person),
          egen ? Optional.empty() : Optional.of(forLedamot.isEmpty() ? "" : person(forLedamot)),
          narvaro);
    }

    Deltagare ovrig(String person, Satt narvaro) {
      String medlem =
          plats(person).map(p -> medlemmar.getOrDefault(p.medlem(), p.medlem())).orElse("");
      return new Deltagare(
          person, person(person), medlem, uppdrag(person), Optional.empty(), narvaro);
    }

    private Optional<Plats> plats(String person) {
      return platser.stream().filter(p -> p.anvandare().equals(person)).findFirst();
    }

    Motesuppdrag uppdrag(String person) {
      return plats(person).map(Namn::uppdrag).orElse(Motesuppdrag.INGET);
    }

    private static Motesuppdrag uppdrag(Plats plats) {
      return switch (plats.uppdrag()) {
        case ORDFORANDE -> Motesuppdrag.ORDFORANDE;
        case VICE -> Motesuppdrag.VICE;
        case INGET ->
            plats.slag() == Plats.Slag.LEDAMOT ? Motesuppdrag.LEDAMOT : Motesuppdrag.ERSATTARE;
      };
    }

    /** Ledaren på en punkt, ur dem som tjänstgjorde på den. */
    Optional<String> ledare(List<Deltagare> tjanstgorande) {
      return med(tjanstgorande, Motesuppdrag.ORDFORANDE)
          .or(() -> med(tjanstgorande, Motesuppdrag.VICE));
    }

    private static Optional<String> med(List<Deltagare> tjanstgorande, Motesuppdrag uppdrag) {
      return tjanstgorande.stream()
          .filter(d -> d.forLedamot().isEmpty() && d.uppdrag() == uppdrag)
          .map(Deltagare::person)
          .findFirst();
    }
  }
}
