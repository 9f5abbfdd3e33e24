package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.arende.Arende;
import se.samordna.budget.version.Statussteg;
import se.samordna.budget.version.Versionsjamforelse;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Vardemodul;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.HuvudboksService;
import se.samordna.plan.Budgetversion.Status;
import se.samordna.plan.Radlage;
import se.samordna.plan.Slag;
import tools.jackson.databind.json.JsonMapper;

/** Fältens namn och ordning utåt, för de poster som API:t svarar med som de är (beslut 054). */
@DisplayName("Pengarnas poster är den JSON som API:t lovar")
class PengarnasFormTest {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Vardemodul()).build();
  private static final UUID ID = new UUID(0, 1);
  private static final String ID_TEXT = "\"00000000-0000-0000-0000-000000000001\"";

  private static Belopp ore(long ore) {
    return new Belopp(ore);
  }

  private static void ar(Object post, String text) {
    assertThat(JSON.writeValueAsString(post)).isEqualTo(text.replace("ID", ID_TEXT));
  }

  @Test
  @DisplayName("bladets avdelning och rad")
  void avdelningen() {
    Budgetblad.Rad rad =
        new Budgetblad.Rad(
            ID,
            "A",
            Optional.empty(),
            Optional.of(Radlage.FRI_RAM),
            ore(1),
            ore(2),
            ore(3),
            ore(4),
            ore(5),
            ore(6));
    ar(
        new Budgetblad.Sektion(Slag.INSATS, List.of(rad)),
        "{\"slag\":\"insats\",\"rader\":[{\"radId\":ID,\"rad\":\"A\",\"lage\":\"fri_ram\","
            + "\"budgetOre\":1,\"reserveratOre\":2,\"beviljatOre\":3,\"ledigtOre\":4,"
            + "\"utbetaltOre\":5,\"utfallOre\":6}],\"summaOre\":1}");
  }

  @Test
  @DisplayName("en tryckt summa, en skillnad mellan dokument och vad IB är")
  void tryckt() {
    ar(
        new Budgetblad.Tryckt(2024, "UB", ore(10), ore(3), ore(4)),
        "{\"ar\":2024,\"rad\":\"UB\",\"trycktOre\":10,\"beraknatOre\":6,\"differensOre\":3,"
            + "\"foljdOre\":4}");
    ar(
        new Dokumentskillnad(2024, ID, ore(5), ID, ore(7)),
        "{\"ar\":2024,\"ubVersionId\":ID,\"ubOre\":5,\"ibVersionId\":ID,\"ibOre\":7,"
            + "\"skillnadOre\":2}");
    ar(
        new Ibuppgift(Ibuppgift.Slag.PROGNOS, LocalDate.of(2023, 9, 30)),
        "{\"slag\":\"prognos\",\"dag\":\"2023-09-30\",\"text\":\"prognos per 2023-09-30\"}");
  }

  @Test
  @DisplayName("ett ärende i kön, med hur det betalas")
  void kon() {
    ar(
        new Forslagsbelopp.Vantande(
            ID,
            Optional.empty(),
            "R",
            Arende.Steg.FORSLAG,
            true,
            List.of(
                new Finansiering(
                    2024, ore(9), Optional.of(Finansiering.Kalla.EGET_KAPITAL), Optional.empty()))),
        "{\"arendeId\":ID,\"rubrik\":\"R\",\"steg\":\"forslag\",\"foreslaget\":true,"
            + "\"belopp\":[{\"ar\":2024,\"beloppOre\":9,\"finansiering\":\"eget_kapital\"}]}");
  }

  @Test
  @DisplayName("siffran ur boken, och ett steg på versionens väg")
  void boken() {
    ar(
        new HuvudboksService.Summa(ore(8), Optional.empty(), 3),
        "{\"figurOre\":8,\"bokfortOre\":8,\"konteringar\":3}");
    ar(
        new HuvudboksService.Summa(ore(8), Optional.of(ore(2)), 3),
        "{\"figurOre\":6,\"bokfortOre\":8,\"buffertOre\":2,\"konteringar\":3}");
    ar(
        new Statussteg(Status.UTKAST, Status.SAMRAD, "", Instant.EPOCH, "e"),
        "{\"fran\":\"utkast\",\"till\":\"samrad\",\"skal\":\"\",\"tid\":\"1970-01-01T00:00:00Z\","
            + "\"av\":\"e\"}");
  }

  @Test
  @DisplayName("en rad i jämförelsen")
  void jamforelsen() {
    ar(
        new Versionsjamforelse.Rad(
            ID,
            Slag.KOSTNAD,
            "A",
            Optional.empty(),
            Versionsjamforelse.Andring.BYTT_NAMN,
            List.of(
                new Versionsjamforelse.Cell(
                    2024, Optional.of(ore(1)), Optional.empty(), Optional.empty()))),
        "{\"radId\":ID,\"slag\":\"kostnad\",\"rad\":\"A\",\"andring\":\"bytt_namn\","
            + "\"ar\":[{\"ar\":2024,\"franOre\":1}]}");
  }
}
