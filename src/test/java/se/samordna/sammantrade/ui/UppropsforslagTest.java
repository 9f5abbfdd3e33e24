package se.samordna.sammantrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Plats;
import se.samordna.kalender.Kallelsebild;
import se.samordna.kalender.Kallelsebild.Personrad;
import se.samordna.kalender.Kallelsebild.Stolsrad;
import se.samordna.kalender.Kallelselage;
import se.samordna.kalender.Narvaroprognos;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.sammantrade.bild.Motesbild.Deltagare;
import se.samordna.sammantrade.bild.Motesbild.Kallad;

@DisplayName("Uppropet förberett ur svaren på kallelsen")
class UppropsforslagTest {

  private static Personrad rad(String person, Kallelselage lage) {
    return new Personrad(person, person, "m", Plats.Slag.LEDAMOT, 1, lage, Optional.empty());
  }

  private static Personrad rad(String person, String medlem, Plats.Slag slag, Kallelselage lage) {
    return new Personrad(person, person, medlem, slag, 1, lage, Optional.empty());
  }

  private static Kallad kallad(String person) {
    return kallad(person, "m", Plats.Slag.LEDAMOT);
  }

  private static Kallad kallad(String person, String medlem, Plats.Slag slag) {
    return new Kallad(person, person, medlem, slag, Plats.Uppdrag.INGET, 1);
  }

  private static List<String> kommer(Uppropsforslag f, String... personer) {
    return Stream.of(personer).filter(p -> f.kommer(kallad(p))).toList();
  }

  private static Uppropsforslag forslag(List<Personrad> ledamoter, Personrad... ersattare) {
    return Uppropsforslag.av(
        new Kallelsebild(
            UUID.randomUUID(),
            true,
            new Narvaroprognos(0, 0, 0, false),
            ledamoter.stream()
                .map(l -> new Stolsrad(l.medlem(), Optional.of(l), Optional.empty(), false))
                .toList(),
            List.of(ersattare)));
  }

  @Test
  @DisplayName("de som svarat ja är förkryssade, på distans för den som svarat så (R19)")
  void ja() {
    Uppropsforslag f =
        forslag(
            List.of(
                rad("anna", Kallelselage.KOMMER),
                rad("bo", Kallelselage.DISTANS),
                rad("cia", Kallelselage.FORHINDER),
                rad("dan", Kallelselage.OBESVARAD)));
    assertThat(f.finns()).isTrue();
    assertThat(kommer(f, "anna", "bo", "cia", "dan")).containsExactly("anna", "bo");
    assertThat(Stream.of("anna", "bo", "cia", "dan").filter(p -> f.paDistans(kallad(p))))
        .containsExactly("bo");
    assertThat(f.lage(kallad("cia"))).contains(Kallelselage.FORHINDER);
  }

  @Test
  @DisplayName("R7: den kallade ersättaren som svarat ja är förkryssad, den i reserv är det inte")
  void ersattare() {
    Uppropsforslag f =
        forslag(
            List.of(rad("anna", Kallelselage.FORHINDER)),
            rad("eva", Kallelselage.KOMMER),
            rad("fia", Kallelselage.KALLAD),
            rad("gun", Kallelselage.RESERV));
    assertThat(kommer(f, "anna", "eva", "fia", "gun")).containsExactly("eva");
  }

  @Test
  @DisplayName("när ingen har svarat finns inget förslag")
  void ingen_har_svarat() {
    assertThat(
            forslag(List.of(rad("anna", Kallelselage.OBESVARAD)), rad("gun", Kallelselage.RESERV))
                .finns())
        .isFalse();
    assertThat(Uppropsforslag.INGET.finns()).isFalse();
  }

  @Test
  @DisplayName("den som är ledamot för en medlem och ersättare för en annan kryssas på en rad")
  void bada() {
    Uppropsforslag f =
        forslag(
            List.of(rad("anna", "a", Plats.Slag.LEDAMOT, Kallelselage.KOMMER)),
            rad("anna", "b", Plats.Slag.ERSATTARE, Kallelselage.RESERV));
    assertThat(f.kommer(kallad("anna", "a", Plats.Slag.LEDAMOT))).isTrue();
    assertThat(f.kommer(kallad("anna", "b", Plats.Slag.ERSATTARE))).isFalse();
    assertThat(f.lage(kallad("anna", "b", Plats.Slag.ERSATTARE))).isEmpty();
    assertThat(f.antal(Kallelselage.KOMMER, Kallelselage.RESERV)).isEqualTo(1);
  }

  @Test
  @DisplayName("R7: ersättaren för två medlemmar kryssas på den plats hon är kallad till")
  void tva_ersattarplatser() {
    Personrad kalladTill = rad("eva", "b", Plats.Slag.ERSATTARE, Kallelselage.KOMMER);
    Uppropsforslag f =
        Uppropsforslag.av(
            new Kallelsebild(
                UUID.randomUUID(),
                true,
                new Narvaroprognos(0, 0, 0, false),
                List.of(
                    new Stolsrad(
                        "b",
                        Optional.of(rad("bo", "b", Plats.Slag.LEDAMOT, Kallelselage.FORHINDER)),
                        Optional.of(kalladTill),
                        false)),
                List.of(rad("eva", "a", Plats.Slag.ERSATTARE, Kallelselage.KOMMER), kalladTill)));
    assertThat(f.kommer(kallad("eva", "a", Plats.Slag.ERSATTARE))).isFalse();
    assertThat(f.kommer(kallad("eva", "b", Plats.Slag.ERSATTARE))).isTrue();
  }

  @Test
  @DisplayName("den som redan ropats upp står på en rad: platsen hon tjänstgör på, annars sin egen")
  void redan_uppropad() {
    List<Kallad> kallade =
        List.of(kallad("anna", "b", Plats.Slag.ERSATTARE), kallad("anna", "a", Plats.Slag.LEDAMOT));
    assertThat(raderna(kallade, Optional.of("b"))).containsExactly(kallade.getFirst());
    assertThat(raderna(kallade, Optional.empty())).containsExactly(kallade.getLast());
  }

  private static List<Kallad> raderna(List<Kallad> kallade, Optional<String> medlem) {
    List<Deltagare> uppropade = List.of(new Deltagare("anna", "anna", Satt.RUM, true, medlem));
    return kallade.stream()
        .filter(k -> Uppropsrad.forut(k, kallade, uppropade).isPresent())
        .toList();
  }
}
