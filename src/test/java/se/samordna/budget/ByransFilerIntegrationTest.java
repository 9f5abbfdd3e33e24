package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Bokforingsdatabas;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.sie.Objektref;
import se.samordna.sie.Periodpost;
import se.samordna.sie.Siefil;
import se.samordna.sie.Sielasare;
import se.samordna.utfall.BudgetutfilService;
import se.samordna.utfall.Koppling;
import se.samordna.utfall.Nedladdning;

@DisplayName("Filerna ut till byrån")
class ByransFilerIntegrationTest extends Utfallsprov {

  @Test
  @DisplayName("budgeten till byrån läses tillbaka på öret, och en rad utan konto nämns")
  void budgeten_ut() {
    Supplier<Svar<Nedladdning>> fil =
        () -> som(Roll.EKONOM, () -> ena.getBean(BudgetutfilService.class).fil(2024));
    assertThat(kod(fil.get())).isEqualTo("saknar_konto");
    koppla(0, List.of(insats("4027 PAS", "4027"), insats("AKTIV", "4029")));

    Siefil siefil = lasTillbaka(fil.get().varde().innehall());
    assertThat(siefil.huvud().firma()).isEqualTo("Provförbundet Åsen");
    assertThat(siefil.huvud().aret().orElseThrow().start()).isEqualTo("2024-01-01");
    assertThat(siefil.objekt()).extracting(o -> o.nummer()).containsExactly("4027", "4029");
    assertThat(siefil.perioder()).hasSize(12 * 6);
    assertThat(budget(siefil, "3010")).isEqualTo(Belopp.kronor(-1_000_000));
    assertThat(budget(siefil, "4010")).isEqualTo(Belopp.kronor(500_800));
    assertThat(budget(siefil, "5010")).isEqualTo(Belopp.kronor(102_000));
  }

  private Koppling.Regel insats(String rad, String projekt) {
    return new Koppling.Regel(
        Optional.of(new Koppling.Kontospann(4010, 4019)),
        Optional.of(new Objektref(Objektref.PROJEKT, projekt)),
        new Koppling.Mal.Rad(radId(rad)));
  }

  private static Siefil lasTillbaka(Innehall fil) {
    return Sielasare.las(fil).varde().fil();
  }

  private static Belopp budget(Siefil fil, String konto) {
    return fil.perioder(Periodpost.Slag.PBUDGET)
        .filter(p -> p.konto().equals(konto))
        .map(Periodpost::belopp)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  @Test
  @DisplayName("rekvisitioner och betalningar skrivs som typ 4I med projekt, och läses tillbaka")
  void verifikationer_ut() {
    Bokforingsunderlag.Konton konton = new Bokforingsunderlag.Konton("4010", "2440", "1930");
    LocalDate dag = LocalDate.of(2024, 6, 3);
    Belopp belopp = Belopp.kronor(48_000);
    List<Bokforingsunderlag> underlag =
        List.of(
            Bokforingsunderlag.rekvisition(
                dag,
                "Rekvisition 2, \"Våga\"",
                belopp,
                new Bokforingsunderlag.Projekt("4027", "Våga växa"),
                konton),
            Bokforingsunderlag.betalning(dag, "Betalning av rekvisition 2", belopp, konton));

    Siefil fil = lasTillbaka(skriv(underlag).varde());

    assertThat(fil.huvud().rakenskapsar()).as("4I utan saldon och år").isEmpty();
    assertThat(fil.objekt()).extracting(o -> o.namn()).containsExactly("Våga växa");
    assertThat(fil.verifikationer()).hasSize(2).allMatch(v -> v.nummer().isEmpty());
    assertThat(fil.verifikationer().getFirst().text()).isEqualTo("Rekvisition 2, \"Våga\"");
    assertThat(fil.verifikationer().getFirst().rader().getFirst().objekt())
        .containsExactly(new Objektref(6, "4027"));
    assertThat(
            kod(
                skriv(
                    List.of(
                        new Bokforingsunderlag(
                            dag,
                            "skev",
                            List.of(
                                new Bokforingsunderlag.Rad(
                                    "1930", Optional.empty(), belopp, "")))))))
        .isEqualTo("ej_bokforbart");
  }

  private Svar<Innehall> skriv(List<Bokforingsunderlag> underlag) {
    return Bokforingsdatabas.i(
        ena,
        Aktor.process(forbund),
        () -> ena.getBean(Bokforingsfil.class).verifikationer(underlag));
  }
}
