package se.samordna.foredragning.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Styrelsekallelse;
import tools.jackson.databind.JsonNode;

/** Ett kommande sammanträde att pröva listan och handlingarna på, genom API:t. */
public abstract class Listprov extends Integrationstest {

  public static final int AR = 2023;
  public static final long BELOPP = 1_000_00L;
  public static final List<Map<String, Object>> RADER =
      List.of(Map.of("ar", AR, "beloppOre", BELOPP, "finansiering", "eget_kapital"));

  public Api administrator() {
    return som("administrator.bksv");
  }

  public String mote(String tid) {
    return Styrelsekallelse.till(administrator(), tid);
  }

  public String kommande() {
    return mote("2024-06-12T08:00:00Z");
  }

  public String punkt(String mote, String rubrik) {
    return laggTill(mote, Map.of("rubrik", rubrik, "slag", "information"));
  }

  public String laggTill(String mote, Map<String, Object> ny) {
    return administrator().post(mote + "/punkter", ny).krav(201).get("punkt").asString();
  }

  public JsonNode lista(String mote) {
    return administrator().get(mote + "/lista").krav(200);
  }

  public static List<String> rubriker(JsonNode lista) {
    return StreamSupport.stream(lista.get("punkter").spliterator(), false)
        .map(p -> p.get("rubrik").asString())
        .toList();
  }

  public static JsonNode rad(JsonNode lista, String punkt) {
    return StreamSupport.stream(lista.get("punkter").spliterator(), false)
        .filter(p -> p.get("punkt").asString().equals(punkt))
        .findFirst()
        .orElseThrow();
  }

  public int version(String mote, String punkt) {
    return rad(lista(mote), punkt).get("listan").get("version").asInt();
  }

  public Arendevag klart(String rubrik) {
    return new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
        .tillStyrelsen(rubrik, Map.of(AR, BELOPP), RADER);
  }

  public static PDDocument pdf(Api.Svar svar) throws IOException {
    assertThat(svar.status()).isEqualTo(200);
    assertThat(svar.ratt().headers().firstValue("Content-Type")).contains("application/pdf");
    return Loader.loadPDF(svar.ratt().body());
  }
}
