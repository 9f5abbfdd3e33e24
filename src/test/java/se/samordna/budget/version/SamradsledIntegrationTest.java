package se.samordna.budget.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samordna.budget.version.Medlemssamrad.Giltighet;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Bokprov;
import se.samordna.identitet.Roll;

@DisplayName("R20: samråd genom ett led av versioner, i riktig PostgreSQL")
class SamradsledIntegrationTest extends Bokprov {

  private static final LocalDate SAMRADSDAG = LocalDate.of(2023, 10, 12);

  private UUID forsta = UUID.randomUUID();
  private UUID andra = UUID.randomUUID();

  @BeforeEach
  void tvaVersioner() {
    forsta = UUID.randomUUID();
    andra = UUID.randomUUID();
    process(
        () -> {
          version(forsta, Optional.empty());
          return version(andra, Optional.of(forsta));
        });
  }

  /** Så som arbetsbladet gör en version av en annan. */
  private int version(UUID id, Optional<UUID> ursprung) {
    return ena.getBean(JdbcClient.class)
        .sql(
            """
            insert into budgetversion (forbund, version_id, status, enhet, kallfil, hash, ursprung,
                                       skapad, skapad_av)
            values (:f, :id, 'utkast', 'kr', 'arbetsblad', :hash, :ursprung, now(), 'prov')
            """)
        .param("f", forbund)
        .param("id", id)
        .param("hash", id.toString())
        .param("ursprung", ursprung.orElse(null), java.sql.Types.OTHER)
        .update();
  }

  private <T> T ekonom(Supplier<T> arbete) {
    return som(Roll.EKONOM, arbete);
  }

  private Samrad antecknat() {
    return ekonom(
        () -> ena.getBean(SamradService.class).registrera(forsta, andring("Bra")).varde());
  }

  private static Samradsandring andring(String synpunkt) {
    return new Samradsandring(
        "fk", SAMRADSDAG, Samrad.Satt.MOTE, "Enhetschefen", synpunkt, "", Optional.empty());
  }

  private Svar<Samrad> bekrafta(Samrad s, boolean haller) {
    return ekonom(
        () -> ena.getBean(SamradService.class).bekrafta(andra, s.id(), s.nummer(), haller, ""));
  }

  private Medlemssamrad fk(UUID version) {
    return ekonom(() -> ena.getBean(VersionService.class).visa(version).varde().samrad())
        .getFirst();
  }

  private Giltighet giltighet() {
    return fk(andra).samrad().getFirst().giltighet();
  }

  @Test
  @DisplayName("om version 1 syns på version 2, räknas när det bekräftats, och kan ångras")
  void bekraftat() {
    Samrad s = antecknat();
    assertThat(fk(forsta).uppfyllt()).isTrue();
    assertThat(s.versionsnummer()).isEqualTo(1);
    assertThat(giltighet()).isEqualTo(Giltighet.OM_TIDIGARE);
    assertThat(bekrafta(s, true).arJa()).isTrue();
    assertThat(giltighet()).isEqualTo(Giltighet.BEKRAFTAT);
    assertThat(fk(andra).uppfyllt()).isTrue();
    assertThat(bekrafta(s, false).arJa()).isTrue();
    assertThat(giltighet()).isEqualTo(Giltighet.OM_TIDIGARE);
  }

  @Test
  @DisplayName("en rättelse gör att samrådet måste bekräftas på nytt, i sin nya lydelse")
  void rattat() {
    Samrad s = antecknat();
    bekrafta(s, true);
    Samrad rattat =
        ekonom(
            () ->
                ena.getBean(SamradService.class)
                    .ratta(forsta, s.id(), 1, andring("Inte bra"), "Hörde fel")
                    .varde());
    assertThat(giltighet()).isEqualTo(Giltighet.OM_TIDIGARE);
    assertThat(kod(bekrafta(s, true))).isEqualTo("inaktuell_version");
    assertThat(bekrafta(rattat, true).arJa()).isTrue();
    assertThat(fk(andra).samrad().getFirst().historik())
        .extracting(Samrad::synpunkt)
        .containsExactly("Bra");
  }

  @Test
  @DisplayName("samråd om versionen själv bekräftas inte, och en version utanför ledet finns inte")
  void utanfor() {
    Samrad s = antecknat();
    SamradService tjanst = ena.getBean(SamradService.class);
    assertThat(kod(ekonom(() -> tjanst.bekrafta(forsta, s.id(), 1, true, ""))))
        .isEqualTo("om_versionen_sjalv");
    UUID tredje = UUID.randomUUID();
    process(() -> version(tredje, Optional.empty()));
    assertThat(kod(ekonom(() -> tjanst.bekrafta(tredje, s.id(), 1, true, ""))))
        .isEqualTo("finns_inte");
    assertThat(fk(tredje).samrad()).isEmpty();
  }
}
