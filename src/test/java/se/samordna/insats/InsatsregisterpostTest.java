package se.samordna.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.ansokan.Niva;
import se.samordna.arende.Insatstyp;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Vardemodul;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("En beviljad insats i de öppna uppgifterna")
class InsatsregisterpostTest {

  private static String json(Optional<Insatstyp> insatstyp, Optional<Niva> niva) {
    LocalDate dag = LocalDate.of(2024, 1, 1);
    return JsonMapper.builder()
        .addModule(new Vardemodul())
        .build()
        .writeValueAsString(
            new Insatsregister.Post(
                "PROV 2024-0001",
                "Stödteam",
                Optional.empty(),
                insatstyp,
                niva,
                "Lunds kommun",
                List.of(),
                dag,
                dag,
                Insats.Lage.values()[0],
                dag,
                1,
                List.of(new Arsbelopp(2024, Belopp.kronor(1))),
                List.of(),
                List.of(),
                Belopp.NOLL));
  }

  @Test
  @DisplayName("insatstyp och nivå är sina koder")
  void kanda() {
    assertThat(json(Optional.of(Insatstyp.PROJEKT), Optional.of(Niva.INDIVID)))
        .contains("\"insatstyp\":\"projekt\",\"niva\":\"individ\"")
        .contains("\"beviljat\":[{\"ar\":2024,\"beloppOre\":100}]")
        .contains("\"utbetaltOre\":0")
        .doesNotContain("maskerad");
  }

  @Test
  @DisplayName("är de inte kända står fälten kvar, tomma: den som läser filen räknar med dem")
  void okanda() {
    assertThat(json(Optional.empty(), Optional.empty()))
        .contains("\"insatstyp\":\"\",\"niva\":\"\"");
  }
}
