package se.samordna.avisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.sammantrade.Moteslag;
import se.samordna.sammantrade.kalender.Kalenderpost;
import se.samordna.sammantrade.kalender.Kalenderpost.Visshet;
import se.samordna.sammantrade.kalender.Mote;

@DisplayName("Kalenderfilen")
class KalenderfilTest {

  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");
  private static final Instant NU = Instant.parse("2024-01-02T08:00:00Z");

  private static Mote mote(String plats, Optional<Instant> installt, int sekvens) {
    return new Mote(
        ID,
        Instant.parse("2024-03-14T12:00:00Z"),
        LocalDate.of(2024, 3, 14),
        plats,
        Moteslag.STYRELSE,
        false,
        false,
        false,
        false,
        installt,
        "",
        1,
        sekvens,
        1,
        NU);
  }

  private static String fil(Mote mote, Visshet visshet) {
    return Kalenderfil.av("Mina möten", "BKSV", List.of(new Kalenderpost(mote, visshet)))
        .replace("\r\n ", "");
  }

  @Test
  @DisplayName("har mötets tid i Stockholm, ett fast UID, och går att läsa som en kalender")
  void tid() throws IOException, ParserException {
    String fil = fil(mote("Stadshuset", Optional.empty(), 3), Visshet.KALLAD);
    assertThat(fil)
        .contains(
            "TZID:Europe/Stockholm",
            "DTSTART;TZID=Europe/Stockholm:20240314T130000",
            "UID:" + ID + "@samordna",
            "SEQUENCE:3",
            "DTSTAMP:20240102T080000Z",
            "LOCATION:Stadshuset",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE")
        .doesNotContain("Europe/Berlin");
    assertThat(new CalendarBuilder().build(new StringReader(fil)).validate().getEntries())
        .isEmpty();
  }

  @Test
  @DisplayName("säger när platsen återkommer, när mötet är inställt och när man inte behövs")
  void lagen() {
    assertThat(fil(mote("", Optional.empty(), 0), Visshet.RESERV))
        .contains("LOCATION:Plats återkommer", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT");
    assertThat(fil(mote("x", Optional.of(NU), 1), Visshet.KALLAD))
        .contains("STATUS:CANCELLED", "INSTÄLLT", "TRANSP:TRANSPARENT");
    assertThat(fil(mote("x", Optional.empty(), 0), Visshet.FORHINDER))
        .contains("STATUS:CONFIRMED", "TRANSP:TRANSPARENT");
  }

  @Test
  @DisplayName("en adress får läsas så ofta per minut, och alla tillsammans har ett tak")
  void takt() {
    Taktgrans takt = new Taktgrans(2, 3);
    assertThat(List.of(takt.ryms("a", NU), takt.ryms("a", NU), takt.ryms("a", NU)))
        .containsExactly(true, true, false);
    assertThat(List.of(takt.ryms("b", NU), takt.ryms("c", NU))).containsExactly(true, false);
    assertThat(takt.ryms("a", NU.plusSeconds(60))).isTrue();
  }

  @Test
  @DisplayName("i ett brev är den ett enda möte att lägga in, utan eget kalendernamn")
  void bilagan() {
    String bilaga =
        Kalenderfil.bilaga(
                new Kalenderpost(mote("", Optional.of(NU), 3), Visshet.KALLAD),
                "BKSV",
                Optional.of("samordna@forbund.prov"))
            .replace("\r\n ", "");
    assertThat(bilaga)
        .contains(
            "METHOD:PUBLISH",
            "UID:" + ID + "@samordna",
            "SEQUENCE:3",
            "STATUS:CANCELLED",
            "ORGANIZER:mailto:samordna@forbund.prov")
        .doesNotContain("X-WR-CALNAME");
    assertThat(
            Kalenderfil.bilaga(
                new Kalenderpost(mote("", Optional.of(NU), 3), Visshet.KALLAD),
                "BKSV",
                Optional.empty()))
        .as("också när ingen e-post är inställd")
        .contains("METHOD:PUBLISH")
        .doesNotContain("ORGANIZER");
  }
}
