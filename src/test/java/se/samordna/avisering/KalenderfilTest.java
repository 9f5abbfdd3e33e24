package se.samordna.avisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Klocka;
import se.samordna.kalender.Kalenderpost;
import se.samordna.kalender.Kalenderpost.Visshet;
import se.samordna.kalender.Mote;
import se.samordna.mote.Moteslag;

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

  private static String bilaga(Optional<Instant> installt, Optional<String> avsandare) {
    return Kalenderfil.bilaga(
        new Kalenderpost(mote("", installt, 3), Visshet.KALLAD), "BKSV", avsandare, NU);
  }

  @Test
  @DisplayName("till den som kallas är den en kallelse, och ett återkallande när mötet är inställt")
  void bilagan() throws IOException, ParserException {
    Optional<String> avsandare = Optional.of("samordna@forbund.prov");
    Map<String, String> metoder =
        Map.of(
            "REQUEST", bilaga(Optional.empty(), avsandare),
            "CANCEL", bilaga(Optional.of(NU), avsandare));
    for (var metod : metoder.entrySet()) {
      String till = Kalenderfil.till(metod.getValue(), "åsa+styrelsen@räksmörgås.prov");
      assertThat(Kalenderfil.metod(till)).isEqualTo(metod.getKey());
      Kalender strikt = Kalender.las(till);
      assertThat(strikt.rader("VEVENT"))
          .contains(
              "UID:" + ID + "@samordna", "SEQUENCE:3", "ORGANIZER:mailto:samordna@forbund.prov")
          .filteredOn(r -> r.startsWith("ATTENDEE;"))
          .hasSize(1)
          .allMatch(r -> r.contains("RSVP=FALSE") && r.endsWith("s.prov"));
      assertThat(strikt.rader("VCALENDAR")).noneMatch(r -> r.startsWith("X-WR-CALNAME"));
      assertThat(new CalendarBuilder().build(new StringReader(till)).validate().getEntries())
          .isEmpty();
    }
    assertThat(metoder.get("CANCEL")).contains("STATUS:CANCELLED");
  }

  @Test
  @DisplayName("utan avsändaradress finns ingen kallare: mötet är till kännedom")
  void utan_avsandare() {
    String fil = bilaga(Optional.of(NU), Optional.empty());
    assertThat(Kalenderfil.metod(fil)).isEqualTo("PUBLISH");
    assertThat(Kalenderfil.till(fil, "a@b.se"))
        .isEqualTo(fil)
        .doesNotContain("ORGANIZER", "ATTENDEE");
  }

  @Test
  @DisplayName("zonen är den som gäller nu: en STANDARD och en DAYLIGHT, utan historia")
  void zonen() throws IOException {
    Kalender fil =
        Kalender.las(
            Kalenderfil.av(
                "Mina möten",
                "BKSV",
                List.of(new Kalenderpost(mote("x", Optional.empty(), 0), Visshet.KALLAD))));
    assertThat(fil.rader("VCALENDAR")).contains("METHOD:PUBLISH");
    assertThat(fil.antal("STANDARD")).isEqualTo(1);
    assertThat(fil.antal("DAYLIGHT")).isEqualTo(1);
    assertThat(fil.rader("STANDARD"))
        .containsExactlyInAnyOrder(
            "DTSTART:19961027T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZNAME:CET");
    assertThat(fil.rader("DAYLIGHT"))
        .containsExactlyInAnyOrder(
            "DTSTART:19960331T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZNAME:CEST");
  }

  @Test
  @DisplayName("zonens regel ger samma klocka som Stockholms, varje dag i tjugo år")
  void zonen_stammer() throws IOException, ParserException {
    String fil = bilaga(Optional.empty(), Optional.of("a@b.se"));
    var zon =
        new net.fortuna.ical4j.model.TimeZone(
            new CalendarBuilder()
                .build(new StringReader(fil))
                .<net.fortuna.ical4j.model.component.VTimeZone>getComponent("VTIMEZONE")
                .orElseThrow());
    java.util.stream.IntStream.range(0, 20 * 365)
        .mapToObj(d -> Instant.parse("2020-01-01T00:30:00Z").plus(Duration.ofDays(d)))
        .forEach(
            tid ->
                assertThat(zon.getOffset(tid.toEpochMilli()))
                    .as("%s", tid)
                    .isEqualTo(
                        Klocka.STOCKHOLM.getRules().getOffset(tid).getTotalSeconds() * 1000));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 60, 66, 67, 68, 74, 75, 76, 150, 300})
  @DisplayName("raderna viks vid 75 oktetter, aldrig mitt i ett tecken")
  void vikta_rader(int langd) throws IOException {
    for (String tecken : List.of("a", "å", "–", "𝄞", "å a,;\\")) {
      String plats = tecken.repeat(langd);
      String fil =
          Kalenderfil.av(
              "K",
              "BKSV",
              List.of(new Kalenderpost(mote(plats, Optional.empty(), 0), Visshet.KALLAD)));
      String rad =
          Kalender.las(fil).rader("VEVENT").stream()
              .filter(r -> r.startsWith("LOCATION:"))
              .findFirst()
              .orElseThrow();
      assertThat(rad.substring(9).replaceAll("\\\\([,;\\\\])", "$1")).isEqualTo(plats);
    }
  }
}
