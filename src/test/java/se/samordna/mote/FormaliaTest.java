package se.samordna.mote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("En formell punkt har sin egen akt och sin egen mening")
class FormaliaTest {

  @ParameterizedTest
  @CsvSource({
    "formalia, upprop, Upprop, UPPROP",
    "val, justerare, Val av justerare, JUSTERARE",
    "formalia, dagordning, Fastställande av föredragningslistan, FOREDRAGNINGSLISTA",
    "anmalan, delegationsbeslut, Anmälan av delegationsbeslut, ANMALAN",
    "ekonomi, ekonomi, Ekonomisk uppföljning, EKONOMI",
    "ovrigt, ovriga, Övriga frågor, OVRIGA_FRAGOR",
    "information, nasta, Nästa sammanträde, NASTA_SAMMANTRADE",
    "formalia, , Sammanträdets öppnande, OPPNANDE",
    "formalia, , Upprop och närvaro, UPPROP",
    "val, , Val av protokolljusterare, JUSTERARE",
    "formalia, , Godkännande av dagordningen, FOREDRAGNINGSLISTA",
    "information, , Föregående protokoll, FOREGAENDE_PROTOKOLL",
    "val, , Val av presidium, PRESIDIUM",
    "val, , Val av ordförande och vice ordförande, PRESIDIUM",
    "val, , Val av ledamot i styrgrupp, VAL",
    "information, , Nästa möte, NASTA_SAMMANTRADE",
    "information, , Tid för nästa sammanträde, NASTA_SAMMANTRADE",
    "formalia, , Öppnande av mötet, OPPNANDE",
    "val, , Val av justeringsman, JUSTERARE",
    "val, , Justerare, JUSTERARE",
    "val, , Val av ordförande i styrgruppen, VAL",
    "information, , Protokoll från föregående sammanträde, FOREGAENDE_PROTOKOLL",
    "information, , Föregående mötesprotokoll, FOREGAENDE_PROTOKOLL",
    "formalia, , Mötets avslutande, AVSLUTNING",
    "information, , Rapport från nätverket, INFORMATION",
    "formalia, , Parentation, FORMALIA",
    "beslut, , Uppropet för samverkan, SAKFRAGA",
    "beslut, , Val av justerare, JUSTERARE",
    "beslut, , Fastställande av föredragningslistan, FOREDRAGNINGSLISTA",
    "information, , Avslutning av insatsen Unga framåt, INFORMATION",
    "information, , Öppnande av ny mottagning, INFORMATION",
    "information, , Nästa möte med revisorerna, INFORMATION",
    "budget, , Budget 2024, SAKFRAGA",
    "arende, , Förstudie, SAKFRAGA"
  })
  void akten(String slag, String standard, String rubrik, Motesakt akt) {
    assertThat(
            Motesakt.av(
                Punktslag.valueOf(slag.toUpperCase(java.util.Locale.ROOT)),
                Optional.ofNullable(standard),
                rubrik))
        .isEqualTo(akt);
  }

  @Test
  @DisplayName("meningarna ordagrant, och aldrig bifalla")
  void meningarna() {
    assertThat(satser(Motesakt.UPPROP)).containsExactly("Upprop förrättas.");
    assertThat(satser(Motesakt.FOREDRAGNINGSLISTA))
        .containsExactly("att fastställa föredragningslistan");
    assertThat(satser(Motesakt.ANMALAN)).containsExactly("att lägga anmälan till handlingarna");
    assertThat(new Formalia(Motesakt.JUSTERARE, "", List.of("Person B"), Optional.empty()).satser())
        .containsExactly("Person B utses att jämte ordföranden justera protokollet.");
    assertThat(
            new Formalia(Motesakt.JUSTERARE, "", List.of("Person B", "Eva Ek"), Optional.empty())
                .satser())
        .containsExactly("Person B och Eva Ek utses att jämte ordföranden justera protokollet.");
    assertThat(
            new Formalia(
                    Motesakt.NASTA_SAMMANTRADE,
                    "",
                    List.of(),
                    Optional.of(LocalDate.of(2024, 2, 7)))
                .satser())
        .containsExactly("Nästa sammanträde hålls 2024-02-07.");
    assertThat(
            new Formalia(Motesakt.EKONOMI, "Att notera prognosen.", List.of(), Optional.empty())
                .satser())
        .containsExactly("att notera prognosen.");
    assertThat(Arrays.stream(Motesakt.values()).filter(Motesakt::arFormell))
        .allSatisfy(a -> assertThat(satser(a)).isNotEmpty().noneMatch(s -> s.contains("bifalla")));
    assertThat(satser(Motesakt.SAKFRAGA)).isEmpty();
  }

  private static List<String> satser(Motesakt akt) {
    return new Formalia(akt, "", List.of(), Optional.empty()).satser();
  }
}
