package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.sie.Prov;
import se.samordna.sie.Siehuvud;
import se.samordna.sie.Sielasare;

@DisplayName("En annan organisations bok läses aldrig in")
class BokagareTest {

  /** Filen bär 222000-0000. */
  private static final Siehuvud MED_NUMMER = huvud(Prov.APRIL);

  private static final Siehuvud UTAN_NUMMER = huvud(Prov.SALDON);

  private static Siehuvud huvud(String fil) {
    return Sielasare.las(Prov.fil(fil)).varde().fil().huvud();
  }

  private static Optional<String> kod(String vart, Siehuvud huvud) {
    return Bokagare.hinder(Optional.of(vart), huvud).map(Hinder::kod);
  }

  @Test
  @DisplayName("ett annat nummer nekas, hur lika de än är")
  void annan() {
    assertThat(kod("222000-0001", MED_NUMMER)).contains("fel_organisation");
    assertThat(kod("322000-0000", MED_NUMMER)).contains("fel_organisation");
    assertThat(Bokagare.hinder(Optional.of("222000-0001"), MED_NUMMER).orElseThrow().text())
        .as("nejet säger vems boken är")
        .contains("Provförbundet Åsen");
  }

  @Test
  @DisplayName("samma nummer går, med eller utan bindestreck och århundrade")
  void samma() {
    assertThat(kod("222000-0000", MED_NUMMER)).isEmpty();
    assertThat(kod("2220000000", MED_NUMMER)).isEmpty();
    assertThat(kod("16222000-0000", MED_NUMMER)).isEmpty();
  }

  @Test
  @DisplayName("utan nummer, i filen eller i förbundet, går det inte att veta")
  void okant() {
    assertThat(UTAN_NUMMER.organisationsnummer()).isEmpty();
    assertThat(kod("222000-0001", UTAN_NUMMER)).isEmpty();
    assertThat(Bokagare.hinder(Optional.empty(), MED_NUMMER)).isEmpty();
  }
}
