package se.samordna.budget.inlasning;

import java.util.List;

/**
 * En budgetfil i den kanoniska långformen.
 *
 * @param enhet {@code kr} eller {@code tkr}
 * @param fragor vad läsaren har antagit och bör bekräftas
 */
public record Langform(String enhet, List<Langrad> rader, List<Fraga> fragor) {

  /** En fråga om en rad: vad som saknas och vad som antagits. */
  public record Fraga(int radnummer, String text) {}

  public Langform {
    rader = List.copyOf(rader);
    fragor = fragor.stream().distinct().toList();
  }
}
