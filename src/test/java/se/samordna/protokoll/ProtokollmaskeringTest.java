package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordna.foredragning.lista.Doljning;
import se.samordna.foredragning.lista.Publiklista;
import se.samordna.gemensam.Vardemodul;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.protokoll.Protokollunderlag.Belopp;
import se.samordna.protokoll.Protokollunderlag.Beslut;
import se.samordna.protokoll.Protokollunderlag.Javfakta;
import se.samordna.protokoll.Protokollunderlag.Punktfakta;
import se.samordna.protokoll.Protokollunderlag.Reservation;
import se.samordna.protokoll.Protokollunderlag.Yrkande;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R28: ett maskerat protokoll säger inget av det som är maskerat, och allt annat")
class ProtokollmaskeringTest {

  private static final String LAGRUM = "39 kap. 3 § OSL";
  private static final Protokollmaskering MASKERING =
      new Protokollmaskering(JsonMapper.builder().addModule(new Vardemodul()).build());

  private static Publiklista.Punkt punkt(UUID id, String rubrik, String lagrum) {
    return new Publiklista.Punkt(id, 1, Punktslag.ARENDE, rubrik, lagrum, !lagrum.isEmpty(), false);
  }

  private static Protokolltext text(Textdel del, Optional<UUID> punkt, String text) {
    return new Protokolltext(del, punkt, 1, text, Optional.of("sven"), Optional.empty());
  }

  private static Protokollinnehall exempel() {
    Punktfakta p =
        Exempel.punkt(Optional.of(Exempel.bifall()), List.of(Exempel.votering("Person B:ja")));
    return new Protokollinnehall(
        Exempel.underlag(List.of(p)),
        List.of(
            text(Textdel.INLEDNING, Optional.empty(), "Person A öppnar."),
            text(Textdel.SAMMANFATTNING, Optional.of(Exempel.PUNKT), "Hemlig bakgrund."),
            text(
                Textdel.AVSLUTNING, Optional.empty(), "Frågan om Förstudie i\nVellinge är svår.")));
  }

  private static Publiklista.Lista maskerad() {
    return new Publiklista.Lista(
        List.of(
            punkt(Exempel.PUNKT, "En förstudie", LAGRUM),
            punkt(UUID.randomUUID(), "Budgetuppföljning", "")),
        new Doljning(Map.of("Förstudie i Vellinge", "En förstudie")));
  }

  private static String pdf(Protokollinnehall innehall) {
    return Pdftext.allt(Protokolldokument.maskerad(innehall, "Kopia.", false, List.of()).bytes());
  }

  @Test
  @DisplayName("utan något maskerat är det originalet")
  void oppet() {
    assertThat(
            MASKERING.maskera(exempel(), new Publiklista.Lista(List.of(), new Doljning(Map.of()))))
        .isEqualTo(exempel());
  }

  @Test
  @DisplayName(
      "punkten behåller paragrafen och säger lagrummet; gången, texten och beslutet är borta")
  void punkten() {
    Protokollinnehall original = exempel();
    String fore =
        JsonMapper.builder().addModule(new Vardemodul()).build().writeValueAsString(original);
    String text = pdf(MASKERING.maskera(original, maskerad()));
    assertThat(text)
        .contains("§ 14 En förstudie")
        .contains("Paragrafens innehåll är maskerat enligt " + LAGRUM)
        .contains("Person A öppnar.")
        .contains("Budgetuppföljning")
        .contains("Frågan om " + Doljning.MASKERAT + " är svår.")
        .contains("Person B kommer kl. 09.20");
    assertThat(text)
        .doesNotContain(
            "Vellinge", "Hemlig", "172", "Slutrapport", "väl beskrivet", "BKSV 2023-0007")
        .doesNotContain("yrkar", "jäv", "reserverar", "Omröstning");
    assertThat(
            JsonMapper.builder().addModule(new Vardemodul()).build().writeValueAsString(original))
        .isEqualTo(fore);
  }

