package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.huvudbok.Finansiering;

@DisplayName("R16: protokollets text ur det antecknade")
class ProtokollskrivareTest {

  private static String text(List<Block> block) {
    return block.stream().flatMap(ProtokollskrivareTest::rader).collect(Collectors.joining("\n"));
  }

  private static Stream<String> rader(Block block) {
    return switch (block) {
      case Block.Stycke(String text) -> Stream.of(text);
      case Block.Lista(String ledtext, List<String> rader) ->
          Stream.concat(Stream.of(ledtext), rader.stream());
      case Block.Tabell(String beskrivning, List<String> huvud, List<List<String>> rader) ->
          Stream.concat(Stream.of(beskrivning), rader.stream().map(r -> String.join(" | ", r)));
    };
  }

  private static List<String> attsatser(Protokollunderlag.Beslut beslut) {
    return Attsatser.av(Exempel.punkt(Optional.of(beslut), List.of()), beslut);
  }

  @Test
  @DisplayName("huvudet säger när, var och vilka, på vems plats och hur, och vem som kom när")
  void huvudet() {
    assertThat(text(Protokollskrivare.huvud(Exempel.underlag(List.of()))))
        .contains("Tid: 2023-11-20, kl. 09.03–11.15.")
        .contains("Plats: Stadshuset i Staffanstorp.")
        .contains("Sekreterare: Siv Skrivare.")
        .contains("Person A | Burlöv | ordförande | i rummet")
        .contains("Carin Lund | Kävlinge | ersättare för Dan Ås | på distans, ljud och bild")
        .contains("Övriga närvarande\nEva Chef")
        .contains("Person B kommer kl. 09.20");
  }

  @Test
  @DisplayName("R15: jäv med grund, när personen gick ut och kom tillbaka, och vem som gick in")
  void javet() {
    assertThat(text(Paragrafskrivare.gangen(Exempel.punkt(Optional.empty(), List.of()))))
        .contains(
            "Dan Ås anmäler jäv: Sitter i nämnden som söker. Dan Ås lämnar rummet kl. 10.10 och"
                + " återkommer kl. 10.32. Carin Lund tjänstgör i stället.");
  }

  @Test
  @DisplayName("yrkanden i propositionsordning, och acklamation när ingen begär omröstning")
  void yrkanden() {
    assertThat(
            text(Paragrafskrivare.gangen(Exempel.punkt(Optional.of(Exempel.bifall()), List.of()))))
        .contains("Person B yrkar avslag. Carin Lund instämmer.")
        .contains("Person A yrkar bifall till förslaget: Bifall till förbundschefens förslag.")
        .contains(
            "Ordföranden ställer proposition på avslag och bifall, i den ordningen. Styrelsen"
                + " beslutar med acklamation.");
  }

  @Test
  @DisplayName("R13: omröstning med varje röst, och ordförandens utslagsröst när det är lika")
  void voteringen() {
    List<Block> gangen =
        Paragrafskrivare.gangen(
            Exempel.punkt(
                Optional.of(Exempel.bifall()),
                List.of(Exempel.votering("Person A:ja", "Person B:nej", "Carin Lund:avstar"))));
    assertThat(text(gangen))
        .contains("Omröstning begärs. Ja: bifall. Nej: Person Bs yrkande om avslag.")
        .contains("Person A | ja\nPerson B | nej\nCarin Lund | avstår")
        .contains("1 ja, 1 nej, 1 avstår. Rösterna är lika; Person A har utslagsrösten.")
        .doesNotContain("acklamation");
  }

  @Test
  @DisplayName("utan lika röster avgör ingen utslagsröst")
  void klar_majoritet() {
    List<Block> gangen =
        Paragrafskrivare.gangen(
            Exempel.punkt(
                Optional.of(Exempel.bifall()),
                List.of(Exempel.votering("Person A:ja", "Person B:nej", "Carin Lund:ja"))));
    assertThat(text(gangen)).contains("2 ja, 1 nej, 0 avstår.").doesNotContain("utslagsrösten");
  }

  @Test
  @DisplayName(
      "R22: beslutet som att-satser, med varje års belopp och finansiering, index, villkor")
  void attsatserna() {
    assertThat(attsatser(Exempel.bifall()))
        .containsExactly(
            "att bifalla ansökan",
            "att bevilja 172\u00a0960 kronor för 2024, ur eget kapital",
            "att bevilja 50\u00a0000,50 kronor för 2025, ur den fria ramen ”Nya insatser”",
            "att beloppet räknas upp varje år enligt avtal, med index",
            "att som villkor gäller: Slutrapport lämnas i december");
  }

  @Test
  @DisplayName("skäl, och reservation med namn och ord (R14)")
  void reservationen() {
    assertThat(
            text(Paragrafskrivare.beslut(Exempel.punkt(Optional.of(Exempel.bifall()), List.of()))))
        .startsWith("Styrelsen beslutar\natt bifalla ansökan")
        .contains("Skäl: Behovet är väl beskrivet.")
        .endsWith("Person B reserverar sig mot beslutet: Pengarna behövs till annat.");
  }

  @Test
  @DisplayName("paragrafens rubrik bär nummer och diarienummer")
  void rubriken() {
    assertThat(Paragrafskrivare.rubrik(Exempel.punkt(Optional.empty(), List.of())))
        .isEqualTo("§ 14 Förstudie i Vellinge (BKSV 2023-0007)");
  }

  @Test
  @DisplayName("E5: ett förbund som räknar i tusental har tkr i sina att-satser, aldrig kronor")
  void tusental() {
    assertThat(attsatser(Exempel.iEnhet(Exempel.bifall(), "tkr")))
        .contains(
            "att bevilja 172,96\u00a0tkr för 2024, ur eget kapital",
            "att bevilja 50,0005\u00a0tkr för 2025, ur den fria ramen ”Nya insatser”")
        .noneMatch(sats -> sats.contains("kronor"));
    assertThat(attsatser(Exempel.bifall()))
        .anyMatch(sats -> sats.contains("172\u00a0960 kronor"))
        .noneMatch(sats -> sats.contains("tkr"));
  }

  @Test
  @DisplayName("en utgåva som frystes innan enheten antecknades skrivs som då, i kronor")
  void utan_enhet() {
    assertThat(
            new Protokollunderlag.Belopp(
                    2024, 100_00L, Finansiering.Kalla.EGET_KAPITAL, Optional.empty(), null)
                .iOrd())
        .isEqualTo("100 kronor");
  }

  @Test
  @DisplayName("samma fakta ger samma text")
  void ren() {
    Protokollunderlag u =
        Exempel.underlag(List.of(Exempel.punkt(Optional.of(Exempel.bifall()), List.of())));
    assertThat(Protokollskrivare.huvud(u)).isEqualTo(Protokollskrivare.huvud(u));
    assertThat(text(Protokollskrivare.obehandlade(u)))
        .isEqualTo("Punkter som inte behandlades\nBudgetuppföljning");
  }
}
