package se.samordna.sammantrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Styrelsekallelse;
import tools.jackson.databind.JsonNode;

/** Ett sammanträde i BKSV i dag, lett genom API:t av dem som får. */
final class Provmote {

  private final Function<String, Api> inloggad;
  private final String vag;

  Provmote(Function<String, Api> inloggad, Klocka klocka) {
    this.inloggad = inloggad;
    this.vag =
        Styrelsekallelse.till(
            som("administrator"),
            klocka.idag().atStartOfDay(Klocka.STOCKHOLM).toInstant().toString());
  }

  Api som(String roll) {
    return inloggad.apply(anvandare(roll));
  }

  static String anvandare(String roll) {
    return roll + ".bksv";
  }

  String punkt(String slag) {
    return punkt(Map.of("rubrik", "En punkt om " + slag, "slag", slag));
  }

  String punkt(Map<String, Object> ny) {
    return som("administrator").post(vag + "/punkter", ny).krav(201).get("punkt").asString();
  }

  Provmote upprop(List<String> har) {
    List<Map<String, Object>> lista =
        har.stream()
            .map(
                p ->
                    Map.<String, Object>of(
                        "person", anvandare(p), "narvaro", "rum", "tjanstgor", true))
            .toList();
    gor("ordforande", "upprop", Map.of("narvarande", lista)).krav(200);
    return this;
  }

  /** En handling på mötet. */
  Api.Svar gor(String roll, String akt, Map<String, Object> kropp) {
    return som(roll).post(vag + "/" + akt, kropp);
  }

  /** En handling på en punkt. */
  Api.Svar pa(String roll, String punkt, String akt, Map<String, Object> kropp) {
    return gor(roll, "punkter/" + punkt + "/" + akt, kropp);
  }

  Api.Svar besluta(String roll, String punkt, String utfall) {
    return pa(
        roll,
        punkt,
        "beslut",
        Map.of("utfall", utfall, "belopp", List.of(), "motivering", "Enligt samtalet."));
  }

  Api.Svar kom(String roll, String person, Map<String, Object> mer) {
    Map<String, Object> kropp = new LinkedHashMap<>(mer);
    kropp.put("person", anvandare(person));
    kropp.put("slag", "kom");
    kropp.putIfAbsent("narvaro", "rum");
    return gor(roll, "narvaro", kropp);
  }

  Api.Svar gick(String roll, String person) {
    return gor(roll, "narvaro", Map.of("person", anvandare(person), "slag", "gick"));
  }

  String omrostning(String punkt) {
    return pa("ordforande", punkt, "omrostningar", Map.of("forslag", "bifall"))
        .krav(201)
        .get("omrostningId")
        .asString();
  }

  Api.Svar rosta(String roll, String punkt, String omrostning, String rost) {
    return pa(roll, punkt, "omrostningar/" + omrostning + "/rost", Map.of("rost", rost));
  }

  Api.Svar stang(String roll, String punkt, String omrostning) {
    return pa(roll, punkt, "omrostningar/" + omrostning + "/stang", Map.of());
  }

  Api.Svar avsluta(String roll) {
    return gor(roll, "avsluta", Map.of());
  }

  JsonNode vy(String roll) {
    return som(roll).get(vag).krav(200);
  }

  JsonNode punktvy(String roll, String punkt) {
    return StreamSupport.stream(vy(roll).get("punkter").spliterator(), false)
        .filter(p -> p.get("punkt").asString().equals(punkt))
        .findFirst()
        .orElseThrow();
  }

  /** Alla anropen på en gång. */
  static List<Api.Svar> samtidigt(List<Callable<Api.Svar>> anrop) throws Exception {
    List<Api.Svar> svar = new ArrayList<>();
    try (ExecutorService tradar = Executors.newFixedThreadPool(anrop.size())) {
      for (Future<Api.Svar> f : tradar.invokeAll(anrop)) {
        svar.add(f.get());
      }
    }
    return svar;
  }
}
