package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.NyVerifikation.Handelse;

@DisplayName("Insatsens pengar tillbaka, i riktig PostgreSQL")
class AterforingIntegrationTest extends Insatsprov {

  @Test
  @DisplayName("outnyttjat ur eget kapital läggs tillbaka dit, eller i en rad som anges")
  void outnyttjat() {
    avtala();
    Budgetblad fore = blad(2025);
    aterfor(kr(2024, 100), new Aterforing.Mal.Ursprung());
    assertThat(blad(2025).kvarAttDisponera())
        .isEqualTo(fore.kvarAttDisponera().plus(Belopp.kronor(100)));
    assertThat(kod(som(() -> medel().aterfor(akt(UUID.randomUUID()), tillRam(Optional.empty())))))
        .isEqualTo("rad_saknas");
    UUID ram = rad(2024, "Nya insatser").radId();
    som(() -> medel().aterfor(akt(UUID.randomUUID()), tillRam(Optional.of(ram))).varde());

    assertThat(rad(2024, "Nya insatser").ledigt()).isEqualTo(Belopp.kronor(950));
    assertThat(rad(2024, "Nya insatser").budget()).isEqualTo(Belopp.kronor(950));
    assertThat(rad(2024, "Stödteam").budget()).isEqualTo(Belopp.kronor(350));
    assertThat(blad(2025).kvarAttDisponera())
        .isEqualTo(fore.kvarAttDisponera().plus(Belopp.kronor(100)));
    assertThat(stadier()).containsEntry("avtalat 2024", 350L).doesNotContainKey("aterfort 2024");
    bokenStammer();
  }

  private static Aterforing tillRam(Optional<UUID> rad) {
    return new Aterforing(kr(2024, 50), new Aterforing.Mal.Ram(rad));
  }

  private void aterfor(Map<Integer, Belopp> perAr, Aterforing.Mal mal) {
    som(() -> medel().aterfor(akt(UUID.randomUUID()), new Aterforing(perAr, mal)).varde());
  }

  @Test
  @DisplayName("budgetrad och fri ram får tillbaka sitt, eller det går till eget kapital")
  void till_ramen() {
    insats(ur(Kalla.BUDGETRAD, 2024, 400, "A"), ur(Kalla.FRI_RAM, 2025, 300, "Nya insatser"));
    avtala();
    Belopp kvar = blad(2025).kvarAttDisponera();
    aterfor(kr(2024, 100), new Aterforing.Mal.Ram(Optional.empty()));
    aterfor(kr(2025, 100), new Aterforing.Mal.Ursprung());
    assertThat(rad(2024, "A").ledigt()).isEqualTo(Belopp.kronor(300));
    assertThat(rad(2025, "Nya insatser").ledigt()).isEqualTo(Belopp.kronor(700));
    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(kvar);
    aterfor(kr(2024, 100), new Aterforing.Mal.EgetKapital());

    assertThat(rad(2024, "A").ledigt()).isEqualTo(Belopp.kronor(300));
    assertThat(rad(2024, "A").budget()).isEqualTo(Belopp.kronor(500));
    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(kvar.plus(Belopp.kronor(100)));
    bokenStammer();
  }

  @Test
  @DisplayName("utbetalt som kommer tillbaka lämnar insatsen genom återfört")
  void aterkrav() {
    avtala();
    UUID r = UUID.randomUUID();
    som(() -> medel().rekvirera(akt(r), kr(2024, 200)).varde());
    som(() -> medel().betala(akt(r), kr(2024, 200)).varde());
    Belopp kvar = blad(2024).kvarAttDisponera();
    som(
        () ->
            medel()
                .aterta(
                    akt(UUID.randomUUID(), "Återkrav"),
                    new Aterforing(kr(2024, 80), new Aterforing.Mal.EgetKapital()))
                .varde());

    assertThat(stadier()).containsEntry("utbetalt 2024", 120L);
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(kvar.plus(Belopp.kronor(80)));
    assertThat(boken())
        .extracting(Verifikation::handelse)
        .endsWith(Handelse.ATERFORING, Handelse.ATERLAGGNING);
    bokenStammer();
  }
}
