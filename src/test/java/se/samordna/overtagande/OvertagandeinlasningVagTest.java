package se.samordna.overtagande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Malltabell;
import se.samordna.stod.Api;
import tools.jackson.databind.JsonNode;

@DisplayName("Flera insatser tas över ur en arbetsbok: alla eller ingen, och en gång")
class OvertagandeinlasningVagTest extends Overtagandeprov {

  private static final String VAG = "/insatser/overtagna/inlasning";

  private static final List<Object> KLIVET =
      List.of(
          "Klivet",
          "Projekt",
          "Individ",
          "Burlövs kommun",
          "",
          "Region Skåne; fk",
          "styrgrupp.taga",
          "2023-01-01",
          "2024-06-30",
          "2022-11-23",
          "§ 37",
          "ja",
          "kvartal",
          "");
  private static final List<Object> STEGET =
      List.of(
          "Steget",
          "Förstudie",
          "struktur",
          "burlov",
          "",
          "af",
          "",
          "2023-03-01",
          "2023-12-31",
          "2022-11-23",
          38,
          "",
          "",
          "2023-12-31");
  private static final List<Object> TOM = List.of("Bron");

  private static byte[] bok(
      List<List<Object>> insatser, List<List<Object>> pengar, List<List<Object>> mal)
      throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (Workbook bok = new Workbook(ut, "Prov", "1.0")) {
      blad(bok, Mallblad.INSATSER, insatser);
      blad(bok, Mallblad.PENGAR, pengar);
      blad(bok, Mallblad.MAL, mal);
    }
    return ut.toByteArray();
  }

  private static void blad(Workbook bok, Mallblad vilket, List<List<Object>> rader) {
    Worksheet blad = bok.newWorksheet(vilket.namn());
    List<String> rubriker = vilket.rubriker();
    for (int k = 0; k < rubriker.size(); k++) {
      blad.value(0, k, rubriker.get(k));
    }
    for (int r = 0; r < rader.size(); r++) {
      for (int k = 0; k < rader.get(r).size(); k++) {
        if (rader.get(r).get(k) instanceof Number tal) {
          blad.value(r + 1, k, tal);
        } else {
          blad.value(r + 1, k, rader.get(r).get(k).toString());
        }
      }
    }
  }

  private static List<List<Object>> pengar(Object steget) {
    return List.of(
        List.of("Klivet", "4103 Klivet", 2023, 90000, 45000),
        List.of("Klivet", "4103 Klivet", 2024, 45000, ""),
        List.of("Steget", "4104 Steget", 2023, steget, "80 000"),
        List.of("Bron", "4105 Bron", 2023, 1, ""));
  }

  private static List<List<Object>> mal() {
    return List.of(
        List.of("Klivet", "Fler i arbete", "Andel", "10 %", "25 %", "Rapporten"),
        List.of("Steget", "En gemensam väg", "Beslutad", "", "1", ""),
        List.of("Bron"));
  }

  private Api.Svar lamna(byte[] fil, boolean prova) {
    return ekonom().ladda(VAG + "?prova=" + prova, "fil", "insatser.xlsx", fil);
  }

  private List<String> utfall(JsonNode svar) {
    return StreamSupport.stream(svar.get("insatser").spliterator(), false)
        .map(i -> i.get("rubrik").asString() + " " + i.get("utfall").asString())
        .toList();
  }

  @Test
  @DisplayName("förhandsvisas, nekas rad för rad, tas över, och samma bok igen ändrar inget")
  void arbetsboken() throws IOException {
    byte[] mall = chef().get("/insatser/overtagna/mall").ratt().body();
    assertThat(
            Malltabell.las(new Innehall(mall), "Pengar", Mallblad.PENGAR.rubriker())
                .varde()
                .rader())
        .extracting(r -> r.text("Budgetrad"))
        .contains("4103 Klivet", "4104 Steget");

    byte[] fel =
        bok(
            List.of(KLIVET, STEGET, TOM, List.of("", "Projekt")),
            List.of(
                List.of("Klivet", "4103 Klivet", 2023, 90001, ""),
                List.of("Steget", "Finns inte", 2023, 80000, ""),
                List.of("Okänd", "4104 Steget", 2023, 80000, "")),
            List.of(List.of("Klivet", "Fler i arbete", "Andel", "", "25 %", "")));
    JsonNode nej = lamna(fel, false).krav(400);
    assertThat(nej.get("kod").asString()).isEqualTo("felaktiga_rader");
    assertThat(
            nej.get("fel")
                .valueStream()
                .map(f -> f.get("falt").asString() + " " + f.get("kod").asString())
                .toList())
        .contains(
            "Insatser rad 2 avviker_fran_raden",
            "Insatser rad 3 inget_matbart_mal",
            "Insatser rad 5 saknas",
            "Pengar rad 3 okand_rad",
            "Pengar rad 4 okand_insats");
    assertThat(nej.toString()).contains("Pengar, rad 3: ”Finns inte” är ingen insatsrad");
    assertThat(kvar("4103 Klivet")).isPresent();

    byte[] ratt = bok(List.of(KLIVET, STEGET, TOM), pengar(80000), mal());
    String blad = blad(2023);
    JsonNode prov = lamna(ratt, true).krav(200);
    assertThat(prov.get("overtagna").asInt()).isEqualTo(2);
    assertThat(utfall(prov))
        .containsExactly("Klivet tas_over", "Steget tas_over", "Bron inte_ifylld");
    assertThat(kvar("4103 Klivet")).as("prov sparar inget").isPresent();

    assertThat(lamna(ratt, false).krav(200).get("overtagna").asInt()).isEqualTo(2);
    assertThat(kvar("4103 Klivet")).isEmpty();
    assertThat(kvar("4104 Steget")).isEmpty();
    assertThat(blad(2023)).isEqualTo(blad);
    JsonNode klivet =
        chef()
            .get("/insatser?antal=200")
            .krav(200)
            .get("innehall")
            .valueStream()
            .filter(i -> i.get("rubrik").asString().equals("Klivet"))
            .findFirst()
            .orElseThrow();
    assertThat(stadier(klivet.get("insatsId").asString()))
        .containsEntry("utbetalt 2023", 45_000L)
        .containsEntry("avtalat 2023", 45_000L)
        .containsEntry("avtalat 2024", 45_000L);
    assertThat(klivet.get("nastaRapport").asString())
        .as("insatsens egen rytm: kvartalet som är")
        .isEqualTo("2023-12-31");

    long verifikationer = ekonom().get("/huvudbok?antal=1").krav(200).get("totalt").asLong();
    JsonNode igen = lamna(ratt, false).krav(200);
    assertThat(igen.get("overtagna").asInt()).isZero();
    assertThat(utfall(igen))
        .containsExactly("Klivet redan_overtagen", "Steget redan_overtagen", "Bron inte_ifylld");
    assertThat(ekonom().get("/huvudbok?antal=1").krav(200).get("totalt").asLong())
        .isEqualTo(verifikationer);
  }

  @Test
  @DisplayName("F16: skräp och en fil som inte är en arbetsbok nekas, och ingen fil sägs")
  void skrap() {
    byte[] skrap = new byte[200_000];
    new Random(7).nextBytes(skrap);
    assertThat(lamna(skrap, false).krav(400).get("kod").asString()).isEqualTo("olaslig_fil");
    assertThat(lamna("%PDF-1.7".getBytes(StandardCharsets.UTF_8), true).status()).isEqualTo(400);
    assertThat(lamna(new byte[0], true).status()).isEqualTo(400);
    assertThat(som("revisor.taga").ladda(VAG, "fil", "x.xlsx", skrap).status()).isEqualTo(403);
  }
}
