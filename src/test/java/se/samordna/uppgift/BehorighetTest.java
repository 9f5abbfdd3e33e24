package se.samordna.uppgift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.processmotor.Uppgiftsroll;

@DisplayName("Vem får göra en uppgift")
class BehorighetTest {

  private static final LocalDate IDAG = LocalDate.of(2024, 3, 15);

  private final Behorighet behorighet =
      new Behorighet(
          new Klocka(
              Clock.fixed(IDAG.atTime(12, 0).atZone(Klocka.STOCKHOLM).toInstant(), ZoneOffset.UTC)),
          a -> a.anvandare().equals("slutat") ? Set.of() : a.medlemmar());

  private static Aktor aktor(Roll roll, String... medlemmar) {
    return new Aktor("någon", "Någon", "PROV", Set.of(roll), Set.of(medlemmar));
  }

  private static Uppgift uppgift(
      String typ, Uppgiftsroll roll, String medlem, Optional<LocalDate> frist) {
    return new Uppgift(
        UppgiftId.ny(),
        ArendeId.ny(),
        typ,
        "Rubrik",
        roll,
        Optional.of(medlem).filter(m -> !m.isEmpty()),
        frist,
        Optional.empty(),
        Uppgift.Status.OPPEN,
        1,
        1,
        Instant.EPOCH,
        Optional.empty());
  }

  @Test
  @DisplayName("beredaren gör sin egen medlems yttrande, inte en annans")
  void beredning() {
    Uppgift lunds = uppgift("yttra", Uppgiftsroll.BEREDNING, "lund", Optional.empty());
    assertThat(behorighet.far(aktor(Roll.BEREDNING, "lund"), lunds)).isTrue();
    assertThat(behorighet.far(aktor(Roll.BEREDNING, "region"), lunds)).isFalse();
    assertThat(behorighet.far(aktor(Roll.SOKANDE, "lund"), lunds)).isFalse();
  }

  @Test
  @DisplayName("den vars plats har slutat yttrar sig inte, fast rollen och medlemmen är kvar")
  void platsen_slut() {
    Uppgift lunds = uppgift("yttra", Uppgiftsroll.BEREDNING, "lund", Optional.empty());
    Aktor slutat = new Aktor("slutat", "Slutat", "PROV", Set.of(Roll.BEREDNING), Set.of("lund"));
    assertThat(behorighet.far(slutat, lunds)).isFalse();
  }

  @Test
  @DisplayName("förbundschefen får stänga ett yttrande först dagen efter fristen")
  void sent_yttrande() {
    Aktor chef = aktor(Roll.FORBUNDSCHEF);
    assertThat(
            behorighet.far(
                chef, uppgift("yttra", Uppgiftsroll.BEREDNING, "lund", Optional.of(IDAG))))
        .isFalse();
    assertThat(
            behorighet.far(
                chef,
                uppgift("yttra", Uppgiftsroll.BEREDNING, "lund", Optional.of(IDAG.minusDays(1)))))
        .isTrue();
  }

  @Test
  @DisplayName("R30: förbundschefen skriver och godkänner aldrig en ansökan, hur sen den än är")
  void aldrig_ansokan() {
    Aktor chef = aktor(Roll.FORBUNDSCHEF, "lund");
    Optional<LocalDate> sen = Optional.of(IDAG.minusDays(30));
    assertThat(behorighet.far(chef, uppgift("skriv_ansokan", Uppgiftsroll.SOKANDE, "lund", sen)))
        .isFalse();
    assertThat(behorighet.far(chef, uppgift("godkann_ansokan", Uppgiftsroll.SOKANDE, "lund", sen)))
        .isFalse();
    assertThat(behorighet.far(chef, uppgift("lamna_rapport", Uppgiftsroll.SOKANDE, "lund", sen)))
        .isTrue();
  }

  @Test
  @DisplayName("förbundschefens egna uppgifter är bara förbundschefens")
  void chefens() {
    Uppgift chefens = uppgift("kontrollera", Uppgiftsroll.FORBUNDSCHEF, "", Optional.empty());
    assertThat(behorighet.far(aktor(Roll.FORBUNDSCHEF), chefens)).isTrue();
    assertThat(behorighet.far(aktor(Roll.ADMINISTRATOR), chefens)).isFalse();
  }
}
