package se.samordna.identitet;

import java.util.Arrays;
import java.util.Set;

/**
 * Den som handlar: en inloggad person i ett förbund, eller processen själv.
 *
 * @param anvandare användarnamnet i inloggningstjänsten, eller {@code process}
 * @param forbund förbundets kod, tom sträng för den som inte hör till något (drift)
 * @param medlemmar koder för de medlemmar personen hör till i förbundet
 */
public record Aktor(
    String anvandare, String namn, String forbund, Set<Roll> roller, Set<String> medlemmar) {

  public static final String PROCESS = "process";

  public Aktor {
    roller = Set.copyOf(roller);
    medlemmar = Set.copyOf(medlemmar);
  }

  /** Processens egna steg i ett förbund: bokföring, påminnelser, avstämning. */
  public static Aktor process(String forbund) {
    return new Aktor(PROCESS, "Processen", forbund, Set.of(), Set.of());
  }

  public boolean har(Roll... nagon) {
    return Arrays.stream(nagon).anyMatch(roller::contains);
  }

  public boolean horTill(String medlem) {
    return medlemmar.contains(medlem);
  }

  public boolean arProcess() {
    return PROCESS.equals(anvandare);
  }

  public boolean harForbund() {
    return !forbund.isEmpty();
  }
}
