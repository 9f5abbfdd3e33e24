package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Nyrad;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.gemensam.ui.Siffror;

@DisplayName("Facit genom ett arbetsblad: oförändrat, och skrivet för hand")
class ArbetsbladFacitIntegrationTest extends Arbetsbladsprov {

  @ParameterizedTest
  @ValueSource(strings = {Facit.BKSV_2023, Facit.BKSV_2024, Facit.LUND})
  @DisplayName("en version som sparas oförändrad ur ett arbetsblad är samma version")
  void oforandrad(String fil) {
    UUID version = importerad(fil);
    UUID id = skapat(new Nyttblad.UrVersion("", version));

    assertThat(ekonom(() -> blad().spara(id, hamta(id).blad().version()).varde()))
        .isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {Facit.BKSV_2023, Facit.BKSV_2024, Facit.LUND})
  @DisplayName("facit skrivet för hand, rad för rad, blir detsamma som det inlästa")
  void for_hand(String fil) {
    UUID inlast = importerad(fil);
    Versionsutkast utkast =
        process(() -> ena.getBean(Versionsbygge.class).ur(inlast).orElseThrow());
    List<Integer> ar =
        utkast.rader().stream().map(Versionsutkast.Rad::ar).distinct().sorted().toList();
    UUID id = skapat(new Nyttblad.Tomt("För hand", utkast.enhet(), ar, false));
    for (Versionsutkast.Rad r : utkast.rader()) {
      skrivForHand(id, utkast.enhet(), r);
    }
    Arbetsbild bild = hamta(id);

    assertThat(bild.brister()).isEmpty();
    assertThat(ekonom(() -> blad().spara(id, bild.blad().version()).varde())).isEqualTo(inlast);
  }

  /** En rad läggs till sist om den inte finns; beloppet skrivs som i planens tabell. */
  private void skrivForHand(UUID id, String enhet, Versionsutkast.Rad r) {
    Arbetsbild fore = hamta(id);
    Optional<Arbetsrad> finns =
        fore.rader().stream()
            .filter(
                x ->
                    x.slag().equals(r.slag())
                        && x.namn().equals(r.namn())
                        && x.lage().equals(r.lage()))
            .filter(x -> x.belopp(r.ar()).isEmpty())
            .findFirst();
    Arbetsbild nu = fore;
    if (finns.isEmpty()) {
      Optional<UUID> efter = senasteForAret(fore, r.ar());
      nu =
          ekonom(
              () ->
                  andring()
                      .nyRad(
                          id, fore.blad().version(), Nyrad.tom(r.slag(), r.namn(), r.lage(), efter))
                      .varde());
    }
    List<UUID> gamla = fore.rader().stream().map(Arbetsrad::id).toList();
    UUID rad =
        finns
            .map(Arbetsrad::id)
            .orElseGet(
                () ->
                    hamta(id).rader().stream()
                        .map(Arbetsrad::id)
                        .filter(x -> !gamla.contains(x))
                        .findFirst()
                        .orElseThrow());
    String skrivet = Siffror.utanEnhet(enhet, r.belopp());
    int version = nu.blad().version();
    ekonom(() -> andring().klistra(id, version, Bladcell.belopp(rad, r.ar()), skrivet).varde());
  }

  private static Optional<UUID> senasteForAret(Arbetsbild bild, int ar) {
    return bild.rader().stream()
        .filter(r -> r.belopp(ar).isPresent())
        .map(Arbetsrad::id)
        .reduce((a, b) -> b);
  }
}