  @Test
  @DisplayName("varje sida säger att det är en maskerad kopia, också filens titel")
  void market() throws Exception {
    Protokollinnehall original = exempel();
    String lang = "Ett långt stycke om ingenting alls. ".repeat(20) + "\n";
    Protokollinnehall manga =
        new Protokollinnehall(
            original.underlag(),
            List.of(text(Textdel.INLEDNING, Optional.empty(), lang.repeat(30))));
    byte[] fil =
        Protokolldokument.maskerad(MASKERING.maskera(manga, maskerad()), "Kopia.", false, List.of())
            .bytes();
    List<String> sidor = Pdftext.sidor(fil);
    assertThat(Pdfua.brott(fil)).isEmpty();
    assertThat(sidor).hasSizeGreaterThan(2).allMatch(s -> s.startsWith("Maskerad kopia"));
    assertThat(Pdftext.titel(fil))
        .isEqualTo("Maskerad kopia: Protokoll från styrelsens sammanträde 2023-11-20");
    assertThat(Pdftext.arkivmarkt(fil)).as("PDF/A-2a och PDF/UA, taggad").isTrue();
  }

  @Test
  @DisplayName("en obehandlad punkt som inte känns igen i listan visas inte")
  void obehandlad() {
    Publiklista.Lista utan =
        new Publiklista.Lista(
            List.of(punkt(Exempel.PUNKT, "En förstudie", LAGRUM)), new Doljning(Map.of()));
    assertThat(MASKERING.maskera(exempel(), utan).underlag().obehandlade())
        .containsExactly(Doljning.MASKERAT);
  }

  @Test
  @DisplayName(
      "ett öppet ärende som styrelsen sagt nej till står kvar med skälet, ett maskerat inte")
  void avbojd() {
    String nej = ". Styrelsen tar inte upp det extra ärendet: för sent.";
    Protokollinnehall original = exempel();
    Protokollinnehall med =
        new Protokollinnehall(
            original
                .underlag()
                .med(
                    original.underlag().punkter(),
                    List.of("Öppen punkt (BKSV 2023-0009)" + nej, "Gåtan" + nej)),
            original.texter());
    Publiklista.Lista lista =
        new Publiklista.Lista(
            List.of(
                punkt(Exempel.PUNKT, "En förstudie", LAGRUM),
                punkt(UUID.randomUUID(), "Öppen punkt", ""),
                punkt(UUID.randomUUID(), "Ett ärende", LAGRUM)),
            new Doljning(Map.of("Gåtan", "Ett ärende")));
    assertThat(MASKERING.maskera(med, lista).underlag().obehandlade())
        .containsExactly("Öppen punkt (BKSV 2023-0009)" + nej, Doljning.MASKERAT);
  }

  @Test
  @DisplayName("när bara ärendet är maskerat står dess nummer kvar: det är offentligt (OSL 5:2)")
  void numret() {
    Publiklista.Lista arendet =
        new Publiklista.Lista(
            List.of(
                new Publiklista.Punkt(
                    Exempel.PUNKT, 1, Punktslag.ARENDE, "En förstudie", LAGRUM, false, false)),
            new Doljning(Map.of()));
    assertThat(pdf(MASKERING.maskera(exempel(), arendet)))
        .contains("§ 14 En förstudie (BKSV 2023-0007)");
  }

  static IntStream fron() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("fron")
  @DisplayName("inget ord ur det maskerade står i kopian, och varje ord ur det öppna står kvar")
  void egenskap(int fro) {
    Slump slump = new Slump(new Random(fro));
    Protokollinnehall original = slump.protokoll();
    Protokollinnehall kopia = MASKERING.maskera(original, slump.lista());
    String text = pdf(kopia);
    assertThat(slump.dolda).isNotEmpty().noneMatch(text::contains);
    assertThat(slump.oppna).allMatch(text::contains);
    assertThat(JsonMapper.builder().addModule(new Vardemodul()).build().writeValueAsString(kopia))
        .doesNotContain(slump.dolda.toArray(String[]::new));
  }

