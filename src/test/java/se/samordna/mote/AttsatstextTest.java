package se.samordna.mote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Att-satserna läses ur förslaget ordagrant")
class AttsatstextTest {

  @Test
  @DisplayName("en sats på varje rad, med punktlista, siffror eller inledning")
  void rader() {
    assertThat(
            Attsatstext.las(
                """
                Styrelsen föreslås besluta

                att bevilja Vellinge kommun 250 000 kr för 2024, och
                att uppdra åt förbundschefen att teckna avtal.
                """))
        .containsExactly(
            "att bevilja Vellinge kommun 250 000 kr för 2024, och",
            "att uppdra åt förbundschefen att teckna avtal.");
    assertThat(Attsatstext.las("- att ett\n• att två\n3. Att tre"))
        .containsExactly("att ett", "att två", "att tre");
    assertThat(Attsatstext.las("Förslag till beslut:\natt ett")).containsExactly("att ett");
    assertThat(Attsatstext.las("Styrelsen beslutar att lägga rapporten till handlingarna."))
        .containsExactly("att lägga rapporten till handlingarna.");
    assertThat(Attsatstext.las("Styrelsen föreslås besluta: att bifalla ansökan"))
        .containsExactly("att bifalla ansökan");
  }

  @Test
  @DisplayName("en rad som fortsätter hör till satsen före; annat står som det är")
  void fortsattning() {
    assertThat(Attsatstext.las("att bevilja medel\nunder förutsättning av avtal\natt två"))
        .containsExactly("att bevilja medel under förutsättning av avtal", "att två");
    assertThat(Attsatstext.las("Ärendet har beretts.")).containsExactly("Ärendet har beretts.");
    assertThat(Attsatstext.las("Styrelsen beslutade i mars om ramen."))
        .containsExactly("Styrelsen beslutade i mars om ramen.");
    assertThat(Attsatstext.las("  \n ")).isEmpty();
  }
}
