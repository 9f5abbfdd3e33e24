package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.ledamoter;
import static se.samordna.sammantrade.Provstyrelse.upprop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Upprop;

@DisplayName("Vem som får avgöra en punkt, och när den går att avgöra")
class BeslutsmojlighetTest {

  private static final Instant TID = Instant.parse("2024-03-01T08:00:00Z");

  private static Sammantrade mote(Moteslag slag, boolean avslutat) {
    return new Sammantrade(
        SammantradeId.ny(),
        TID,
        Provstyrelse.DAG,
        "Stadshuset",
        slag,
        false,
        Optional.of(TID),
        Optional.of(TID.plusSeconds(3600)).filter(t -> avslutat),
        Optional.empty());
  }

  private static Punktlage lage(Sammantrade mote, boolean beslutad, boolean avbojd) {
    Punkt punkt =
        new Punkt(
            PunktId.ny(),
            mote.id(),
            1,
            Punktslag.INFORMATION,
            "Läget",
            Optional.empty(),
            0,
            Optional.empty(),
            List.of());
    return new Punktlage(
        mote, punkt, upprop(7, ledamoter(1, 4)), Map.of(), List.of(), false, beslutad, avbojd);
  }

  private static Punktlage oavgjord() {
    return lage(mote(Moteslag.STYRELSE, false), false, false);
  }

  private static Aktor med(String person, Roll... roller) {
    return new Aktor(person, person, "PROV", Set.of(roller), Set.of());
  }

  private static Optional<String> kod(Punktlage l, Aktor vem) {
    return Beslutsmojlighet.hinder(l, vem).map(Hinder::kod);
  }

  private static Optional<String> kod(Punktlage l) {
    return kod(l, med("l1", Roll.STYRELSE, Roll.PRESIDIUM));
  }

  @Test
  @DisplayName("ordföranden och administratören får; en ledamot, vice och chefen får inte")
  void vem() {
    assertThat(kod(oavgjord())).isEmpty();
    assertThat(kod(oavgjord(), med("adm", Roll.ADMINISTRATOR))).isEmpty();
    for (Aktor annan :
        List.of(
            med("l2", Roll.STYRELSE, Roll.PRESIDIUM),
            med("l3", Roll.STYRELSE),
            med("chefen", Roll.FORBUNDSCHEF))) {
      assertThat(kod(oavgjord(), annan)).as(annan.anvandare()).contains("saknar_roll");
    }
  }

  @Test
  @DisplayName("R14: på ett avslutat sammanträde avgörs inget mer")
  void avslutat() {
    assertThat(kod(lage(mote(Moteslag.STYRELSE, true), false, false)))
        .contains("sammantradet_avslutat");
  }

  @Test
  @DisplayName("det som är beslutat står fast, och det sägs före att mötet är avslutat")
  void beslutad() {
    assertThat(kod(lage(mote(Moteslag.STYRELSE, false), true, false))).contains("redan_beslutad");
    assertThat(kod(lage(mote(Moteslag.STYRELSE, true), true, false))).contains("redan_beslutad");
  }

  @Test
  @DisplayName("ett extra ärende som styrelsen sagt nej till tas inte upp")
  void avbojd() {
    assertThat(kod(lage(mote(Moteslag.STYRELSE, false), false, true))).contains("tas_inte_upp");
  }

  @Test
  @DisplayName("bara styrelsens sammanträde fattar beslut")
  void slaget() {
    assertThat(kod(lage(mote(Moteslag.BEREDNING, false), false, false))).contains("fel_slag");
  }

  @Test
  @DisplayName("rollen prövas före allt annat")
  void rollen_forst() {
    assertThat(kod(lage(mote(Moteslag.BEREDNING, true), true, true), med("l3", Roll.STYRELSE)))
        .contains("saknar_roll");
  }

  private static Optional<String> fore(Punktlage l) {
    return Beslutsmojlighet.foreBeslutet(l, med("l1", Roll.STYRELSE, Roll.PRESIDIUM))
        .map(Hinder::kod);
  }

  private static Punktlage med(Punktlage l, Upprop upprop, String... javiga) {
    return new Punktlage(
        l.mote(),
        l.punkt(),
        upprop,
        Map.of(l.punkt().id(), Set.of(javiga)),
        List.of(),
        false,
        l.beslutad(),
        l.avbojd());
  }

  @Test
  @DisplayName("R15: den som har jäv ser varför knappen är släckt")
  void eget_jav() {
    Punktlage l = oavgjord();
    assertThat(fore(l)).isEmpty();
    Punktlage javig = med(l, upprop(7, ledamoter(1, 6)), "l1");
    assertThat(Beslutsmojlighet.foreBeslutet(javig, med("adm", Roll.ADMINISTRATOR))).isEmpty();
    assertThat(fore(javig)).contains("jav");
  }

  @Test
  @DisplayName("R12: en styrelse som inte är beslutsför kan inte trycka på knappen")
  void inte_beslutsfor() {
    assertThat(fore(med(oavgjord(), upprop(7, ledamoter(1, 3))))).contains("inte_beslutsfor");
  }

  @Test
  @DisplayName("det tjänsten nekar med först är också det skärmen säger först")
  void samma_ordning() {
    for (Punktlage l :
        List.of(
            lage(mote(Moteslag.STYRELSE, true), true, true),
            lage(mote(Moteslag.STYRELSE, true), false, true),
            lage(mote(Moteslag.BEREDNING, false), false, true),
            lage(mote(Moteslag.BEREDNING, false), false, false))) {
      assertThat(fore(l)).isPresent().isEqualTo(kod(l));
    }
  }
}
