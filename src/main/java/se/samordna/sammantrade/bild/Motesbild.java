package se.samordna.sammantrade.bild;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Motesakt;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Moteslage;
import se.samordna.mote.Motesplanering;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.Beslutssatt;
import se.samordna.sammantrade.Punktuppgifter;
import se.samordna.sammantrade.VoteringService;
import se.samordna.sammantrade.pagaende.Gangbild;

/**
 * Sammanträdet så som den som frågar får se det: lista, upprop, beslut, och vad personen själv får
 * göra på varje punkt. Belopp i ören.
 *
 * @param farLeda den som frågar leder sammanträdet: antecknar närvaro, tar upp punkter, avslutar
 * @param distansTillaten styrelsen har beslutat att man får delta på distans (R19)
 * @param aktuellPunkt punkten som behandlas just nu
 * @param vakantaPlatser medlemmen för varje ledamotsplats som ingen har; platserna räknas (R12)
 * @param narvarohandelser vem som kom och gick, i ordning
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Motesbild(
    UUID sammantradeId,
    Instant tid,
    LocalDate dag,
    String plats,
    Moteslag slag,
    boolean offentligt,
    Optional<Instant> oppnat,
    Motesplanering planering,
    Optional<Instant> avslutat,
    boolean farOppna,
    boolean farLeda,
    boolean distansTillaten,
    Optional<UUID> aktuellPunkt,
    List<Kallad> kallade,
    List<String> vakantaPlatser,
    List<Deltagare> narvarande,
    List<Gangbild.Handelse> narvarohandelser,
    Beslutsforhet kvorum,
    List<Punktvy> punkter,
    Optional<Infort> infort) {

  /** Var sammanträdet står den dagen. */
  public Moteslage lage(LocalDate idag) {
    return Moteslage.av(
        planering.installt().isPresent(), oppnat.isPresent(), avslutat.isPresent(), dag, idag);
  }

  /** Infört i efterhand: vem som började, när, och varifrån uppgifterna är. */
  public record Infort(Instant tid, String av, String kalla) {}

  /** Det första året som punktens förslag rör; mötets år när det inte rör några pengar. */
  public int forstaAret(Punktvy punkt) {
    return IntStream.concat(
            punkt.forslag().stream().flatMap(f -> f.belopp().stream()).mapToInt(Finansiering::ar),
            punkt.andringar().stream().flatMap(a -> a.ar().stream()).mapToInt(Andringsbild.Ar::ar))
        .min()
        .orElse(dag.getYear());
  }

  /** En plats vid sammanträdet. */
  public record Kallad(
      String person,
      String namn,
      String medlem,
      Plats.Slag slag,
      Plats.Uppdrag uppdrag,
      int ordning) {}

  /**
   * En uppropad.
   *
   * @param tjanstgor räknas på en punkt där ingen har jäv
   * @param medlem den medlem hon har plats för, tomt för den som bara är med
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Deltagare(
      String person, String namn, Satt narvaro, boolean tjanstgor, Optional<String> medlem) {}

  /**
   * En punkt.
   *
   * @param budgetversion budgeten punkten gäller, för den som får läsa budgeten och inte har jäv
   * @param forslag tjänsteskrivelsens förslag; tomt för den som har jäv (R15)
   * @param andringar ändringarna av insatser som punkten gäller; tomt för den som har jäv (R15)
   * @param kvorum beslutsförheten på just den här punkten (R12)
   * @param kravProcent andelen ja som ett bifall kräver, när enkel majoritet inte räcker (R5, R13)
   * @param yrkanden i den ordning proposition ställs; tomt för den som har jäv
   * @param omrostning den som pågår; tomt för den som har jäv
   * @param lamnad lämnades till nästa sammanträde när det här avslutades
   * @param duTjanstgor den som frågar tjänstgör på punkten
   * @param farLeda den som frågar leder punkten, och sammanträdet pågår
   * @param duHarJav den som frågar har jäv
   * @param farBesluta den som frågar får besluta nu
   * @param beslutshinder varför den som frågar inte får besluta nu; bara för skärmen
   * @param listan det som föredragningslistan säger om punkten; texter och bifogade handlingar är
   *     tomma för den som har jäv (R15)
   * @param akt vad man gör på punkten: en sakfråga beslutas, en formell punkt har sin egen akt
   * @param forslagssatser orden ett bifall får om inget annat sägs; tomt för den som har jäv, och
   *     när de skrivs ur utfall och belopp
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Punktvy(
      UUID punkt,
      int ordning,
      Punktslag slag,
      String rubrik,
      Optional<UUID> arendeId,
      Optional<String> diarienummer,
      Optional<UUID> budgetVersionId,
      Optional<Budgetversionsbild> budgetversion,
      Optional<Forslagsvy> forslag,
      List<Andringsbild> andringar,
      List<Javvy> jav,
      Beslutsforhet kvorum,
      Optional<Integer> kravProcent,
      List<Gangbild.Yrkande> yrkanden,
      Optional<Gangbild.Omrostning> omrostning,
      List<VoteringService.Utgang> voteringar,
      Optional<Beslutsvy> beslut,
      boolean lamnad,
      boolean duTjanstgor,
      boolean farLeda,
      boolean duHarJav,
      boolean farBesluta,
      @JsonIgnore Optional<Hinder> beslutshinder,
      Punktuppgifter listan,
      Motesakt akt,
      List<String> forslagssatser) {

    /** Sant när punkten utgått ur listan före sammanträdet. */
    public boolean harUtgatt() {
      return listan.utgick().isPresent();
    }

    /** Punkten utan de röster som läggs just nu: det som avgör om den ser likadan ut. */
    public Punktvy utanRoster() {
      return new Punktvy(
          punkt,
          ordning,
          slag,
          rubrik,
          arendeId,
          diarienummer,
          budgetVersionId,
          budgetversion,
          forslag,
          andringar,
          jav,
          kvorum,
          kravProcent,
          yrkanden,
          omrostning.map(Gangbild.Omrostning::utanRoster),
          voteringar,
          beslut,
          lamnad,
          duTjanstgor,
          farLeda,
          duHarJav,
          farBesluta,
          beslutshinder,
          listan,
          akt,
          forslagssatser);
    }

    /** Oavgjord, och ska avgöras innan sammanträdet avslutas. */
    public boolean aterstar() {
      return beslut.isEmpty() && !harUtgatt() && !listan.arAvbojd() && slag.avgors();
    }

    public List<UUID> andringsid() {
      return andringar.stream().map(Andringsbild::andringId).toList();
    }

    /** Sant när någon ändring rör pengar. */
    public boolean andrarPengar() {
      return andringar.stream().anyMatch(a -> !a.ar().isEmpty());
    }

    /** Det som beslutet ska betala: tjänsteskrivelsens belopp, eller ändringarnas ökningar. */
    public List<Finansiering> attBetala() {
      return forslag
          .map(Forslagsvy::belopp)
          .orElseGet(() -> andringar.stream().flatMap(a -> a.okningar().stream()).toList());
    }
  }

  /** Tjänsteskrivelsens förslag till beslut. */
  public record Forslagsvy(String forslag, List<Finansiering> belopp, List<String> villkor) {}

  /**
   * Ett jäv på punkten (R15).
   *
   * @param anmaldAv namnet på den som tog upp det
   * @param ersattare den som tjänstgör på personens plats
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Javvy(
      String person,
      String namn,
      String grund,
      String anmaldAv,
      Optional<Instant> lamnade,
      Optional<Instant> atervande,
      Optional<String> ersattare) {}

  /**
   * Beslutet, med paragrafens nummer i årets följd.
   *
   * @param beslutssatt votering när man röstat på punkten, annars acklamation (R13)
   * @param indexuppraknas enligt avtal med årlig indexuppräkning
   * @param tjanstgoring vem som deltog, på vems plats och hur (R16, R19)
   * @param satser beslutets egna ord; tomt när de skrivs ur utfall och belopp
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Beslutsvy(
      UUID beslutId,
      Utfall utfall,
      int paragraf,
      List<Finansiering> belopp,
      List<String> villkor,
      String motivering,
      Optional<String> undantagSkal,
      List<String> tjanstgorande,
      Instant tid,
      String fattatAv,
      Beslutssatt beslutssatt,
      boolean indexuppraknas,
      List<Gangbild.Tjanst> tjanstgoring,
      List<Gangbild.Reservation> reservationer,
      List<String> satser) {}
}
