package se.samordna.processmotor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samordna.ritning.Variabel;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Processens variabler mellan modulerna, databasen och motorn. */
@Component
class Variabler {

  private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {};

  private final JsonMapper json;
  private final Motortid tid;

  Variabler(JsonMapper json, Motortid tid) {
    this.json = json;
    this.tid = tid;
  }

  String skriv(Map<String, ?> variabler) {
    return json.writeValueAsString(variabler);
  }

  Map<String, Object> las(String text) {
    return json.readValue(text, KARTA);
  }

  /**
   * Variablerna så som motorn ska ha dem: enkla värden, och med {@code frist} (en dag) även dagens
   * slut och påminnelsen som ögonblick i motorns tid.
   */
  Map<String, Object> tillMotorn(Map<String, ?> variabler) {
    Map<String, Object> ut = new HashMap<>(las(skriv(variabler)));
    if (ut.get(Variabel.FRIST) instanceof String frist && !frist.isEmpty()) {
      LocalDate dag = LocalDate.parse(frist);
      ut.put(Variabel.FRIST_TID, tid.slutAv(dag).toString());
      ut.put(Variabel.PAMINNELSE_TID, tid.paminnelse(dag).toString());
    }
    return ut;
  }
}
