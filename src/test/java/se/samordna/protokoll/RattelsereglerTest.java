package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;

@DisplayName("R17: en felbekräftad anslagsplats rättas inom de dagar anslaget kan ha varit uppe")
class RattelsereglerTest {

  private static final LocalDate JUSTERAT = LocalDate.of(2023, 11, 20);
  private static final LocalDate IDAG = LocalDate.of(2023, 12, 1);

  private static Optional<LocalDate> dag(int dag) {
    return Optional.of(LocalDate.of(2023, 11, dag));
  }

  private static Anslag.Plats plats(Optional<LocalDate> uppe, Optional<LocalDate> nere) {
    return new Anslag.Plats(
        "burlov",
        2,
        uppe.map(RattelsereglerTest::bekraftelse),
        nere.map(RattelsereglerTest::bekraftelse));
  }

  private static Anslag.Bekraftelse bekraftelse(LocalDate dag) {
    return new Anslag.Bekraftelse(dag, "Mejl", "siv", Instant.EPOCH);
  }

  private static Optional<String> far(
      Anslag.Plats nu, Optional<LocalDate> uppe, Optional<LocalDate> nere) {
    Anslag anslag =
        new Anslag(
            UUID.randomUUID(),
            UUID.randomUUID(),
            SammantradeId.ny(),
            JUSTERAT,
            JUSTERAT.plusDays(2),
            "kansliet",
            List.of(nu));
    return Rattelseregler.prova(new Rattelseregler.Rattelse(anslag, nu, uppe, nere, IDAG))
        .map(Hinder::kod);
  }

  @Test
  @DisplayName("en annan dag, eller ingen när bekräftelsen gällde en annan medlem")
  void rattas() {
    assertThat(far(plats(dag(20), Optional.empty()), dag(22), Optional.empty())).isEmpty();
    assertThat(far(plats(dag(20), Optional.empty()), Optional.empty(), Optional.empty())).isEmpty();
    assertThat(far(plats(dag(20), dag(25)), dag(20), dag(26))).isEmpty();
    assertThat(far(plats(dag(20), dag(25)), dag(20), Optional.empty())).isEmpty();
  }

  @Test
  @DisplayName("bara det som är bekräftat rättas, och bara till något annat")
  void inget() {
    assertThat(far(plats(Optional.empty(), Optional.empty()), dag(20), Optional.empty()))
        .hasValue("inte_bekraftat");
    assertThat(far(plats(dag(20), dag(25)), dag(20), dag(25))).hasValue("inget_andrat");
  }

  @Test
  @DisplayName("inte före justeringen, inte i framtiden, och inte ner före upp")
  void dagarna() {
    assertThat(far(plats(dag(20), Optional.empty()), dag(19), Optional.empty()))
        .hasValue("fel_dag");
    assertThat(
            far(plats(dag(20), Optional.empty()), Optional.of(IDAG.plusDays(1)), Optional.empty()))
        .hasValue("fel_dag");
    assertThat(far(plats(dag(20), dag(25)), dag(26), dag(25))).hasValue("fel_dag");
    assertThat(far(plats(dag(20), dag(25)), Optional.empty(), dag(25))).hasValue("inte_uppsatt");
  }
}
