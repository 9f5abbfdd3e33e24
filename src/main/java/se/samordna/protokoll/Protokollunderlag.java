package se.samordna.protokoll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Pengar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Motesakt;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse;
import se.samordna.sammantrade.Andringsslag;
import se.samordna.sammantrade.Rostning;

/**
 * Det som antecknats under ett sammanträde, så som protokollet återger det (R16). Fakta: ingen kan
 * ändra dem i protokollet. Namn är skrivna ut; belopp är ören.
 *
 * @param ordforande den som ledde sammanträdet, som användarnamn
 * @param sekreterare den som förde protokollet; tomt när ingen är vald
 * @param punkter i paragrafernas ordning; de som inte behandlats saknas här
 * @param obehandlade de punkter som inte behandlades: rubriken, och skälet när styrelsen sagt nej
 */
public record Protokollunderlag(
    String forbund,
    UUID sammantradeId,
    Moteslag slag,
    LocalDate dag,
    Instant tid,
    String plats,
    boolean offentligt,
    Optional<Instant> oppnat,
    Optional<Instant> avslutat,
    List<Deltagare> tjanstgorande,
    List<Deltagare> ovriga,
    List<Rorelse> rorelser,
    Optional<String> ordforande,
    Optional<Justerande> sekreterare,
    List<Justerande> justerare,
    List<Punktfakta> punkter,
    List<String> obehandlade) {

  private static final Set<Utfall> AVGOR = Set.of(Utfall.BIFALL, Utfall.DELVIS, Utfall.AVSLAG);

  public Protokollunderlag {
    // Utgåvor som frystes innan sekreteraren antecknades saknar fältet.
    sekreterare = Objects.requireNonNullElse(sekreterare, Optional.empty());
    tjanstgorande = List.copyOf(tjanstgorande);
    ovriga = List.copyOf(ovriga);
    rorelser = List.copyOf(rorelser);
    justerare = List.copyOf(justerare);
    punkter = List.copyOf(punkter);
    obehandlade = List.copyOf(obehandlade);
  }

  /** Samma sammanträde, med andra punkter. */
  Protokollunderlag med(List<Punktfakta> punkter, List<String> obehandlade) {
    return new Protokollunderlag(
        forbund,
        sammantradeId,
        slag,
        dag,
        tid,
        plats,
        offentligt,
        oppnat,
        avslutat,
        tjanstgorande,
        ovriga,
        rorelser,
        ordforande,
        sekreterare,
        justerare,
        punkter,
        obehandlade);
  }

  /**
   * Någon som var med.
   *
   * @param medlem medlemmens namn; tomt för den som inte har plats
   * @param forLedamot namnet på den hon tjänstgjorde för (R7); blankt när platsen är vakant
   * @param narvaro i rummet eller på distans (R19)
   */
  public record Deltagare(
      String person,
      String namn,
      String medlem,
      Motesuppdrag uppdrag,
      Optional<String> forLedamot,
      Satt narvaro) {}

  /** Någon som kom eller gick, på minuten. */
  public record Rorelse(String namn, Narvarohandelse.Slag slag, Satt narvaro, Instant klockslag) {}

  /** En vald justerare, eller sekreteraren. */
  public record Justerande(String person, String namn) {}

  /**
   * En behandlad punkt.
   *
   * @param paragraf numret i årets följd; tomt för en punkt utan beslut innan den fått sitt
   * @param ledare den som ledde punkten, som användarnamn
   * @param tjanstgorande de som tjänstgjorde, när det inte är samma som vid uppropet
   * @param anmalda beslut på delegation som anmälts på punkten (R10)
   * @param formalia en formell punkts meningar; tomt för en sakfråga
   */
  public record Punktfakta(
      UUID punkt,
      Optional<Integer> paragraf,
      Punktslag slag,
      String rubrik,
      Optional<String> diarienummer,
      Optional<String> ledare,
      List<Deltagare> tjanstgorande,
      List<Javfakta> jav,
      List<Yrkande> yrkanden,
      List<Votering> voteringar,
      List<Andring> andringar,
      List<String> anmalda,
      Optional<Beslut> beslut,
      List<String> formalia) {

    public Punktfakta {
      tjanstgorande = List.copyOf(tjanstgorande);
      jav = List.copyOf(jav);
      yrkanden = List.copyOf(yrkanden);
      voteringar = List.copyOf(voteringar);
      andringar = List.copyOf(andringar);
      anmalda = List.copyOf(anmalda);
      // Utgåvor som frystes innan formella punkter fick egna meningar saknar fältet.
      formalia = List.copyOf(Objects.requireNonNullElse(formalia, List.of()));
    }

    /**
     * Beslutet avgör något och har en överklagandetid (R18). En bordläggning, en återremiss och en
     * formell punkt gör det inte; ett val gör det, utom valet av justerare.
     */
    boolean overklagas() {
      return beslut.filter(b -> AVGOR.contains(b.utfall())).isPresent()
          && switch (Motesakt.av(slag, Optional.empty(), rubrik)) {
            case SAKFRAGA, VAL, PRESIDIUM -> true;
            default -> false;
          };
    }
  }

  /** En ändring av en insats som beslutades på punkten. */
  public record Andring(Andringsslag slag, String rubrik) {}

  /** Ett jäv: grunden, när personen gick ut och kom tillbaka, och vem som gick in (R15). */
  public record Javfakta(
      String namn,
      String grund,
      Optional<Instant> lamnade,
      Optional<Instant> atervande,
      Optional<String> ersattare) {}

  /** Ett yrkande, i propositionsordning. */
  public record Yrkande(
      String namn, Utfall utfall, String text, List<String> instammer, boolean aterkallat) {}

  /**
   * En votering med namn (R13).
   *
   * @param ledare namnet på den som har utslagsrösten
   * @param rostadeInte de som tjänstgjorde utan att rösta
   * @param gick de som röstat men inte tjänstgjorde när omröstningen stängdes
   */
  public record Votering(
      Utfall forslag,
      String jaText,
      String nejText,
      Optional<String> ledare,
      List<Rost> roster,
      List<String> rostadeInte,
      List<String> gick) {

    public Votering {
      roster = List.copyOf(roster);
      // Utgåvor som frystes innan de antecknades saknar fälten.
      rostadeInte = List.copyOf(Objects.requireNonNullElse(rostadeInte, List.of()));
      gick = List.copyOf(Objects.requireNonNullElse(gick, List.of()));
    }

    public long antal(Rostning.Rost rost) {
      return roster.stream().filter(r -> r.rost() == rost).count();
    }

    /** Lika många ja som nej: ordförandens röst avgjorde. */
    public boolean utslagsrost() {
      return antal(Rostning.Rost.JA) > 0 && antal(Rostning.Rost.JA) == antal(Rostning.Rost.NEJ);
    }
  }

  public record Rost(String namn, Rostning.Rost rost) {}

  /**
   * Beslutet med belopp, villkor och reservationer.
   *
   * @param satser beslutets egna ord; tomt när de skrivs ur utfall och belopp
   */
  public record Beslut(
      UUID beslutId,
      Optional<UUID> arendeId,
      Utfall utfall,
      List<Belopp> belopp,
      List<String> villkor,
      String motivering,
      String undantagSkal,
      boolean index,
      List<Reservation> reservationer,
      List<String> satser) {

    public Beslut {
      // Utgåvor som frystes innan beslutets egna ord sparades saknar fältet.
      satser = List.copyOf(Objects.requireNonNullElse(satser, List.of()));
      belopp = List.copyOf(belopp);
      villkor = List.copyOf(villkor);
      reservationer = List.copyOf(reservationer);
    }
  }

  /**
   * Ett belopp ett år och hur det betalas (R22).
   *
   * @param rad budgetradens namn, när det är en rad
   * @param enhet enheten förbundet räknar i, {@code kr} eller {@code tkr}; utgåvor som frystes
   *     innan den antecknades skrevs i kronor
   */
  public record Belopp(
      int ar, long ore, Finansiering.Kalla finansiering, Optional<String> rad, String enhet) {

    public Belopp(
        int ar,
        long ore,
        Finansiering.Kalla finansiering,
        Optional<String> rad,
        @Nullable String enhet) {
      this.ar = ar;
      this.ore = ore;
      this.finansiering = finansiering;
      this.rad = rad;
      this.enhet = Objects.requireNonNullElse(enhet, "kr");
    }

    /** Beloppet så som ett beslut skriver det: {@code 172 960 kronor} eller {@code 450,5 tkr}. */
    String iOrd() {
      String text = Pengar.text(enhet, new se.samordna.gemensam.Belopp(ore));
      return enhet.equals("kr") ? text.replaceFirst("\u00a0kr$", " kronor") : text;
    }
  }

  public record Reservation(String namn, String text) {}
}
