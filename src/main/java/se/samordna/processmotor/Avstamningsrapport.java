package se.samordna.processmotor;

import java.util.List;
import java.util.UUID;

/**
 * Vad avstämningen fann.
 *
 * @param arenden öppna ärenden som ska ha en instans
 * @param obyggda ärenden som motorn sagt nej till att bygga upp; de står bland avvikelserna
 * @param vackta kommandon som låg utan att någon körde dem
 */
public record Avstamningsrapport(int arenden, List<Ombyggd> ombyggda, int obyggda, int vackta) {

  public Avstamningsrapport {
    ombyggda = List.copyOf(ombyggda);
  }

  /** En instans som saknades och byggdes om där databasen säger att ärendet väntar. */
  public record Ombyggd(
      String forbund, UUID arendeId, String process, String element, String skal) {}
}
