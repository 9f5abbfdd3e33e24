package se.samordna.processmotor.inbaddad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Klocka;

@DisplayName("Uttrycken i ritningarna är FEEL, med motorns klocka")
class FeelTest {

  private static final Instant NU = Instant.parse("2026-03-01T07:00:00Z");
  private static final String FRIST =
      "=if fristTid = null then now() + duration(\"P3650D\") else date and time(fristTid)";

  private final Motorur ur = new Motorur(new Klocka(Clock.fixed(NU, ZoneOffset.UTC)));
  private final Feel feel = new Feel(ur);

  private Object varde(String uttryck, Map<String, Object> variabler) {
    return ((Uttryck) feel.createExpression(uttryck)).utrakning().av(variabler);
  }

  private Instant tid(String uttryck, Map<String, Object> variabler) {
    return OffsetDateTime.parse(varde(uttryck, variabler).toString()).toInstant();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paminn", "${arendeId}", "a = b", ""})
  @DisplayName("text som inte börjar med = är sig själv")
  void text_ar_text(String text) {
    assertThat(varde(text, Map.of("arendeId", "x"))).isEqualTo(text);
  }

  @Test
  @DisplayName("en frist är sitt ögonblick, och utan frist väntar timern i tio år från motorns nu")
  void frist() {
    Instant frist = Instant.parse("2026-10-25T00:30:00Z");
    assertThat(tid(FRIST, Map.of("fristTid", frist.toString()))).isEqualTo(frist);
    assertThat(tid(FRIST, Map.of())).isEqualTo(NU.plus(Duration.ofDays(3650)));
    ur.stall(NU.plus(Duration.ofDays(30)));
    assertThat(tid("=now()", Map.of())).isEqualTo(NU.plus(Duration.ofDays(30)));
  }

  @Test
  @DisplayName("motorns klocka ställs bara framåt")
  void bara_framat() {
    ur.stall(NU.plus(Duration.ofHours(2)));
    ur.stall(NU.plus(Duration.ofHours(1)));
    assertThat(ur.nu()).isEqualTo(NU.plus(Duration.ofHours(2)));
  }

  @ParameterizedTest
  @CsvSource({"ga_vidare, true", "vila, false", ", false"})
  @DisplayName("ett villkor på en variabel som saknas är falskt")
  void villkor(String utfall, boolean vantat) {
    Map<String, Object> variabler = new HashMap<>();
    variabler.put("utfall", utfall);
    assertThat(varde("=utfall = \"ga_vidare\"", variabler)).isEqualTo(vantat);
    assertThat(varde("=saknas = true", variabler)).isEqualTo(false);
  }

  @Test
  @DisplayName("korrelationens nyckel är ärendet och ronden, och svaren får ha luckor")
  void nyckel_och_svar() {
    assertThat(varde("=arendeId + \":\" + string(rond)", Map.of("arendeId", "a", "rond", 2)))
        .isEqualTo("a:2");
    String nagotNej = "=list contains(godkannanden, false)";
    assertThat(varde(nagotNej, Map.of("godkannanden", Arrays.asList(null, false)))).isEqualTo(true);
    assertThat(varde(nagotNej, Map.of("godkannanden", List.of(true)))).isEqualTo(false);
  }

  @Test
  @DisplayName("det som inte är FEEL sägs med uttrycket")
  void inte_feel() {
    assertThatThrownBy(() -> feel.createExpression("=if then"))
        .isInstanceOf(Uttrycksfel.class)
        .hasMessageContaining("=if then");
  }
}
