package se.samordna.foredragning.kallelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.kalender.besked.Brevutfall;

/**
 * Hur det står till med kallelsen.
 *
 * @param kallelseSenast dagen då den senast ska vara ute
 * @param handlingarSenast dagen då handlingarna senast ska vara klara
 * @param varningar det som skulle varnas för om den skickades nu
 * @param skickade versionerna, den första först
 * @param farSkicka den som frågar får skicka den nu
 */
public record Utskickslage(
    LocalDate kallelseSenast,
    LocalDate handlingarSenast,
    List<Kallelsevarning> varningar,
    List<Skickad> skickade,
    boolean farSkicka) {

  public Utskickslage {
    varningar = List.copyOf(varningar);
    skickade = List.copyOf(skickade);
  }

  /**
   * En skickad version.
   *
   * @param kallade så många personer
   * @param varningar det som varnades för när den skickades
   * @param brev hur det gått med breven; tomt för den som inte följer dem
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Skickad(
      int nummer,
      Instant tid,
      String av,
      String meddelande,
      int kallade,
      List<String> varningar,
      Optional<Brevutfall> brev) {

    public Skickad {
      varningar = List.copyOf(varningar);
    }

    Skickad med(Optional<Brevutfall> utfall) {
      return new Skickad(nummer, tid, av, meddelande, kallade, varningar, utfall);
    }
  }
}
