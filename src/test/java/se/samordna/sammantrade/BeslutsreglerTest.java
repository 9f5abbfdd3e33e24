package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.kronor;
import static se.samordna.sammantrade.Provstyrelse.ledamoter;
import static se.samordna.sammantrade.Provstyrelse.utanKalla;
import static se.samordna.sammantrade.Provstyrelse.votering;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Provstyrelse.Lage;

@DisplayName("Ett beslut nekas i fast ordning")
class BeslutsreglerTest {

  @Test
  @DisplayName("när inget är fel går beslutet igenom")
  void gar() {
    assertThat(Lage.bra().prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("R15: den som har jäv får inte besluta, vad som än i övrigt är fel")
  void javForst() {
    assertThat(Lage.bra().uppropade("l1").betalas().jav("l1").prova()).isEqualTo("jav");
    assertThat(Lage.bra().jav("l5").prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("R12: tre av sju räcker inte, fyra gör det")
  void kvorum() {
    assertThat(Lage.bra().uppropade(ledamoter(1, 3)).betalas().prova())
        .isEqualTo("inte_beslutsfor");
    assertThat(Lage.bra().uppropade(ledamoter(1, 4)).prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("R15: jäv på punkten räknas bort ur R12, och en ersättare fyller platsen")
  void kvorumMedJav() {
    assertThat(Lage.bra().uppropade(ledamoter(1, 4)).jav("l4").prova())
        .isEqualTo("inte_beslutsfor");
    assertThat(Lage.bra().uppropade("l1", "l2", "l3", "l4", "e4a").jav("l4").prova())
        .isEqualTo("går");
  }

  @Test
  @DisplayName("R22: ett bifall utan belopp saknar finansiering, även när förslaget är tomt")
  void inget() {
    assertThat(Lage.bra().betalas().prova(List.of())).isEqualTo("saknar_finansiering");
    assertThat(Lage.bra().betalas().utfall(Utfall.AVSLAG).prova(List.of())).isEqualTo("går");
  }

  @Test
  @DisplayName("R13: ett förslag som röstats ned kan inte beslutas, men ett annat kan")
  void nedrostat() {
    Votering ned = votering(Utfall.BIFALL, "l1", "l1:NEJ", "l2:NEJ", "l3:JA");
    assertThat(Lage.bra().voterat(ned).prova()).isEqualTo("strider_mot_votering");
    assertThat(Lage.bra().voterat(ned).utfall(Utfall.AVSLAG).prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("R13: när ett förslag antagits binder det beslutet")
  void antaget() {
    Votering aterremiss = votering(Utfall.ATERREMISS, "l1", "l1:JA", "l2:JA", "l3:NEJ");
    assertThat(Lage.bra().voterat(aterremiss).prova()).isEqualTo("strider_mot_votering");
    assertThat(Lage.bra().voterat(aterremiss).utfall(Utfall.ATERREMISS).prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("R13: en ny votering om samma förslag gäller före den gamla")
  void nyVotering() {
    Votering ned = votering(Utfall.BIFALL, "l1", "l1:NEJ");
    Votering upp = votering(Utfall.BIFALL, "l1", "l1:JA");
    assertThat(Lage.bra().voterat(ned, upp).prova()).isEqualTo("går");
    assertThat(Lage.bra().voterat(upp, ned).prova()).isEqualTo("strider_mot_votering");
  }

  @Test
  @DisplayName("R13: når rösterna inte den kvalificerade majoriteten saknas majoritet")
  void kvalificerad() {
    Votering knapp = votering(Utfall.BIFALL, "l1", "l1:JA", "l2:JA", "l3:JA", "l4:NEJ", "l5:NEJ");
    Lage lage = Lage.bra().krav(Majoritet.kvalificerad(66));
    assertThat(lage.voterat(knapp).prova()).isEqualTo("majoritet_saknas");
    assertThat(lage.voterat(knapp).krav(Majoritet.kvalificerad(60)).prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("R15: en röst från den som sedan anmält jäv räknas inte")
  void rostMedJav() {
    Votering medJav = votering(Utfall.BIFALL, "l1", "l5:JA", "l6:JA", "l2:NEJ", "l1:AVSTAR");
    assertThat(Lage.bra().voterat(medJav).prova()).isEqualTo("går");
    assertThat(Lage.bra().voterat(medJav).jav("l5").prova()).isEqualTo("strider_mot_votering");
  }

  @Test
  @DisplayName("R22: utan finansiering inget beslut om pengar")
  void finansiering() {
    assertThat(Lage.bra().betalas().prova()).isEqualTo("saknar_finansiering");
    assertThat(Lage.bra().betalas(utanKalla(2024, 100)).prova()).isEqualTo("saknar_finansiering");
    assertThat(Lage.bra().medelSager("saknar_finansiering").prova())
        .isEqualTo("saknar_finansiering");
    assertThat(Lage.bra().betalas().utfall(Utfall.AVSLAG).prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("bifall ger förslagets summa per år, delad på hur många rader som helst")
  void bifallFoljerForslaget() {
    assertThat(
            Lage.bra()
                .betalas(kronor(2024, 60, Kalla.EGET_KAPITAL), kronor(2024, 40, Kalla.FRI_RAM))
                .prova())
        .isEqualTo("går");
    assertThat(Lage.bra().betalas(kronor(2024, 99, Kalla.FRI_RAM)).prova())
        .isEqualTo("avviker_fran_forslag");
    assertThat(
            Lage.bra()
                .betalas(kronor(2024, 100, Kalla.FRI_RAM), kronor(2025, 1, Kalla.FRI_RAM))
                .prova())
        .isEqualTo("avviker_fran_forslag");
  }

  @Test
  @DisplayName("delvis bifall ger inget år mer än förslaget")
  void delvis() {
    Lage delvis = Lage.bra().utfall(Utfall.DELVIS);
    assertThat(delvis.betalas(kronor(2024, 99, Kalla.FRI_RAM)).prova()).isEqualTo("går");
    assertThat(delvis.betalas(kronor(2024, 101, Kalla.FRI_RAM)).prova())
        .isEqualTo("avviker_fran_forslag");
    assertThat(delvis.betalas(kronor(2025, 1, Kalla.FRI_RAM)).prova())
        .isEqualTo("avviker_fran_forslag");
  }

  @Test
  @DisplayName("att pengarna inte ryms sägs sist")
  void rymsSist() {
    Lage ryms = Lage.bra().medelSager("ryms_inte");
    assertThat(ryms.prova()).isEqualTo("ryms_inte");
    assertThat(ryms.betalas(kronor(2024, 99, Kalla.FRI_RAM)).prova())
        .isEqualTo("avviker_fran_forslag");
    assertThat(ryms.utfall(Utfall.BORDLAGGNING).prova()).isEqualTo("går");
  }

  @Test
  @DisplayName("tusen lägen med slumpade fel nekas av det fel som står först i ordningen")
  void ordningen() {
    Random slump = new Random(20240301);
    for (int varv = 0; varv < 1000; varv++) {
      TreeMap<Integer, String> vantat = new TreeMap<>();
      Lage lage = Lage.bra();
      if (slump.nextBoolean()) {
        lage = lage.av("l7").jav("l7");
        vantat.put(1, "jav");
      }
      if (slump.nextBoolean()) {
        lage = lage.uppropade(ledamoter(1, 3));
        vantat.put(2, "inte_beslutsfor");
      }
      if (slump.nextBoolean()) {
        lage = lage.voterat(votering(Utfall.BIFALL, "l1", "l1:NEJ"));
        vantat.put(3, "strider_mot_votering");
      }
      if (slump.nextBoolean()) {
        Finansiering[] utan = {utanKalla(2024, 100)};
        lage = lage.betalas(utan);
        vantat.put(4, "saknar_finansiering");
      } else if (slump.nextBoolean()) {
        lage = lage.betalas(kronor(2024, 1, Kalla.FRI_RAM));
        vantat.put(5, "avviker_fran_forslag");
      }
      if (slump.nextBoolean()) {
        lage = lage.medelSager("ryms_inte");
        vantat.put(6, "ryms_inte");
      }
      assertThat(lage.prova())
          .as("frö 20240301, varv %d", varv)
          .isEqualTo(vantat.isEmpty() ? "går" : vantat.firstEntry().getValue());
    }
  }

  @Test
  @DisplayName("R13: inget beslut medan en omröstning pågår; jäv och beslutsförhet prövas före")
  void omrostningPagar() {
    assertThat(medanDetRostas("l1", ledamoter(1, 7))).contains("omrostning_pagar");
    assertThat(medanDetRostas("l1", ledamoter(1, 3))).contains("inte_beslutsfor");
    assertThat(medanDetRostas("l7", ledamoter(1, 7))).contains("jav");
  }

  private static Optional<String> medanDetRostas(String person, String... har) {
    Set<String> javiga = Set.of("l7");
    return Beslutsregler.prova(
            new Beslutslage(
                person,
                javiga,
                Provstyrelse.upprop(7, har).utan(javiga),
                List.of(),
                true,
                Majoritet.ENKEL,
                Utfall.AVSLAG,
                Optional.empty(),
                List.of(),
                Optional::empty))
        .map(Hinder::kod);
  }
}
