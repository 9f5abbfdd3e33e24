package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.foredragning.lista.Listprov;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import tools.jackson.databind.JsonNode;

/** Kävlinges ledamot har lämnat; registret återställs efter varje prov. */
@DisplayName("R7, R12: en vakant plats finns kvar, och medlemmens ersättare tjänstgör på den")
class VakantPlatsVagTest extends Listprov {

  private static final LocalDate SISTA_DAGEN = LocalDate.of(2023, 3, 31);

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  /** Platserna som slutades, med den sista dag de hade. */
  private final Map<UUID, Optional<LocalDate>> slutade = new LinkedHashMap<>();

  @BeforeEach
  void lamnar() {
    slutar("ledamot.kavlinge.bksv");
  }

  @AfterEach
  void ater() {
    slutade.forEach(this::sista);
  }

  /** Slutar den plats som personerna har då; andra prov kan ha gett dem platser längre fram. */
  private void slutar(String... personer) {
    Map<UUID, Optional<LocalDate>> nu = iRegistret(() -> platser(personer));
    assertThat(nu).hasSize(personer.length);
    slutade.putAll(nu);
    nu.keySet().forEach(plats -> sista(plats, Optional.of(SISTA_DAGEN)));
  }

  private Map<UUID, Optional<LocalDate>> platser(String... personer) {
    Map<UUID, Optional<LocalDate>> platser = new LinkedHashMap<>();
    jdbc.sql(
            """
            select plats_id, till from plats
             where organ = 'styrelse' and anvandare = any(:personer)
               and fran <= :dag and coalesce(till, 'infinity') > :dag
            """)
        .param("personer", personer)
        .param("dag", SISTA_DAGEN)
        .query(
            rad -> {
              platser.put(
                  rad.getObject("plats_id", UUID.class),
                  Optional.ofNullable(rad.getObject("till", LocalDate.class)));
            });
    return platser;
  }

  private void sista(UUID plats, Optional<LocalDate> till) {
    iRegistret(
        () ->
            jdbc.sql("update plats set till = :till where plats_id = :plats")
                .param("till", till.orElse(null))
                .param("plats", plats)
                .update());
  }

  private <T> T iRegistret(Supplier<T> gor) {
    return Objects.requireNonNull(
        Inloggad.som(Aktor.process("BKSV"), () -> tx.execute(s -> gor.get())));
  }

  private JsonNode upprop(String mote, String... tjanstgor) {
    return som("administrator.bksv")
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                Stream.of(tjanstgor)
                    .map(
                        p ->
                            Map.<String, Object>of(
                                "person", p + ".bksv", "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
  }

  private static List<String> personer(JsonNode lista) {
    return StreamSupport.stream(lista.spliterator(), false)
        .map(t -> t.get("person").asString())
        .toList();
  }

  @Test
  @DisplayName("fyra av sju är beslutsfört, och den som inte räknas nämns med skälet")
  void ersattarenTjanstgor() {
    String mote = mote("2023-05-11T08:00:00Z");
    String punkt = laggTill(mote, Map.of("rubrik", "Verksamhetsplan", "slag", "beslut"));
    JsonNode svar =
        upprop(
            mote,
            "ordforande",
            "vice",
            "ledamot.fk",
            "ersattare.kavlinge",
            "ersattare.fk",
            "forbundschef");
    assertThat(svar.get("platser").asInt()).isEqualTo(7);
    assertThat(svar.get("beslutsfor").asBoolean()).isTrue();
    assertThat(personer(svar.get("tjanstgorande")))
        .containsExactlyInAnyOrder(
            "ordforande.bksv", "vice.bksv", "ledamot.fk.bksv", "ersattare.kavlinge.bksv");
    assertThat(svar.get("raknasInte"))
        .extracting(r -> r.get("person").asString() + " " + r.get("skal").asString())
        .containsExactlyInAnyOrder(
            "ersattare.fk.bksv platsen_upptagen", "forbundschef.bksv saknar_plats");
    som("administrator.bksv")
        .post(
            mote + "/punkter/" + punkt + "/beslut",
            Map.of("utfall", "bifall", "belopp", List.of(), "motivering", ""))
        .krav(201);
    assertThat(administrator().get(mote + "/protokoll").krav(200).toString())
        .contains("ersättare, på vakant plats");
  }

  @Test
  @DisplayName("tre vakanser gör inte tre av fyra beslutsföra")
  void namnarenArStyrelsens() {
    slutar("ledamot.fk.bksv", "ledamot.af.bksv");
    String mote = mote("2023-05-12T08:00:00Z");
    JsonNode svar = upprop(mote, "ordforande", "vice", "ledamot.vellinge");
    assertThat(svar.get("platser").asInt()).isEqualTo(7);
    assertThat(svar.get("beslutsfor").asBoolean()).isFalse();
  }

  @Test
  @DisplayName(
      "svaren på kallelsen räknar samma platser, och ersättaren är kallad till den vakanta")
  void svaren() {
    JsonNode bild = administrator().get(kommande() + "/svar").krav(200);
    assertThat(bild.get("prognos").get("platser").asInt()).isEqualTo(7);
    assertThat(bild.get("prognos").get("vantas").asInt()).isEqualTo(7);
    JsonNode vakant =
        StreamSupport.stream(bild.get("stolar").spliterator(), false)
            .filter(s -> !s.has("ledamot"))
            .findFirst()
            .orElseThrow();
    assertThat(vakant.get("medlem").asString()).isEqualTo("kavlinge");
    assertThat(vakant.get("ersattare").get("person").asString())
        .isEqualTo("ersattare.kavlinge.bksv");
  }
}
