package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;

@DisplayName("Insatsens pengar under slump och försök att gå förbi boken")
class InsatsmedelVaktIntegrationTest extends Insatsprov {

  @Test
  @DisplayName("databasen vägrar en rättelse utan skäl och ett stadium under noll")
  void databasens_vakter() {
    String huvud =
        "insert into verifikation (forbund, verifikation_id, dag, handelse, skapad, skapad_av)"
            + " values (:f, gen_random_uuid(), '2024-01-01', '%s', now(), 'prov')";
    assertThatThrownBy(() -> kor(huvud.formatted("rattelse")))
        .hasStackTraceContaining("rattelse_med_skal");
    assertThatThrownBy(() -> kor(huvud.formatted("pahittad")))
        .hasStackTraceContaining("verifikation_handelse_check");
    assertThatThrownBy(() -> kor("update nedsattning set belopp_ore = 1"))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  @DisplayName("slumpvisa följder, också med ny budget, lämnar boken stämd")
  void slumpvisa_foljder() {
    long fro = Optional.ofNullable(Long.getLong("fro")).orElse(91L);
    Random slump = new Random(fro);
    for (int i = 0; i < 60; i++) {
      int steg = i;
      if (i % 12 == 0) {
        insats(eget(2024, 1 + slump.nextInt(200)), eget(2025, 1 + slump.nextInt(100)));
      }
      int ar = 2024 + slump.nextInt(2);
      long kronor = 1 + slump.nextInt(120);
      UUID id = UUID.randomUUID();
      som(() -> handling(slump.nextInt(7), id, ar, kronor));
      if (i == 30) {
        ladda(PLAN.replace(";900", ";700"));
      }
      assertThat(steg).as("frö %d", fro).isGreaterThanOrEqualTo(0);
      bokenStammer();
    }
    assertThat(boken()).isNotEmpty();
  }

  private boolean handling(int val, UUID id, int ar, long kronor) {
    Map<Integer, Belopp> perAr = kr(ar, kronor);
    return switch (val) {
      case 0 -> {
        medel().avtala(akt(id));
        yield true;
      }
      case 1, 2 ->
          medel().rekvirera(akt(id), perAr).arJa() && medel().betala(akt(id), perAr).arJa();
      case 3 ->
          medel().aterfor(akt(id), new Aterforing(perAr, new Aterforing.Mal.EgetKapital())).arJa();
      case 4 ->
          medel().aterta(akt(id), new Aterforing(perAr, new Aterforing.Mal.Ursprung())).arJa();
      case 5 -> medel().oka(akt(id), reservation(BeslutId.ny(), eget(ar, kronor))).arJa();
      default -> medel().medfinansiera(medfinansiering(id, ar, "Fond " + id, true)).arJa();
    };
  }
}
