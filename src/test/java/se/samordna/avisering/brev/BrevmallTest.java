package se.samordna.avisering.brev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordna.forbund.Forbund;
import se.samordna.gemensam.Klocka;
import se.samordna.kalender.Mote;
import se.samordna.kalender.besked.Motesbesked;
import se.samordna.kalender.besked.Motesbesked.Slag;
import se.samordna.mote.Moteslag;

@DisplayName("Brevens lydelser")
class BrevmallTest {

  private static final Pattern NAMNT = Pattern.compile("\\$\\{(?:#strings\\.capitalize\\()?(\\w+)");

  private static final UUID MOTE = UUID.fromString("00000000-0000-0000-0000-000000000009");
  private static final Klocka KLOCKA =
      new Klocka(Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC));

  private static Mote mote(boolean budgetmote, String plats) {
    return new Mote(
        MOTE,
        Instant.parse("2024-06-12T08:00:00Z"),
        LocalDate.of(2024, 6, 12),
        plats,
        Moteslag.STYRELSE,
        false,
        budgetmote,
        false,
        false,
        Optional.empty(),
        "",
        1,
        0,
        1,
        KLOCKA.nu());
  }

  private static final Forbund FORBUND =
      new Forbund(
          "BKSV", "Samordningsförbundet BKSV", Optional.empty(), "ansokan", "kr", true, List.of());

  /** Ett namn som ser ut som något en mall kan göra. */
  private static final String ANNA = "Anna $1 [(${lank})] <b>&";

  private static Brevskrivare skrivare(String adress) {
    return new Brevskrivare(
        new Brevmall(), new Epost("s@forbund.prov", adress, Duration.ofSeconds(5)), KLOCKA);
  }

  private static Motesbesked besked(Slag slag, Mote mote, LocalDate svara) {
    return new Motesbesked(
        slag, MOTE, "h", List.of("x"), Optional.of(mote.dag()), Optional.of(svara));
  }

  private static Brevmall.Text brev(Slag slag, Mote mote, LocalDate svara, String adress) {
    return skrivare(adress).text(besked(slag, mote, svara), mote, FORBUND, ANNA);
  }

  private static Brevmall.Text brev(Slag slag) {
    return brev(slag, mote(false, "Stadshuset"), LocalDate.of(2024, 6, 7), "https://s.prov");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("varje slag säger vilket möte, när, för vilket förbund, och har en väg in")
  void varje_slag(Slag slag) {
    Brevmall.Text brev = brev(slag);
    assertThat(brev.amne()).contains("styrelsens sammanträde onsdag 12 juni 2024");
    assertThat(brev.text())
        .startsWith("Hej " + ANNA + "!")
        .contains("12 juni 2024", "Samordningsförbundet BKSV", "https://s.prov/")
        .endsWith("Det går inte att svara på.\n");
    assertThat(brev.text().replace(ANNA, "")).doesNotContain("${", "[(", ")]");
  }

  @Test
  @DisplayName("en lydelse nämner bara värden som finns")
  void varden() throws IOException {
    Mote mote = mote(false, "");
    Set<String> finns =
        skrivare("").varden(besked(Slag.KALLELSE, mote, mote.dag()), mote, FORBUND, ANNA).keySet();
    try (Stream<Path> mallar = Files.list(Path.of("src/main/resources/templates/brev"))) {
      for (Path mall : mallar.toList()) {
        assertThat(NAMNT.matcher(Files.readString(mall)).results().map(m -> m.group(1)))
            .as(mall.toString())
            .isNotEmpty()
            .allMatch(finns::contains);
      }
    }
  }

  @Test
  @DisplayName("ett brev är ordagrant det som förut skrevs, från ämnet till foten")
  void ordagrant() {
    Brevmall.Text installt = brev(Slag.INSTALLT);
    assertThat(installt.amne()).isEqualTo("Inställt: styrelsens sammanträde onsdag 12 juni 2024");
    assertThat(installt.text())
        .isEqualTo(
            """
            Hej %s!

            Styrelsens sammanträde i Samordningsförbundet BKSV onsdag 12 juni 2024 kl. 10.00 är inställt. Du behöver inte göra något.

            Mötet i Samordna:
            https://s.prov/sammantraden/%s

            Den bifogade kalenderfilen tar bort mötet ur din kalender.

            --
            Det här brevet har skickats av Samordna för Samordningsförbundet BKSV. Det går inte att svara på.
            """
                .formatted(ANNA, MOTE));
  }

  @Test
  @DisplayName("kallelsen säger tid, plats, vad som begärs och till när, och vart man går")
  void kallelsen() {
    assertThat(brev(Slag.KALLELSE).text())
        .contains(
            "Tid: kl. 10.00",
            "Plats: Stadshuset",
            "Svara senast fredag 7 juni 2024",
            "https://s.prov/min-kalender",
            "https://s.prov/sammantraden/" + MOTE);
    assertThat(brev(Slag.ATT_JUSTERA).text())
        .contains("https://s.prov/sammantraden/" + MOTE + "/protokoll");
  }

  @Test
  @DisplayName("en passerad svarsdag, en plats som återkommer och ett budgetsammanträde sägs")
  void undantagen() {
    Brevmall.Text brev = brev(Slag.KALLELSE, mote(true, ""), LocalDate.of(2024, 5, 31), "");
    assertThat(brev.amne()).startsWith("Kallelse: styrelsens budgetsammanträde");
    assertThat(brev.text())
        .contains("Plats: återkommer", "Svara så snart det går", "Logga in i Samordna.")
        .doesNotContain("http");
  }

  @Test
  @DisplayName("väntan dubblas från en halv minut till två timmar")
  void vantan() {
    assertThat(Brevsandning.vantan(1)).hasSeconds(30);
    assertThat(Brevsandning.vantan(2)).hasMinutes(1);
    assertThat(Brevsandning.vantan(8)).hasMinutes(64);
    assertThat(Brevsandning.vantan(9)).hasHours(2);
    assertThat(Brevsandning.vantan(60)).hasHours(2);
  }
}
