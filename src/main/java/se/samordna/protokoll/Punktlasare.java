package se.samordna.protokoll;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.mote.Attsatstext;
import se.samordna.mote.PunktId;
import se.samordna.mote.Punktslag;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.protokoll.Protokollunderlag.Deltagare;
import se.samordna.protokoll.Protokollunderlag.Punktfakta;
import se.samordna.sammantrade.Motesinsyn;
import se.samordna.sammantrade.Motesinsyn.Mote;
import se.samordna.sammantrade.Punktformalia;

/** Ett sammanträdes punkter som fakta. Läses en gång per protokoll. */
final class Punktlasare {

  /** Slag där en punkt behandlas med ett beslut, och annars inte är behandlad. */
  static final Set<Punktslag> KRAVER_BESLUT =
      Set.of(Punktslag.ARENDE, Punktslag.ANDRING, Punktslag.BUDGET, Punktslag.BESLUT);

  private final BeslutsfaktaStore besluten;
  private final Motesinsyn moten;
  private final Punktformalia formalia;
  private final Mote mote;
  private final Underlagslasare.Namn namn;
  private final Map<UUID, List<BeslutsfaktaStore.Tjanstrad>> perBeslut;
  private final Map<UUID, List<FaktaStore.Javrad>> jav;
  private final Map<UUID, List<FaktaStore.Yrkanderad>> yrkanden;
  private final Map<UUID, List<BeslutsfaktaStore.Voteringsrad>> voteringar;
  private final Map<UUID, List<BeslutsfaktaStore.Rostrad>> roster;
  private final Map<UUID, BeslutsfaktaStore.Beslutsrad> beslut;
  private final Set<String> iHuvudet;

  Punktlasare(
      FaktaStore gangen,
      BeslutsfaktaStore besluten,
      Motesinsyn moten,
      Punktformalia formalia,
      Mote mote,
      Underlagslasare.Namn namn,
      List<BeslutsfaktaStore.Tjanstrad> perBeslut) {
    this.besluten = besluten;
    this.moten = moten;
    this.formalia = formalia;
    this.mote = mote;
    this.namn = namn;
    this.perBeslut = grupp(perBeslut, BeslutsfaktaStore.Tjanstrad::beslut);
    this.jav = grupp(gangen.jav(mote.id()), FaktaStore.Javrad::punkt);
    this.yrkanden = grupp(gangen.yrkanden(mote.id()), FaktaStore.Yrkanderad::punkt);
    this.voteringar = grupp(besluten.voteringar(mote.id()), BeslutsfaktaStore.Voteringsrad::punkt);
    this.roster = grupp(besluten.roster(mote.id()), BeslutsfaktaStore.Rostrad::votering);
    this.beslut =
        besluten.beslut(mote.id()).stream()
            .collect(Collectors.toMap(BeslutsfaktaStore.Beslutsrad::beslut, b -> b));
    this.iHuvudet =
        Stream.concat(
                moten.tjanstgorande(mote.id(), Set.of()).stream().map(Motesinsyn.Tjanst::person),
                perBeslut.stream().map(BeslutsfaktaStore.Tjanstrad::person))
            .collect(Collectors.toSet());
  }

  private static <R> Map<UUID, List<R>> grupp(List<R> rader, Function<R, UUID> nyckel) {
    return rader.stream().collect(Collectors.groupingBy(nyckel));
  }

  static boolean behandlad(FaktaStore.Punktrad p) {
    return p.avbojd().isPresent()
        ? p.paragraf().isPresent()
        : p.beslut().isPresent() || (!p.lamnad() && !KRAVER_BESLUT.contains(p.slag()));
  }

  List<Punktfakta> behandlade(List<FaktaStore.Punktrad> rader) {
    return rader.stream().filter(Punktlasare::behandlad).map(this::punkt).toList();
  }

  private Punktfakta punkt(FaktaStore.Punktrad p) {
    List<FaktaStore.Javrad> javrader = jav.getOrDefault(p.punkt(), List.of());
    List<Deltagare> tjanstgorande = tjanstgorande(p, javrader);
    return new Punktfakta(
        p.punkt(),
        p.paragraf(),
        p.slag(),
        p.rubrik(),
        p.diarienummer(),
        namn.ledare(tjanstgorande),
        avviker(tjanstgorande) ? tjanstgorande : List.of(),
        javrader.stream().map(j -> jav(j, tjanstgorande)).toList(),
        yrkanden.getOrDefault(p.punkt(), List.of()).stream().map(this::yrkande).toList(),
        voteringar.getOrDefault(p.punkt(), List.of()).stream().map(this::votering).toList(),
        besluten.andringar(p.punkt()),
        besluten.anmalda(p.punkt()),
        p.beslut().map(beslut::get).map(b -> beslut(b, p)),
        meningar(p));
  }

