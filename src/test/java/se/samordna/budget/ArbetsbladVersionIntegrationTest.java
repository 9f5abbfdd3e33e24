package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Cellvarde;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.HuvudboksStore;
import se.samordna.huvudbok.Medel;
import se.samordna.plan.BudgetStore;

@DisplayName("Från arbetsblad till budgetversion")
class ArbetsbladVersionIntegrationTest extends Arbetsbladsprov {

  @Test
  @DisplayName("summorna räknas medan man skriver, och UB följer in i nästa år")
  void levande() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild fore = hamta(id);
    Arbetsbild efter =
        ekonom(
            () ->
                andring()
                    .skriv(
                        id,
                        fore.blad().version(),
                        List.of(
                            new Cellvarde(
                                Bladcell.belopp(rad(fore, "Resekostnader"), 2024), "5000000")))
                    .varde());

    Belopp skillnad = Belopp.kronor(-10_000);
    for (int ar : List.of(2024, 2025, 2026)) {
      assertThat(efter.raknat(ar).orElseThrow().ub())
          .isEqualTo(fore.raknat(ar).orElseThrow().ub().plus(skillnad));
    }
    assertThat(fore.raknat(2024).orElseThrow().kvarAttDisponera())
        .isEqualTo(Belopp.kronor(2_248_524));
  }

  @Test
  @DisplayName("en sparad ändring är en ny version med sitt ursprung, och besluten följer med")
  void ny_version() {
    UUID forsta = importerad(Facit.BKSV_2024);
    ArendeId arende = arende();
    BeslutId beslut = BeslutId.ny();
    process(
        () -> {
          Medel medel = ena.getBean(Medel.class);
          medel
              .reservera(
                  new Medel.Reservation(
                      arende,
                      beslut,
                      "Ny insats",
                      DAG,
                      List.of(
                          new Finansiering(
                              2024,
                              Belopp.kronor(100_000),
                              Optional.of(Finansiering.Kalla.EGET_KAPITAL),
                              Optional.empty())),
                      Optional.empty()))
              .varde();
          medel.bokfor(arende, beslut, InsatsId.ny(), DAG);
          return true;
        });
    UUID id = skapat(new Nyttblad.UrVersion("Efter samråd", forsta));
    Arbetsbild bild = hamta(id);
    UUID resor = rad(bild, "Resekostnader");
    Arbetsbild andrad =
        ekonom(
            () ->
                andring()
                    .skriv(
                        id,
                        bild.blad().version(),
                        List.of(
                            new Cellvarde(Bladcell.belopp(resor, 2024), "5000000"),
                            new Cellvarde(Bladcell.av(resor, Radfalt.NAMN), "Resor")))
                    .varde());
    UUID ny = ekonom(() -> blad().spara(id, andrad.blad().version()).varde());
    UUID igen = ekonom(() -> blad().spara(id, andrad.blad().version()).varde());

    assertThat(ny).isNotEqualTo(forsta).isEqualTo(igen);
    assertThat(rad(forsta, "Resekostnader"))
        .as("raden är samma post fast den bytt namn")
        .isEqualTo(rad(ny, "Resor"));
    Budgetblad efter =
        ekonom(() -> ena.getBean(BudgetService.class).blad(2024, Optional.empty()).varde());
    assertThat(efter.versionId()).isEqualTo(ny);
    assertThat(efter.kvarAttDisponera()).isEqualTo(Belopp.kronor(2_248_524 - 10_000 - 100_000));
    process(
        () -> {
          assertThat(ena.getBean(HuvudboksStore.class).saldon())
              .isEqualTo(ena.getBean(Budgetlagen.class).lage().saldon());
          return true;
        });
    assertThat(ursprung(ny)).isEqualTo(forsta);
  }

  private UUID rad(UUID version, String namn) {
    return process(
        () ->
            ena.getBean(BudgetStore.class).version(version).orElseThrow().rader().stream()
                .filter(r -> r.namn().equals(namn))
                .findFirst()
                .orElseThrow()
                .radId());
  }

  private UUID ursprung(UUID version) {
    return process(
        () ->
            ena.getBean(JdbcClient.class)
                .sql("select ursprung from budgetversion where version_id = :id")
                .param("id", version)
                .query(UUID.class)
                .single());
  }

  @Test
  @DisplayName("förra året uppräknat: procent per avdelning, det beviljade för sig, IB är UB")
  void forra() {
    importerad(Facit.BKSV_2024);
    UUID id =
        skapat(
            new Nyttblad.Forra(
                "",
                2025,
                Map.of("kostnad", new BigDecimal("2.5"), "personal", new BigDecimal("4"))));
    Arbetsbild bild = hamta(id);

    assertThat(bild.blad().huvud().ar()).containsExactly(2025, 2026, 2027);
    assertThat(belopp(bild, "Utbildning/konferens"))
        .containsExactly(Belopp.kronor(205_000), Belopp.kronor(210_125), Belopp.kronor(215_378));
    assertThat(belopp(bild, "Styrelse"))
        .containsExactly(Belopp.kronor(260_000), Belopp.kronor(270_400), Belopp.kronor(281_216));
    assertThat(belopp(bild, "SAMTEAM 2.0 Staffanstorp"))
        .as("redan beviljat för 2025, inget därefter")
        .containsExactly(Belopp.kronor(171_952));
    assertThat(bild.raknat(2025).orElseThrow().ib()).isEqualTo(Belopp.kronor(3_048_524));
    assertThat(bild.forra().get(rad(bild, "Styrelse"))).isEqualTo(Belopp.kronor(250_000));
    assertThat(bild.brister()).isEmpty();
  }

  private static List<Belopp> belopp(Arbetsbild bild, String namn) {
    Arbetsrad rad =
        bild.rader().stream().filter(r -> r.namn().equals(namn)).findFirst().orElseThrow();
    return bild.blad().huvud().ar().stream().flatMap(a -> rad.belopp(a).stream()).toList();
  }

  @Test
  @DisplayName("tryckta summor tas bort i ett, kan ångras, och det räknade är detsamma")
  void tryckta() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild fore = hamta(id);
    Arbetsbild utan = ekonom(() -> andring().taBortTryckta(id, fore.blad().version()).varde());

    assertThat(utan.rader()).noneMatch(Arbetsrad::arTryckt).isNotEmpty();
    assertThat(utan.raknat(2026).orElseThrow().ub())
        .isEqualTo(fore.raknat(2026).orElseThrow().ub());
    assertThat(utan.raknat(2026).orElseThrow().tryckta()).isEmpty();
    assertThat(ekonom(() -> andring().angra(id).varde()).rader()).isEqualTo(fore.rader());
  }

  @Test
  @DisplayName("samma version öppnas i samma blad, inte i två")
  void samma_blad() {
    UUID version = importerad(Facit.BKSV_2024);

    assertThat(skapat(new Nyttblad.UrVersion("", version)))
        .isEqualTo(skapat(new Nyttblad.UrVersion("", version)))
        .isNotEqualTo(skapat(new Nyttblad.UrVersion("Ett annat förslag", version)));
  }
}
