package se.samordna.plan;

import java.nio.charset.StandardCharsets;
import se.samordna.gemensam.Innehall;

/**
 * Fingeravtryck (SHA-256) av filen och av det den lästes som. Samma innehåll är samma budget, också
 * ur en annan fil; samma fil tolkad på ett annat sätt är en annan budget.
 */
public record Filavtryck(String fil, String innehall) {

  public static Filavtryck av(Innehall fil, Budgetversion version) {
    byte[] langform = new Langformsfil(version).text().getBytes(StandardCharsets.UTF_8);
    return new Filavtryck(fil.sha256(), new Innehall(langform).sha256());
  }
}
