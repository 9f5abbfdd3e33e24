package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.Jobb;
import se.samordna.ritning.Element;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

@DisplayName("Påminnelsen om en frist står på ärendets tidslinje")
class PaminnelseIntegrationTest extends Integrationstest {

  private static final String FORBUND = "LUND";

  @Autowired private Paminn paminn;
  @Autowired private Klocka klocka;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  private void begarKomplettering() {
    vag.ide("Påminns").workshop().skriv("Påminns", Map.of(2014, 1_000_00L)).lamnaIn();
    vag.slutfor(
        "forbundschef",
        "kontrollera",
        Map.of(
            "utfall", "komplettera",
            "frist", klocka.idag().plusDays(30).toString(),
            "vad", "Beskriv budgeten."));
    vag.uppgift("sokande.lund", "komplettera");
  }

  @Test
  @DisplayName("en gång, hur många gånger motorn än ber")
  void en_gang() {
    begarKomplettering();
    motornBer();
    motornBer();
    assertThat(paminnelser()).isEqualTo(1);
  }

  @Test
  @DisplayName("inte när dagen redan gått: har motorn stått still är det för sent att påminna")
  void for_sent() {
    begarKomplettering();
    fristen(klocka.idag().minusDays(1));
    motornBer();
    assertThat(paminnelser()).isZero();
    fristen(klocka.idag());
    motornBer();
    assertThat(paminnelser()).as("fristen gäller till slutet av sin dag").isEqualTo(1);
  }

  private void motornBer() {
    int varv =
        som(
            () ->
                jdbc.sql("select varv from arende where arende_id = :arende")
                    .param("arende", arende().varde())
                    .query(Integer.class)
                    .single());
    Jobb jobb =
        new Jobb(
            FORBUND,
            arende(),
            paminn.typ(),
            Element.PAMINN_KOMPLETTERING,
            varv,
            new Jobb.Motornyckel(1, "prov", "prov"),
            Map.of(),
            Map.of());
    som(() -> paminn.utfor(jobb));
  }

  private void fristen(LocalDate dag) {
    som(
        () ->
            jdbc.sql("update arende set komplettering_frist = :dag where arende_id = :arende")
                .param("dag", dag)
                .param("arende", arende().varde())
                .update());
  }

  private int paminnelser() {
    return som(
        () ->
            jdbc.sql(
                    """
                    select count(*)::int from arendehandelse
                     where arende_id = :arende and handelse = 'paminnelse'
                    """)
                .param("arende", arende().varde())
                .query(Integer.class)
                .single());
  }

  private ArendeId arende() {
    return ArendeId.av(vag.arendeId());
  }

  private <T> T som(Supplier<T> arbete) {
    return Inloggad.som(
        Aktor.process(FORBUND), () -> Objects.requireNonNull(tx.execute(s -> arbete.get())));
  }
}
