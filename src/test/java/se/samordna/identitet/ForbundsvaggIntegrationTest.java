package se.samordna.identitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;

@DisplayName("F22: förbundsväggen i databasen")
class ForbundsvaggIntegrationTest extends Integrationstest {

  private static final String TABELLER =
      """
      select c.relname from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute k on k.attrelid = c.oid and k.attname = 'forbund' and not k.attisdropped
      where c.relkind in ('r', 'p') and c.relrowsecurity
      order by 1
      """;

  @Autowired private JdbcClient jdbc;
  @Autowired private Vaggkontroll kontroll;
  @Autowired private PlatformTransactionManager transaktioner;

  private <T> T iTransaktion(Supplier<T> arbete) {
    return new TransactionTemplate(transaktioner).execute(s -> arbete.get());
  }

  private <T> T som(Aktor aktor, Supplier<T> arbete) {
    return Inloggad.som(aktor, () -> iTransaktion(arbete));
  }

  @Test
  @DisplayName("har inga luckor")
  void inga_luckor() {
    assertThat(kontroll.luckor()).isEmpty();
  }

  @TestFactory
  @DisplayName("utan aktör syns inga rader, och som ett förbund bara dess egna")
  Stream<DynamicTest> bara_egna_rader() {
    List<String> tabeller = jdbc.sql(TABELLER).query(String.class).list();
    assertThat(tabeller).contains("arende", "medlem", "plats", "spar");
    return tabeller.stream().map(t -> DynamicTest.dynamicTest(t, () -> tabellenHaller(t)));
  }

  private void tabellenHaller(String tabell) {
    String fraga = "select count(*) from " + tabell;
    assertThat(iTransaktion(() -> jdbc.sql(fraga).query(Long.class).single())).isZero();
    String framlingar = fraga + " where forbund <> 'LUND'";
    assertThat(som(Aktor.process("LUND"), () -> jdbc.sql(framlingar).query(Long.class).single()))
        .isZero();
  }

  @Test
  @DisplayName("släpper inte fram något ur en återanvänd förbindelse")
  void ateranvand_forbindelse() {
    Long egna =
        som(
            Aktor.process("LUND"),
            () -> jdbc.sql("select count(*) from medlem").query(Long.class).single());
    assertThat(egna).isEqualTo(4);
    assertThat(
            iTransaktion(() -> jdbc.sql("select count(*) from medlem").query(Long.class).single()))
        .isZero();
  }

  @Test
  @DisplayName("tar inte emot en rad till ett annat förbund")
  void ingen_rad_till_annat() {
    assertThatThrownBy(
            () ->
                som(
                    Aktor.process("LUND"),
                    () ->
                        jdbc.sql(
                                "insert into person (forbund, anvandare, namn) values ('BKSV',"
                                    + " 'inkraktare', 'X')")
                            .update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  @DisplayName("låter inte en rad peka över väggen")
  void ingen_pekare_over() {
    assertThatThrownBy(
            () ->
                som(
                    Aktor.process("LUND"),
                    () ->
                        jdbc.sql(
                                """
                                insert into verksamhet values
                                ('LUND', gen_random_uuid(), 'Lånad', 'vellinge')
                                """)
                            .update()))
        .isInstanceOf(DataAccessException.class);
  }

  private static JdbcClient agare() {
    Map<String, String> egenskaper = Servrar.egenskaper();
    return JdbcClient.create(
        new DriverManagerDataSource(
            egenskaper.get("spring.datasource.url"),
            egenskaper.get("spring.flyway.user"),
            egenskaper.get("spring.flyway.password")));
  }

  @Test
  @DisplayName("gäller även den som äger tabellerna")
  void aven_agaren() {
    JdbcClient agare = agare();
    assertThat(agare.sql("select count(*) from medlem").query(Long.class).single()).isZero();
  }

  @Test
  @DisplayName("en borttagen regel upptäcks av kontrollen vid start")
  void borttagen_regel_upptacks() {
    JdbcClient agare = agare();
    agare.sql("alter table verksamhetsperson no force row level security").update();
    try {
      assertThat(kontroll.luckor()).containsExactly("verksamhetsperson");
    } finally {
      agare.sql("alter table verksamhetsperson force row level security").update();
    }
  }

  @Test
  @DisplayName("spåret går inte att ändra eller tömma, inte ens för den som äger det")
  void sparet_ar_bara_tillagg() {
    JdbcClient agare = agare();
    for (String sql : List.of("update spar set aktor = 'x'", "delete from spar", "truncate spar")) {
      assertThatThrownBy(() -> agare.sql(sql).update()).hasMessageContaining("bara emot nya rader");
    }
  }
}