  /** Ett protokoll av påhittade ord, där varje ord bara står på ett ställe. */
  private static final class Slump {

    private final Random slump;
    private final List<String> dolda = new ArrayList<>();
    private final List<String> oppna = new ArrayList<>();
    private final List<Publiklista.Punkt> lista = new ArrayList<>();
    private final Map<String, String> doljning = new HashMap<>();
    private int nummer;

    Slump(Random slump) {
      this.slump = slump;
    }

    String ord(boolean dolt) {
      StringBuilder ord = new StringBuilder(dolt ? "Dolt" : "Öppet");
      for (int nr = 0; nr < 6; nr++) {
        ord.append("bdfgklmnprstv".charAt(slump.nextInt(13)))
            .append("aeiouyåäö".charAt(slump.nextInt(9)));
      }
      ord.append('q').append(nummer++).append('q');
      (dolt ? dolda : oppna).add(ord.toString());
      return ord.toString();
    }

    Protokollinnehall protokoll() {
      List<Punktfakta> punkter = new ArrayList<>();
      List<Protokolltext> texter = new ArrayList<>();
      int antal = 2 + slump.nextInt(4);
      int maskerad = slump.nextInt(antal);
      for (int nr = 0; nr < antal; nr++) {
        boolean dolt = nr == maskerad || slump.nextInt(3) == 0;
        Punktfakta p = punkt(nr + 1, dolt);
        punkter.add(p);
        texter.add(text(Textdel.SAMMANFATTNING, Optional.of(p.punkt()), ord(dolt)));
        texter.add(text(Textdel.STALLNINGSTAGANDE, Optional.of(p.punkt()), ord(dolt)));
        laggIListan(p, dolt);
      }
      // Fri text som nämner en maskerad rubrik: rubriken skrivs över, resten står kvar.
      String dold = punkter.get(maskerad).rubrik();
      texter.add(text(Textdel.INLEDNING, Optional.empty(), ord(false) + " " + dold));
      texter.add(
          text(
              Textdel.AVSLUTNING,
              Optional.empty(),
              dold.toUpperCase(Locale.ROOT) + " " + ord(false)));
      return new Protokollinnehall(Exempel.underlag(punkter).med(punkter, List.of(dold)), texter);
    }

    private void laggIListan(Punktfakta p, boolean dolt) {
      if (dolt) {
        String publik = ord(false);
        doljning.put(p.rubrik(), publik);
        lista.add(ProtokollmaskeringTest.punkt(p.punkt(), publik, LAGRUM));
      } else {
        lista.add(ProtokollmaskeringTest.punkt(p.punkt(), p.rubrik(), ""));
      }
    }

    Punktfakta punkt(int paragraf, boolean dolt) {
      return new Punktfakta(
          new UUID(1, paragraf),
          Optional.of(paragraf),
          Punktslag.ARENDE,
          ord(dolt) + " " + ord(dolt),
          Optional.of(ord(dolt)),
          Optional.of("anna"),
          List.of(),
          List.of(
              new Javfakta(
                  ord(dolt), ord(dolt), Optional.empty(), Optional.empty(), Optional.empty())),
          List.of(new Yrkande(ord(dolt), Utfall.BIFALL, ord(dolt), List.of(ord(dolt)), false)),
          List.of(),
          List.of(),
          List.of(ord(dolt)),
          Optional.of(
              new Beslut(
                  UUID.randomUUID(),
                  Optional.empty(),
                  Utfall.BIFALL,
                  List.of(
                      new Belopp(
                          2024, 100L, Finansiering.Kalla.BUDGETRAD, Optional.of(ord(dolt)), "kr")),
                  List.of(ord(dolt)),
                  ord(dolt),
                  ord(dolt),
                  false,
                  List.of(new Reservation(ord(dolt), ord(dolt))),
                  List.of(ord(dolt)))),
          List.of());
    }

    Publiklista.Lista lista() {
      return new Publiklista.Lista(lista, new Doljning(doljning));
    }
  }
}
