package se.samordna.processmotor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Korrelation;
import se.samordna.ritning.Variabel;

/**
 * Ett jobb så som motorn lämnar det, innan någon frågat om det hör till ett ärende.
 *
 * @param jobb motorns nyckel på jobbet
 * @param instans motorns nyckel på instansen
 * @param process processens id i ritningen
 * @param element elementets id i ritningen
 * @param typ det automatiska stegets jobbtyp; för en användaruppgift elementets id
 * @param variabler de av {@link #VARIABLER} som instansen har; en tom variabel är {@code null}
 * @param rubriker egenskaper ur ritningen (task headers)
 */
public record Motorjobb(
    String jobb,
    String instans,
    String process,
    String element,
    String typ,
    Map<String, @Nullable Object> variabler,
    Map<String, String> rubriker) {

  /** Variabler som jobbet bär; mer än så lämnar aldrig motorn. */
  public static final List<String> VARIABLER =
      List.of(
          Variabel.ARENDE_ID,
          "forbund",
          Korrelation.NAMN,
          Variabel.VARV,
          Variabel.ROND,
          "bygge",
          "epok",
          Variabel.MEDLEM,
          Variabel.HUVUDMAN,
          Variabel.FRIST,
          Variabel.FRAN,
          Variabel.UTFALL,
          Variabel.KONTROLLRESULTAT);

  /** Tar egna kopior: motorns kan vara dess egna. */
  public Motorjobb {
    variabler = new HashMap<>(variabler);
    rubriker = Map.copyOf(rubriker);
  }

  /** Förbundet jobbet säger sig höra till; tomt om det inte säger något. */
  public String forbund() {
    return text("forbund").orElse("");
  }

  /** Numret på det klick som förde processen hit; tomt om det inte bärs med. */
  public Optional<String> korrelation() {
    return text(Korrelation.NAMN);
  }

  /**
   * Jobbets nyckel med sin epok.
   *
   * @param epok den som gäller nu, för en instans som inte själv bär sin
   */
  public Jobb.Motornyckel nyckel(long epok) {
    return new Jobb.Motornyckel(
        variabler.get("epok") instanceof Number n ? n.longValue() : epok, jobb, instans);
  }

  /**
   * Jobbet i sitt ärende; tomt om det inte bär ett ärende vi kan ha gett det.
   *
   * @param epok den som gäller nu, för en instans som inte själv bär sin
   */
  Optional<Arendejobb> iArendet(long epok) {
    if (!(variabler.get(Variabel.ARENDE_ID) instanceof String arende)
        || !(variabler.get("forbund") instanceof String forbund)) {
      return Optional.empty();
    }
    Jobb hos =
        new Jobb(
            forbund,
            ArendeId.av(arende),
            typ,
            element,
            tal(Variabel.VARV, 1),
            nyckel(epok),
            variabler,
            rubriker);
    return Optional.of(new Arendejobb(hos, process, tal("bygge", 0)));
  }

  private Optional<String> text(String variabel) {
    return Optional.ofNullable(variabler.get(variabel)).map(Object::toString);
  }

  private int tal(String variabel, int annars) {
    return variabler.get(variabel) instanceof Number n ? n.intValue() : annars;
  }
}