  /** Det som antecknades på beslutet går före; annars meningen som punkten har av sig själv. */
  private List<String> meningar(FaktaStore.Punktrad p) {
    List<String> nu = formalia.meningar(new PunktId(p.punkt()), mote.id(), mote.dag());
    if (p.beslut().isEmpty()) {
      // Utan beslut har styrelsen inte beslutat att något ska ske.
      return nu.stream().filter(s -> !Attsatstext.arAttsats(s)).toList();
    }
    return nu.isEmpty()
        ? nu
        : p.beslut()
            .map(beslut::get)
            .map(BeslutsfaktaStore.Beslutsrad::satser)
            .filter(s -> !s.isEmpty())
            .orElse(nu);
  }

  /**
   * Huvudet räknar upp alla som tjänstgjort någon gång; paragrafen säger vilka när det var färre.
   */
  private boolean avviker(List<Deltagare> tjanstgorande) {
    return !tjanstgorande.stream()
        .map(Deltagare::person)
        .collect(Collectors.toSet())
        .equals(iHuvudet);
  }

  /** Så som det antecknades på beslutet; annars ur uppropet, utan dem som har jäv. */
  private List<Deltagare> tjanstgorande(FaktaStore.Punktrad p, List<FaktaStore.Javrad> javrader) {
    Optional<List<BeslutsfaktaStore.Tjanstrad>> antecknat =
        p.beslut().map(b -> perBeslut.getOrDefault(b, List.of())).filter(l -> !l.isEmpty());
    if (antecknat.isPresent()) {
      return antecknat.get().stream().map(namn::deltagare).toList();
    }
    Set<String> borta = new HashSet<>(javrader.stream().map(FaktaStore.Javrad::person).toList());
    List<Deltagare> ur =
        moten.tjanstgorande(mote.id(), borta).stream().map(namn::deltagare).toList();
    return p.beslut()
        .map(beslut::get)
        .map(BeslutsfaktaStore.Beslutsrad::tjanstgorande)
        .filter(t -> !t.isEmpty())
        .map(t -> t.stream().map(person -> eller(ur, person)).toList())
        .orElse(ur);
  }

  private Deltagare eller(List<Deltagare> ur, String person) {
    return ur.stream()
        .filter(d -> d.person().equals(person))
        .findFirst()
        .orElseGet(() -> namn.ovrig(person, Satt.RUM));
  }

  private Protokollunderlag.Javfakta jav(FaktaStore.Javrad j, List<Deltagare> tjanstgorande) {
    String ledamot = namn.person(j.person());
    return new Protokollunderlag.Javfakta(
        ledamot,
        j.grund(),
        j.lamnade(),
        j.atervande(),
        tjanstgorande.stream()
            .filter(d -> d.forLedamot().filter(ledamot::equals).isPresent())
            .map(Deltagare::namn)
            .findFirst());
  }

  private Protokollunderlag.Yrkande yrkande(FaktaStore.Yrkanderad y) {
    return new Protokollunderlag.Yrkande(
        namn.person(y.person()),
        y.utfall(),
        y.text(),
        y.instammer().stream().map(namn::person).toList(),
        y.aterkallat());
  }

  private Protokollunderlag.Votering votering(BeslutsfaktaStore.Voteringsrad v) {
    return new Protokollunderlag.Votering(
        v.forslag(),
        v.jaText(),
        v.nejText(),
        Optional.of(v.ledare()).filter(l -> !l.isEmpty()).map(namn::person),
        roster.getOrDefault(v.votering(), List.of()).stream()
            .map(r -> new Protokollunderlag.Rost(namn.person(r.person()), r.rost()))
            .toList(),
        v.rostadeInte().stream().map(namn::person).toList(),
        v.gick().stream().map(namn::person).toList());
  }

  private Protokollunderlag.Beslut beslut(BeslutsfaktaStore.Beslutsrad b, FaktaStore.Punktrad p) {
    return new Protokollunderlag.Beslut(
        b.beslut(),
        p.arende(),
        b.utfall(),
        besluten.belopp(b.beslut()),
        b.villkor(),
        b.motivering(),
        b.undantagSkal(),
        b.index(),
        besluten.reservationer(b.beslut()).stream()
            .map(r -> new Protokollunderlag.Reservation(namn.person(r.namn()), r.text()))
            .toList(),
        b.satser());
  }
}
