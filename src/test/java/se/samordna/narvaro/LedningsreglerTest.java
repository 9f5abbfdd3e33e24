package se.samordna.narvaro;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.ledamoter;
import static se.samordna.sammantrade.Provstyrelse.upprop;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Sammantrade;
import se.samordna.sammantrade.Provstyrelse;

/** l1 är ordförande, l2 vice, l3–l7 ledamöter. */
@DisplayName("R9: vem som leder sammanträdet, och när")
class LedningsreglerTest {

  private static final Instant TID = Instant.parse("2024-03-01T08:00:00Z");

  private static Sammantrade mote(boolean oppnat, boolean avslutat) {
    return new Sammantrade(
        SammantradeId.ny(),
        TID,
        Provstyrelse.DAG,
        "Stadshuset",
        Moteslag.STYRELSE,
        false,
        Optional.of(TID).filter(t -> oppnat),
        Optional.of(TID.plusSeconds(3600)).filter(t -> avslutat),
        Optional.empty());
  }

  private static Aktor med(String person, Roll... roller) {
    return new Aktor(person, person, "PROV", Set.of(roller), Set.of());
  }

  private static String kod(Optional<Hinder> hinder) {
    return hinder.map(Hinder::kod).orElse("går");
  }

  private static String pagaende(Aktor vem, Set<String> javiga, String... har) {
    return kod(
        Ledningsregler.nu(mote(true, false), new Ledning(upprop(7, har), true, javiga), vem));
  }

  @Test
  @DisplayName("ordföranden leder, också den som bara har rollen ledamot: platsen avgör")
  void ordforanden() {
    assertThat(pagaende(med("l1", Roll.PRESIDIUM), Set.of(), ledamoter(1, 7))).isEqualTo("går");
    assertThat(pagaende(med("l1", Roll.STYRELSE), Set.of(), ledamoter(1, 7))).isEqualTo("går");
    assertThat(pagaende(med("l1"), Set.of(), ledamoter(1, 7))).isEqualTo("går");
  }

  @Test
  @DisplayName("vice leder inte medan ordföranden är här")
  void vice_bredvid_ordforanden() {
    Aktor vice = med("l2", Roll.STYRELSE, Roll.PRESIDIUM);
    assertThat(pagaende(vice, Set.of(), ledamoter(1, 7))).isEqualTo("saknar_roll");
  }

  @Test
  @DisplayName("vice går in när ordföranden inte är här, eller har jäv på punkten")
  void vice_i_ordforandens_stalle() {
    Aktor vice = med("l2", Roll.STYRELSE, Roll.PRESIDIUM);
    assertThat(pagaende(vice, Set.of(), ledamoter(2, 7))).isEqualTo("går");
    assertThat(pagaende(vice, Set.of("l1"), ledamoter(1, 7))).isEqualTo("går");
    assertThat(pagaende(vice, Set.of("l3"), ledamoter(1, 7))).isEqualTo("saknar_roll");
  }

  @Test
  @DisplayName(
      "en ledamot och chefen leder aldrig; den som har rollen men inte platsen inte heller")
  void andra() {
    for (Aktor annan :
        new Aktor[] {
          med("l3", Roll.STYRELSE),
          med("chefen", Roll.FORBUNDSCHEF),
          med("förra ordföranden", Roll.STYRELSE, Roll.PRESIDIUM)
        }) {
      assertThat(pagaende(annan, Set.of("l1"), ledamoter(2, 7)))
          .as(annan.anvandare())
          .isEqualTo("saknar_roll");
    }
  }

  @Test
  @DisplayName("administratören leder för styrelsens räkning")
  void administratoren() {
    assertThat(pagaende(med("adm", Roll.ADMINISTRATOR), Set.of(), ledamoter(1, 7)))
        .isEqualTo("går");
  }

  @Test
  @DisplayName("rollen prövas först, sedan att mötet inte är slut, sist att det börjat")
  void ordningen() {
    Ledning ledning = new Ledning(upprop(7, ledamoter(1, 7)), true, Set.of());
    assertThat(kod(Ledningsregler.nu(mote(true, true), ledning, med("l3"))))
        .isEqualTo("saknar_roll");
    assertThat(kod(Ledningsregler.nu(mote(true, true), ledning, med("l1"))))
        .isEqualTo("sammantradet_avslutat");
    assertThat(kod(Ledningsregler.nu(mote(false, false), ledning, med("l1"))))
        .isEqualTo("inte_oppnat");
    assertThat(kod(Ledningsregler.foreSlutet(mote(false, false), ledning, med("l1"))))
        .as("jäv antecknas i förväg")
        .isEqualTo("går");
  }

  @Test
  @DisplayName("uppropet hålls av ordföranden; vice får det inte ens när ordföranden väntas")
  void upprop_halls() {
    Ledning fore = new Ledning(upprop(7), false, Set.of());
    assertThat(kod(Ledningsregler.upprop(mote(false, false), fore, med("l1")))).isEqualTo("går");
    assertThat(kod(Ledningsregler.upprop(mote(false, false), fore, med("l2"))))
        .isEqualTo("saknar_roll");
    assertThat(kod(Ledningsregler.upprop(mote(true, true), fore, med("l1"))))
        .isEqualTo("sammantradet_avslutat");
    assertThat(kod(Ledningsregler.protokollet(fore, med("l2")))).isEqualTo("saknar_roll");
    assertThat(kod(Ledningsregler.protokollet(fore, med("adm", Roll.ADMINISTRATOR))))
        .isEqualTo("går");
  }
}
