package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.protokoll.Upphavandefoljd;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Domstol;
import se.samordna.stod.Integrationstest;

@DisplayName("R18: ett upphävt beslut prövas om, i processen")
class NyProvningIntegrationTest extends Integrationstest {

  private static final String FORBUND = "LUND";
  private static final List<String> LEDAMOTER = List.of("ordforande", "vice", "ledamot.fk");
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2014, "beloppOre", 1_000_00L, "finansiering", "eget_kapital"));

  @Autowired private Upphavandefoljd foljd;
  @Autowired private Kommandokorare korare;
  @Autowired private Motorport motor;
  @Autowired private InstansStore instanser;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  private String insats = "";
  private String uppfoljning = "";

  @BeforeEach
  void insatsenUpphavs() {
    insats =
        vag.tillStyrelsen("Upphävs av domstolen", Map.of(2014, 1_000_00L), BELOPP)
            .insats(LEDAMOTER, BELOPP);
    vag.uppgift("sokande.lund", "lamna_rapport");
    uppfoljning = instans("uppfoljning");
    assertThat(motor.lever(uppfoljning)).isTrue();
    new Domstol(foljd, jdbc, tx).upphav(FORBUND, insats, LocalDate.of(2023, 11, 20));
  }

  @Test
  @DisplayName(
      "rapporten väntar inte längre, uppföljningen är avbruten, och ett förslag ska skrivas")
  void provas_om() {
    vag.uppgift("forbundschef", "tjansteskrivelse");
    assertThat(oppna()).containsExactly("tjansteskrivelse");
    vanta("uppföljningens slut", () -> borta(uppfoljning));
    assertThat(motor.lever(instans("medelsansokan"))).isTrue();
    assertThat(kommandon("OPPEN")).isEmpty();
    assertThat(kommandon("BLOCKERAD")).isEmpty();
  }

  @Test
  @DisplayName("ett nytt bifall ger en ny insats och en ny uppföljning; den upphävda står kvar")
  void beviljas_igen() {
    String ny = vag.skrivFram(BELOPP).insats(LEDAMOTER, BELOPP);
    vag.uppgift("sokande.lund", "lamna_rapport");
    assertThat(instans("uppfoljning")).isNotEqualTo(uppfoljning);
    assertThat(insatser()).containsExactly("upphavd", "pagar");
    assertThat(new Domstol(foljd, jdbc, tx).upphav(FORBUND, insats, LocalDate.of(2023, 11, 20)))
        .as("det gamla beslutets upphävande rör inte det nya")
        .isEqualTo(Upphavandefoljd.Foljd.REDAN_ATERFORT);
    vag.uppgift("sokande.lund", "lamna_rapport");
    assertThat(new Domstol(foljd, jdbc, tx).upphav(FORBUND, ny, LocalDate.of(2023, 11, 20)))
        .as("också det nya beslutet kan upphävas")
        .isEqualTo(Upphavandefoljd.Foljd.INSATS_UPPHAVD);
    vag.uppgift("forbundschef", "tjansteskrivelse");
    assertThat(oppna()).containsExactly("tjansteskrivelse");
  }

  @Test
  @DisplayName("F2: bygget körs igen sedan ärendet gått vidare; det står kvar där databasen säger")
  void bygget_igen() {
    vag.skrivFram(BELOPP);
    vanta("förslaget framme", () -> steg("vanta_beslut"));
    UUID kommando =
        som(
            () ->
                jdbc.sql(
                        """
                        update motorkommando set status = 'OPPEN'
                         where arende_id = :arende and slag = 'BYGG_OM' returning kommando_id
                        """)
                    .param("arende", arende().varde())
                    .query(UUID.class)
                    .single());
    String fore = instans("medelsansokan");
    assertThat(korare.kor(kommando)).isEmpty();
    assertThat(borta(fore)).isPresent();
    String insats = vag.insats(LEDAMOTER, BELOPP);
    assertThat(insats).isNotEmpty();
    assertThat(insatser()).containsExactly("upphavd", "pagar");
  }

  private Optional<Boolean> borta(String instans) {
    return motor.lever(instans) ? Optional.empty() : Optional.of(true);
  }

  private Optional<Boolean> steg(String steg) {
    return som(
        () ->
            jdbc.sql("select true from arende where arende_id = :arende and processteg = :steg")
                .param("arende", arende().varde())
                .param("steg", steg)
                .query(Boolean.class)
                .optional());
  }

  private List<String> oppna() {
    return lista(
        "select typ from uppgift where arende_id = :arende and status = 'OPPEN' and '' = :om", "");
  }

  private List<String> insatser() {
    return lista(
        "select status from insats where arende_id = :arende and '' = :om order by skapad", "");
  }

  private List<String> kommandon(String status) {
    return lista(
        "select slag from motorkommando where arende_id = :arende and status = :om", status);
  }

  private List<String> lista(String sql, String om) {
    return som(
        () ->
            jdbc.sql(sql)
                .param("arende", arende().varde())
                .param("om", om)
                .query(String.class)
                .list());
  }

  private String instans(String process) {
    return som(() -> instanser.hitta(FORBUND, arende(), process))
        .flatMap(InstansStore.Instans::instans)
        .orElseThrow();
  }

  private ArendeId arende() {
    return ArendeId.av(vag.arendeId());
  }

  private <T> T som(Supplier<T> arbete) {
    return Inloggad.som(
        Aktor.process(FORBUND), () -> Objects.requireNonNull(tx.execute(s -> arbete.get())));
  }
}
