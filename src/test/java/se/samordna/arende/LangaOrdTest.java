package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;

@DisplayName("R29: ett ord utan mellanrum bryts innan marginalen, i varje byggsten av ett dokument")
class LangaOrdTest {

  private static final String ORD = Pdftext.LANGT_ORD;

  private static final Sidfot FOT = new Sidfot("Förbundet", "PROV 2024-0001", "2024-01-02");

  private static Dokument tomt() {
    return Dokument.med("Titel", "", FOT);
  }

  private static Map<String, Dokument> byggstenar() {
    return Map.ofEntries(
        Map.entry("rubriken och ingressen", Dokument.med(ORD, ORD, FOT)),
        Map.entry("avsnittet", tomt().avsnitt(ORD, "Före " + ORD + " efter")),
        Map.entry("listan", tomt().lista(List.of(ORD, "kort"))),
        Map.entry(
            "tabellen",
            tomt().tabell(List.of("A", "B", "C"), List.of(List.of("kort", ORD, "120 000 kr")))),
        Map.entry(
            "varje cell i en tabell",
            tomt().tabell(List.of(ORD, "B", ORD), List.of(List.of(ORD, ORD, ORD)))),
        Map.entry(
            "tabellen med beskrivning",
            tomt().tabell(ORD, List.of("A", "B"), List.of(List.of(ORD, ORD)))),
        Map.entry(
            "taltabellens namn",
            tomt()
                .taltabell(
                    ORD,
                    List.of("", "2024", "2025", "2026"),
                    List.of(
                        new Talrad(Talrad.Slag.RUBRIK, List.of(ORD)),
                        new Talrad(
                            Talrad.Slag.RAD,
                            List.of(ORD, "1 234 567 kr", "1 234 567 kr", "1 234 567 kr")),
                        new Talrad(Talrad.Slag.SUMMA, List.of(ORD, "1", "2", "3"))))),
        Map.entry(
            "förteckningen",
            tomt()
                .forteckning(
                    ORD,
                    List.of(
                        new Forteckningsrad("1", ORD, ORD, "samordna:punkt:1"),
                        new Forteckningsrad("2", ORD, "", "")))),
        Map.entry("rutorna", tomt().rutor(List.of("Namn", "Ja"), List.of(ORD))));
  }

  @TestFactory
  @DisplayName("varje byggsten")
  Stream<DynamicTest> innanforMarginalen() {
    return byggstenar().entrySet().stream()
        .map(
            b ->
                DynamicTest.dynamicTest(
                    b.getKey(),
                    () -> {
                      byte[] pdf = b.getValue().pdf().bytes();
                      assertThat(Pdftext.utanfor(pdf)).isEmpty();
                      assertThat(Pdfua.brott(pdf)).isEmpty();
                      assertThat(Pdftext.allt(pdf).replace(" ", ""))
                          .as("inget av ordet försvann")
                          .contains(ORD);
                    }));
  }

  @Test
  @DisplayName("ett vanligt ord delas inte: en smal spalt bredvid en lång text behåller sina namn")
  void vanligaOrd() {
    String text = "Styrelsen beslutar att bevilja medel enligt den plan som lagts fram. ".repeat(6);
    byte[] pdf =
        tomt()
            .tabell(
                List.of("Part", "Svar", "Motivering", "Dag"),
                List.of(
                    List.of("Arbetsförmedlingen", "Tillstyrker", text + ORD, "2024-01-02"),
                    List.of("Staffanstorps kommun", "Avstyrker", text, "2024-01-02")))
            .pdf()
            .bytes();
    assertThat(Pdftext.utanfor(pdf)).isEmpty();
    assertThat(Pdftext.allt(pdf))
        .contains("Arbetsförmedlingen", "Tillstyrker", "Staffanstorps", "Avstyrker", "2024-01-02");
  }
}
